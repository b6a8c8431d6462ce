using PartyDomain.Membership.Probation;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Restoration;

/// <summary>What each fact on a question of party membership makes of a record. Total: it judges nothing.</summary>
internal static class RestorationEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, RestorationEvent happened) => happened switch
    {
        MembershipRestored e when record.Standing == Standing.Former => Concluded(record, RestorationPhase.Restored, e, e.By) with
        {
            Standing = WasFull(record) ? Standing.Full : Standing.Probationary,
            HomeCell = e.Cell,
            Ending = null,
            RestoredOn = e.On,
            Probation = record.Probation is { Phase: ProbationPhase.StruckOff } file ? file with { Phase = ProbationPhase.Running } : record.Probation,
        },
        ActivityResumed e => Concluded(record, RestorationPhase.Resumed, e, e.By) with { Interruptions = ReturnEvolution.Resumed(record, e.On) },
        ResumptionRefused e => Ended(record, RestorationPhase.NotResumed, e, e.By) with { Interruptions = ReturnEvolution.Resumed(record, e.On) },
        MembershipRecognized e => Concluded(record, RestorationPhase.Recognized, e, e.By) with
        {
            Standing = Standing.Full,
            HomeCell = e.Cell ?? record.HomeCell,
            AdmissionDecidedOn = e.AdmittedOn,
            AdmissionPrecision = e.AdmittedPrecision,
            Ending = null,
        },
        ImpostorStruckOff e => Ended(record, RestorationPhase.Impostor, e, e.By) with
        {
            AdmissionDecidedOn = null,
            JoinedOn = null,
            OfficialOn = null,
            RecognizedOn = null,
            JoinedByCardOn = null,
            Probation = null,
            Interruptions = [],
        },
        _ => record,
    };

    // Who was struck off as a probationer, or expelled as one, comes back as one.
    private static bool WasFull(MembershipRecord record) =>
        record.OfficialOn is not null || record.RecognizedOn is not null || (record.Probation is null && record.Ending?.Reason != EndingReason.ProbationerStruckOff);

    private static MembershipRecord Ended(MembershipRecord record, RestorationPhase phase, MembershipEvent happened, PartyBody by) => Concluded(record, phase, happened, by) with
    {
        Standing = Standing.Former,
        HomeCell = null,
        Ending = new Ending(happened.On, EndingReason.StruckOff),
    };

    private static MembershipRecord Concluded(MembershipRecord record, RestorationPhase phase, MembershipEvent happened, PartyBody by) =>
        record with { Restoration = new RestorationFile(phase, happened.On, by) };
}
