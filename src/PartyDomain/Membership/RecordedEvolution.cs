using PartyDomain.Membership.Probation;

namespace PartyDomain.Membership;

/// <summary>What a recorded standing makes of a record. A date it does not give stays what it was.</summary>
internal static class RecordedEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, StandingRecorded e)
    {
        var joined = e.JoinedOn ?? record.JoinedOn;
        var ends = e.ProbationEndsOn ?? record.Probation?.EndsOn;
        return record with
        {
            Standing = e.Standing,
            HomeCell = e.Cell,
            AdmissionDecidedOn = e.AdmissionDecidedOn ?? record.AdmissionDecidedOn,
            JoinedOn = joined,
            OfficialOn = e.OfficialOn ?? record.OfficialOn,
            RecognizedOn = e.RecognizedOn ?? record.RecognizedOn,
            Probation = Probation(record, e.Standing, joined, ends),
            Ending = e is { Standing: Standing.Former, Ended: { } reason } ? new Ending(e.On, reason) : null,
        };
    }

    private static ProbationFile? Probation(MembershipRecord record, Standing standing, NodaTime.LocalDate? joined, NodaTime.LocalDate? ends) => standing switch
    {
        Standing.Probationary when joined is { } start && ends is { } end => (record.Probation ?? new ProbationFile(start, end, null)) with
        {
            StartedOn = start,
            EndsOn = end,
        },
        Standing.Full when record.Probation is { } file => file with { Phase = ProbationPhase.Recognized },
        Standing.Probationary => null,
        _ => record.Probation,
    };
}
