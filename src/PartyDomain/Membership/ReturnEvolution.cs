using NodaTime;
using PartyDomain.Membership.Leaving;

namespace PartyDomain.Membership;

/// <summary>What becomes of a membership that ended when another begins, or when the same one goes on. One source for whoever counts re-admissions and seniority.</summary>
internal static class ReturnEvolution
{
    /// <summary>Puts the membership that ended among the earlier ones. One that was annulled never was, and nobody comes back from death.</summary>
    public static MembershipRecord Close(MembershipRecord record)
    {
        if (record is not { Standing: Standing.Former, Ending: { Reason: not (EndingReason.AdmissionAnnulled or EndingReason.Died) } ending } || IsFalse(record))
        {
            return record;
        }

        var past = new EndedMembership(record.AdmissionDecidedOn ?? record.JoinedByCardOn, record.OfficialOn, ending, record.Past.Count > 0, false)
        {
            Precision = record.AdmissionPrecision,
            AbandonedActivity = Decided(record, EndingReason.StruckOff) ? record.Leaving.AbandonedOnOwnAccount : null,
            FamilyHardship = Decided(record, EndingReason.Resigned) ? record.Leaving.SpecialFamilyHardship : null,
        };
        return record with { Past = record.Past.Add(past) };
    }

    /// <summary>Begins a membership after earlier ones: the time between is one without party activity.</summary>
    /// <param name="record">The record, with the day of the new decision.</param>
    /// <param name="joinedOn">The day from which activity goes on.</param>
    /// <param name="precision">How precisely that day is known.</param>
    public static ValueList<Interruption> Readmitted(MembershipRecord record, LocalDate joinedOn, DatePrecision precision) =>
        record.Past.Count > 0 && Interruption.After(record.Past[^1].Ending.Reason) is { } kind && record.Past[^1].Ending.On <= joinedOn
            ? record.Interruptions.Add(new Interruption(kind, record.Past[^1].Ending.On, joinedOn, record.AdmissionDecidedOn) { FromPrecision = record.Past[^1].Ending.Precision, UntilPrecision = precision })
            : record.Interruptions;

    /// <summary>Adds the time outside of a membership that goes on: no activity, no re-admission.</summary>
    public static ValueList<Interruption> Outside(MembershipRecord record, Ending ending, LocalDate on, DatePrecision precision) =>
        Interruption.After(ending.Reason) is { } kind && ending.On <= on
            ? record.Interruptions.Add(new Interruption(kind, ending.On, on, null) { FromPrecision = ending.Precision, UntilPrecision = precision })
            : record.Interruptions;

    /// <summary>Ends the time without activity that lasts, if there is one.</summary>
    public static ValueList<Interruption> Resumed(MembershipRecord record, LocalDate on) =>
        record.Interruptions.Select(time => time.Until is null ? time with { Until = on } : time).ToValueList();

    /// <summary>Whether the membership ended because it was claimed falsely: whoever did so never was a member.</summary>
    public static bool IsFalse(MembershipRecord record) => record.Leaving.Ground == StrikingGround.FalseMember && Decided(record, EndingReason.StruckOff);

    // Whether the record's own procedure ended the membership, not a recorded standing.
    private static bool Decided(MembershipRecord record, EndingReason reason) => record.Ending is { } ending && ending.Reason == reason && record.Leaving.DecidedOn == ending.On;
}
