using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Restoration;

/// <summary>What each fact on a question of party membership makes of a record. Total: it judges nothing.</summary>
internal static class RestorationEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, RestorationEvent happened) => happened switch
    {
        MembershipRestored e when record.Standing == Standing.Former => Concluded(TransferEvolution.Settled(record, e.Cell), RestorationPhase.Restored, e, e.By) with
        {
            Standing = WasFull(record) ? Standing.Full : Standing.Probationary,
            Leaving = LeavingFile.Empty,
            Ending = null,
            RestoredOn = e.On,
            Probation = record.Probation is { Phase: ProbationPhase.StruckOff } file ? file with { Phase = ProbationPhase.Running } : record.Probation,
        },
        ActivityResumed e => Concluded(record, RestorationPhase.Resumed, e, e.By) with { Interruptions = ReturnEvolution.Resumed(record, e.On) },
        ResumptionRefused e => Ended(record, RestorationPhase.NotResumed, e, e.By, StrikingGround.OwnFaultGap) with { Interruptions = ReturnEvolution.Resumed(record, e.On) },
        MembershipRecognized e => Concluded(TransferEvolution.Settled(record, e.Cell ?? record.HomeCell), RestorationPhase.Recognized, e, e.By) with
        {
            Standing = Standing.Full,
            Leaving = record.Standing == Standing.Full ? record.Leaving : LeavingFile.Empty,
            AdmissionDecidedOn = e.AdmittedOn,
            AdmissionPrecision = e.AdmittedPrecision,
            Ending = null,
        },
        ImpostorStruckOff e => Ended(record, RestorationPhase.Impostor, e, e.By, StrikingGround.FalseMember),
        _ => record,
    };

    // Who was struck off as a probationer, or expelled as one, comes back as one.
    private static bool WasFull(MembershipRecord record) =>
        record.OfficialOn is not null || record.RecognizedOn is not null || (record.Probation is null && record.Ending?.Reason != EndingReason.ProbationerStruckOff);

    // A striking off like any other (294-QĐ/TW, 8.2): an appeal that annuls it finds the membership as it was.
    private static MembershipRecord Ended(MembershipRecord record, RestorationPhase phase, MembershipEvent happened, PartyBody by, StrikingGround ground) => Concluded(record, phase, happened, by) with
    {
        Standing = Standing.Former,
        Ending = new Ending(happened.On, EndingReason.StruckOff),
        Exemption = ExemptionFile.Empty,
        Leaving = new LeavingFile { Phase = LeavingPhase.StruckOff, Ground = ground, DecidedOn = happened.On, StandingBefore = record.Standing },
    };

    private static MembershipRecord Concluded(MembershipRecord record, RestorationPhase phase, MembershipEvent happened, PartyBody by) =>
        record with { Restoration = new RestorationFile(phase, happened.On, by) };
}
