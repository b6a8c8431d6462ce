using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Which body decides a measure.</summary>
internal sealed record DisciplineCompetenceAnswer(
    OutcomeKind Outcome,
    CompetencePower? Power,
    ValueList<PartyBody> Bodies,
    ValueList<PartyBody> NotKnown,
    bool ReportsUp,
    bool CommonSuperior,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings,
    BasisAnswer Basis)
{
    public static DisciplineCompetenceAnswer Of(Outcome<CompetencePower> outcome, CompetencePower? power, (ValueList<PartyBody> Decide, ValueList<PartyBody> NotKnown) bodies) => new(
        CommandAnswer.KindOf(outcome),
        power,
        bodies.Decide,
        bodies.NotKnown,
        Has(outcome, DisciplineCodes.ReportToSuperiors),
        Has(outcome, DisciplineCodes.CommonSuperiorDecides),
        FindingAnswer.Of(outcome.Findings),
        CommandAnswer.SettingsOf(outcome.Findings),
        BasisAnswer.Of(outcome.Basis));

    private static bool Has(Outcome<CompetencePower> outcome, string code) =>
        outcome.Findings.Any(finding => string.Equals(finding.Code, code, StringComparison.Ordinal));
}
