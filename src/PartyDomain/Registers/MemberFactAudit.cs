using PartyDomain.Membership.Transfers;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;

namespace PartyDomain.Registers;

/// <summary>Finds facts that come where they cannot: they would change nothing, or undo a membership, and so make a count wrong.</summary>
internal static class MemberFactAudit
{
    public static void Check(MemberEntry member, string path, AuditContext context)
    {
        var record = new MembershipRecord(member.Person);
        foreach (var happened in MembershipHistory.InForce(MembershipHistory.Positioned(member.Events)))
        {
            if (IsOutOfPlace(happened, record))
            {
                context.Breach(RegisterCodes.FactOutOfPlace, $"{path}.events[{happened.Position}]", Arg.Date("on", happened.On));
            }

            record = MembershipHistory.Apply(record, happened);
        }
    }

    private static bool IsOutOfPlace(MembershipEvent happened, MembershipRecord record)
    {
        var isMember = record.Standing is Standing.Probationary or Standing.Full;
        return happened switch
        {
            ProspectListed or CeremonyHeld or AdmissionDecided { Tally.Carried: true } => isMember,
            AdmissionAnnulled => record is { JoinedOn: null, AdmissionDecidedOn: null },
            StandingRecorded { JoinedOn: { } joined } => isMember && record.JoinedOn is { } known && joined != known,
            ProbationEvent => record.Probation is null,
            TransferEvent => !isMember,
            CollectivelyTransferred e => !(RecordedEvolution.IsIn(record, e.From) || (isMember && record.Transfer is { } file && (file.To == e.From || file.Stay?.Host == e.From))) || e.From == e.To,
            _ => false,
        };
    }
}
