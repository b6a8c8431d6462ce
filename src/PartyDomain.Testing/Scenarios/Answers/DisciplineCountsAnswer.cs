using PartyDomain.Oversight.DisciplineCounts;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Decisions on discipline of a period, as statistics count them.</summary>
internal sealed record DisciplineCountsAnswer(
    NodaTime.LocalDate From,
    NodaTime.LocalDate To,
    DisciplineTallyAnswer Members,
    DisciplineTallyAnswer CommitteeMembers,
    DisciplineTallyAnswer Organizations,
    ValueList<FindingAnswer> Findings)
{
    public static DisciplineCountsAnswer Of(DisciplineReport report) => new(
        report.From,
        report.To,
        DisciplineTallyAnswer.Of(report.Members),
        DisciplineTallyAnswer.Of(report.CommitteeMembers),
        DisciplineTallyAnswer.Of(report.Organizations),
        FindingAnswer.Of(report.Findings));
}
