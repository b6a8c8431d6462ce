using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Membership;

/// <summary>What recorded facts make of a record. A date that a standing does not give stays what it was.</summary>
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
            Transfer = e.Standing is Standing.Probationary or Standing.Full && e.Cell == record.HomeCell ? record.Transfer : null,
            Ending = e is { Standing: Standing.Former, Ended: { } reason } ? new Ending(e.On, reason) : null,
        };
    }

    // A transfer from where the person is not changes nothing.
    public static MembershipRecord Apply(MembershipRecord record, CollectivelyTransferred e) => TransferEvolution.Apply(Moved(record, e), e);

    private static MembershipRecord Moved(MembershipRecord record, CollectivelyTransferred e) => record with
    {
        HomeCell = record.HomeCell == e.From ? e.To : record.HomeCell,
        Dossier = record.Dossier.Cell == e.From && IsIn(record, e.From) ? record.Dossier with { Cell = e.To } : record.Dossier,
    };

    /// <summary>Whether a transfer from a cell has somebody to transfer: a member at home there, or a person whom it considers.</summary>
    public static bool IsIn(MembershipRecord record, OrganizationId cell) => record.Standing switch
    {
        Standing.Probationary or Standing.Full => record.HomeCell == cell,
        Standing.Prospect or Standing.Candidate => record.Dossier.Cell == cell,
        _ => false,
    };

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
