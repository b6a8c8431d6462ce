using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The dates of a record that law keeps apart.</summary>
internal sealed record DatesAnswer(
    Standing Standing,
    LocalDate? DecidedOn,
    LocalDate? JoinedOn,
    LocalDate? ProbationEndsOn,
    LocalDate? OfficialOn,
    LocalDate? RecognizedOn,
    LocalDate? SeniorityFrom,
    LocalDate? EndedOn)
{
    public static DatesAnswer Of(MembershipRecord record) => new(
        record.Standing,
        record.AdmissionDecidedOn,
        record.JoinedOn,
        record.Probation?.EndsOn,
        record.OfficialOn,
        record.RecognizedOn,
        record.SeniorityFrom,
        record.Ending?.On);
}
