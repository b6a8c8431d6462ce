using System.Collections.Frozen;
using NodaTime;

namespace PartyDomain.Discipline.Violations;

/// <summary>The catalogue as it is in force from one day to the next change. Look-ups allocate nothing.</summary>
public sealed class ViolationEdition
{
    /// <summary>The point of what is known of an instrument whose text was not seen.</summary>
    internal const string NoPoint = "chưa rõ điểm";

    private readonly FrozenDictionary<ViolationCode, ViolationGuide> guides;
    private readonly FrozenDictionary<int, ViolationArticle> articles;
    private readonly ValueList<ViolationEntry>[] tiers;

    internal ViolationEdition(LocalDate from, Instrument? instrument, ValueList<Instrument> amendments, ViolationContent content)
    {
        From = from;
        Instrument = instrument;
        Amendments = amendments;
        Articles = content.Articles;
        Circumstances = content.Circumstances;
        Severities = content.Severities;
        Entries = [.. content.Articles.SelectMany(article => article.Entries), .. content.Acts];
        articles = Articles.ToFrozenDictionary(article => article.Number);
        tiers = [.. Enum.GetValues<PenaltyTier>().Select(tier => Entries.Where(entry => entry.Tier == tier).ToValueList())];
        var weighing = Enum.GetValues<ViolationSubject>().Select(subject => Circumstances.Where(one => one.Subject == subject).ToValueList()).ToArray();
        guides = Entries.ToFrozenDictionary(entry => entry.Code, entry => new ViolationGuide(
            entry,
            entry.Citation.Point.StartsWith(NoPoint, StringComparison.Ordinal) ? null : articles.GetValueOrDefault(entry.Article ?? 0),
            entry.Steps.Select(step => step.Tier).Distinct().Order().ToValueList(),
            weighing[(int)entry.Subject]));
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The regulation; null where none is held.</summary>
    public Instrument? Instrument { get; }

    /// <summary>What has changed it so far.</summary>
    public ValueList<Instrument> Amendments { get; }

    /// <summary>The articles in order; none where they are not held as a whole.</summary>
    public ValueList<ViolationArticle> Articles { get; }

    /// <summary>Every violation: the points in order, then the acts named by a word.</summary>
    public ValueList<ViolationEntry> Entries { get; }

    /// <summary>What may or must be weighed.</summary>
    public ValueList<Circumstance> Circumstances { get; }

    /// <summary>What the words for consequences mean.</summary>
    public ValueList<SeverityDefinition> Severities { get; }

    /// <summary>Finds a violation.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The entry, or null where this edition does not know it.</returns>
    public ViolationEntry? Find(ViolationCode code) => For(code)?.Entry;

    /// <summary>Finds a violation with everything around it.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The guide, or null where this edition does not know it.</returns>
    public ViolationGuide? For(ViolationCode code) => guides.GetValueOrDefault(code);

    /// <summary>Finds an article.</summary>
    /// <param name="number">Its number in 69-QĐ/TW.</param>
    /// <returns>The article, or null where this edition does not hold it.</returns>
    public ViolationArticle? FindArticle(int number) => articles.GetValueOrDefault(number);

    /// <summary>Lists what a tier is prescribed for by itself, before any consequence or relapse raises it.</summary>
    /// <param name="tier">The tier.</param>
    /// <returns>The violations of that tier.</returns>
    public ValueList<ViolationEntry> Of(PenaltyTier tier) => tiers[(int)tier];
}
