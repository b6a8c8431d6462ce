using NodaTime;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Whether a suspension holds on a day, and what that calls for elsewhere.</summary>
internal sealed record SuspendedAnswer(bool Holds, SuspensionPhase Phase, LocalDate? EndsOn, ValueList<DisciplineFollowUp> Consequences, Suspension State)
{
    public static SuspendedAnswer Of(Suspension one, LocalDate on) => new(one.HoldsOn(on), one.Phase, one.EndsOn, DisciplineConsequences.Of(one, on), one);
}
