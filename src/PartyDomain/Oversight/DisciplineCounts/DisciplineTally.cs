using PartyDomain.Discipline;

namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>Decisions on discipline of one kind of subject.</summary>
/// <param name="Decisions">How many decisions. The measures sum to it, and so do the levels.</param>
/// <param name="Subjects">How many different members or organizations they are of.</param>
/// <param name="ByMeasure">The decisions by measure, in the order of the ladder; every measure of the kind of subject, also with none.</param>
/// <param name="ByLevel">The decisions by level, lowest first; levels without any are left out.</param>
/// <param name="ByContent">The decisions by content. One may be of several, so these do not sum to anything; contents without any are left out.</param>
/// <param name="ByLegalHandling">The decisions by what the law of the state did; what did not happen is left out, nothing done too.</param>
public sealed record DisciplineTally(
    int Decisions,
    int Subjects,
    ValueList<MeasureNumber> ByMeasure,
    ValueList<LevelNumber> ByLevel,
    ValueList<ContentNumber> ByContent,
    ValueList<LegalNumber> ByLegalHandling)
{
    /// <summary>How many decisions of the period were annulled by its last day. They are not among <see cref="Decisions"/>.</summary>
    public int Annulled { get; init; }

    /// <summary>How many of the decisions inspection commissions made; the others are of cells and committees.</summary>
    public int ByCommission { get; init; }

    /// <summary>The decisions of one measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The number.</returns>
    public int Of(DisciplineMeasure measure) => ByMeasure.FirstOrDefault(line => line.Measure == measure)?.Count ?? 0;

    internal static DisciplineTally Of(IReadOnlyCollection<DisciplineEntry> entries, IEnumerable<DisciplineMeasure> measures, int annulled) => new(
        entries.Count,
        entries.Select(entry => (entry.Person, entry.Organization)).Distinct().Count(),
        measures.Select(measure => new MeasureNumber(measure, entries.Count(entry => entry.Measure == measure))).ToValueList(),
        entries.GroupBy(entry => entry.Level).OrderBy(group => group.Key).Select(group => new LevelNumber(group.Key, group.Count())).ToValueList(),
        entries.SelectMany(entry => entry.Contents.Distinct()).GroupBy(content => content).OrderBy(group => group.Key).Select(group => new ContentNumber(group.Key, group.Count())).ToValueList(),
        entries.Where(entry => entry.Legal != LegalHandling.None).GroupBy(entry => entry.Legal).OrderBy(group => group.Key).Select(group => new LegalNumber(group.Key, group.Count())).ToValueList())
    {
        Annulled = annulled,
        ByCommission = entries.Count(entry => entry.IsByCommission),
    };
}
