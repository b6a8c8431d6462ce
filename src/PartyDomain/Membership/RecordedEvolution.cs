using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;

namespace PartyDomain.Membership;

/// <summary>What recorded facts make of a record. A date that a standing does not give stays what it was.</summary>
internal static class RecordedEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, StandingRecorded e)
    {
        var before = e.Standing is Standing.Probationary or Standing.Full ? Return(record, e) : record;
        var joined = e.JoinedOn ?? before.JoinedOn;
        var ends = e.ProbationEndsOn ?? before.Probation?.EndsOn;
        var dated = e.AdmissionDecidedOn is not null || e.JoinedByCardOn is not null;
        var isMember = e.Standing is Standing.Probationary or Standing.Full;
        return before with
        {
            Standing = e.Standing,
            HomeCell = e.Cell,
            Dossier = Dossier(record, e),
            Exemption = isMember && record.Standing != Standing.Former ? record.Exemption : ExemptionFile.Empty,
            Leaving = isMember && record.Standing == Standing.Former ? LeavingFile.Empty : record.Leaving,
            AdmissionDecidedOn = e.AdmissionDecidedOn ?? before.AdmissionDecidedOn,
            AdmissionPrecision = dated ? e.AdmissionPrecision : before.AdmissionPrecision,
            JoinedByCardOn = e.JoinedByCardOn ?? before.JoinedByCardOn,
            JoinedOn = joined,
            OfficialOn = e.OfficialOn ?? before.OfficialOn,
            OfficialPrecision = e.OfficialOn is null ? before.OfficialPrecision : e.OfficialPrecision,
            RecognizedOn = e.RecognizedOn ?? before.RecognizedOn,
            Probation = Probation(before, e.Standing, joined, ends),
            Transfer = isMember && record.Standing is Standing.Probationary or Standing.Full && e.Cell == record.HomeCell ? record.Transfer : null,
            Ending = e is { Standing: Standing.Former, Ended: { } reason } ? new Ending(e.On, reason) { Precision = e.Precision } : null,
        };
    }

    public static MembershipRecord Apply(MembershipRecord record, InterruptionRecorded e) => record with
    {
        Interruptions = record.Interruptions.Add(new Interruption(e.Kind, e.On, e.Until, null) { FromPrecision = e.Precision, UntilPrecision = e.UntilPrecision }),
    };

    // A procedure that is under way is over with a standing that it was to lead to, or can no longer lead to; the cell of a member is the one at home.
    private static AdmissionDossier Dossier(MembershipRecord record, StandingRecorded e)
    {
        var isMember = e.Standing is Standing.Probationary or Standing.Full;
        var dossier = isMember && record.Dossier.Cell is { } considers && considers == record.HomeCell ? record.Dossier with { Cell = e.Cell } : record.Dossier;
        var isOver = dossier.Phase is AdmissionPhase.NotListed or AdmissionPhase.Admitted or AdmissionPhase.Closed or AdmissionPhase.Annulled;
        return isOver || e.Standing is Standing.Prospect or Standing.Candidate ? dossier : dossier with { Phase = isMember ? AdmissionPhase.Admitted : AdmissionPhase.Closed };
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

    // Somebody who had left is recorded as a member again: with a new decision a re-admission, else the old membership goes on after the gap.
    private static MembershipRecord Return(MembershipRecord record, StandingRecorded e)
    {
        if (record is not { Standing: Standing.Former, Ending: { } ending } || Interruption.After(ending.Reason) is null)
        {
            return record;
        }

        if (e.AdmissionDecidedOn is not { } decided || decided < ending.On)
        {
            return record with { Interruptions = ReturnEvolution.Outside(record, ending, e.On, e.Precision) };
        }

        var returned = ReturnEvolution.Close(record) with { AdmissionDecidedOn = decided, JoinedOn = null, OfficialOn = null, RecognizedOn = null, Probation = null };
        return returned with { Interruptions = ReturnEvolution.Readmitted(returned, e.JoinedOn ?? decided, e.AdmissionPrecision) };
    }

    private static ProbationFile? Probation(MembershipRecord record, Standing standing, LocalDate? joined, LocalDate? ends) => standing switch
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
