using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Where a case stands, and what that calls for elsewhere.</summary>
internal sealed record CaseAnswer(
    CasePhase Phase,
    DisciplineMeasure? Measure,
    bool IsConsidered,
    bool HasMeasureInForce,
    CaseDatesAnswer Dates,
    ValueList<DisciplineFollowUp> Consequences,
    DisciplineCase State)
{
    public static CaseAnswer Of(DisciplineCase one, Law law) =>
        new(one.Phase, one.Measure, one.IsConsidered, one.HasMeasureInForce, CaseDatesAnswer.Of(one), DisciplineConsequences.Of(one, law), one);
}
