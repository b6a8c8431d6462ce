using PartyDomain.Discipline.Violations;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What the catalogue of a day says of a violation or an article. What does not fit the question, or is not known, is null or empty.</summary>
internal sealed record ViolationAnswer(
    bool Known,
    ViolationStatus? Status,
    ViolationSubject? Subject,
    int? Article,
    int? Clause,
    string? Point,
    string? Name,
    string? EnglishName,
    PenaltyTier? Tier,
    ValueList<string> Measures,
    ValueList<PenaltyTier> Offered,
    LadderObstacle? Obstacle,
    ValueList<ViolationStepAnswer> Steps,
    bool? Complete,
    ValueList<string> Codes,
    ValueList<string> Mitigating,
    ValueList<string> Aggravating,
    Citation? Citation,
    Citation? Amendment,
    bool? Retroactive,
    EvidenceGrade? Grade,
    string? Instrument)
{
    public static ViolationAnswer Of(ViolationEdition edition, ViolationGuide? found, ConsequenceSeverity? severity, bool hasRelapsed)
    {
        if (found is null)
        {
            return Unknown(edition);
        }

        var entry = found.Entry;
        var judged = PenaltyLadder.Judge(entry, severity, hasRelapsed);
        var isAsked = severity is not null || hasRelapsed;
        var tier = isAsked ? judged.Tier : entry.Tier;
        return new(
            true,
            entry.Status,
            entry.Subject,
            entry.Article,
            entry.Clause,
            entry.Point,
            entry.Name.Vietnamese,
            entry.Name.English,
            tier,
            MeasuresOf(tier),
            found.Offered,
            isAsked || entry.Status != ViolationStatus.Named ? judged.Obstacle : null,
            entry.Steps.Select(step => new ViolationStepAnswer(step.Tier, step.Trigger, step.Citation)).ToValueList(),
            entry.IsLadderKnown,
            [entry.Code.Value],
            Weighing(found.Circumstances, CircumstanceKind.Mitigating),
            Weighing(found.Circumstances, CircumstanceKind.Aggravating),
            entry.Citation,
            entry.Amendment,
            entry.IsRetroactive,
            entry.Grade,
            edition.Instrument?.Id.Number);
    }

    public static ViolationAnswer Of(ViolationEdition edition, ViolationArticle? found) => found is null
        ? Unknown(edition)
        : Unknown(edition) with
        {
            Known = true,
            Subject = found.Subject,
            Article = found.Number,
            Name = found.Name.Vietnamese,
            EnglishName = found.Name.English,
            Offered = found.Tiers,
            Complete = found.IsComplete,
            Codes = found.Entries.Select(entry => entry.Code.Value).ToValueList(),
            Citation = found.Citation,
            Amendment = found.Amendment,
            Grade = found.Grade,
        };

    private static ViolationAnswer Unknown(ViolationEdition edition) => new(
        false, null, null, null, null, null, null, null, null, [], [], null, [], null, [], [], [], null, null, null, null, edition.Instrument?.Id.Number);

    private static ValueList<string> Weighing(ValueList<Circumstance> circumstances, CircumstanceKind kind) =>
        circumstances.Where(one => one.Kind == kind).Select(one => one.Code.Value).ToValueList();

    private static ValueList<string> MeasuresOf(PenaltyTier? tier) =>
        tier is { } one ? PenaltyTiers.MeasuresOf(one).Select(measure => Reading.Words.Of(measure)).ToValueList() : [];
}
