using NodaTime;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The days of a case.</summary>
internal sealed record CaseDatesAnswer(
    LocalDate? ConcludedOn,
    LocalDate? VotedOn,
    LocalDate? SignedOn,
    LocalDate? AnnouncedOn,
    LocalDate? ReceivedOn,
    LocalDate? EffectiveOn,
    LocalDate? AppealedOn,
    LocalDate? ResolveDueOn,
    LocalDate? LapsedOn,
    LocalDate? RectifiedOn,
    LocalDate? ApologizedOn,
    LocalDate? RestoredOn)
{
    public static CaseDatesAnswer Of(DisciplineCase one) => new(
        one.ConcludedOn,
        one.VotedOn,
        one.SignedOn,
        one.AnnouncedOn,
        one.ReceivedOn,
        one.EffectiveOn,
        one.Appeal?.FiledOn,
        one.Appeal?.ResolveDue?.DueOn,
        one.LapsedOn,
        one.RectifiedOn,
        one.ApologizedOn,
        one.RestoredOn);
}
