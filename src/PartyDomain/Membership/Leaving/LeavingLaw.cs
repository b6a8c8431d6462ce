using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Leaving;

/// <summary>The end of a membership, and its return.</summary>
public static class LeavingLaw
{
    /// <summary>The cell collects the card of an expelled member and hands it to the committee directly above (06-HD/TW, 7.1 c).</summary>
    public static Provision<bool> CardCollected { get; } = Guidance("leaving.expulsion.card-collected", "7.1 c", new(Restated, Guidance2026, "chưa rõ điểm", Secondary));

    /// <summary>The badge of an expelled member is withdrawn and sent to the committee directly above the grassroots organization (06-HD/TW, 18.4, 18.5).</summary>
    public static Provision<bool> BadgeWithdrawn { get; } = Guidance("leaving.expulsion.badge-withdrawn", "18.5", new(NotSeen, Guidance2026));

    /// <summary>Rights are restored only where the removal was concluded to be wrongful and nothing was done since that a member may not do (294-QĐ/TW, 5.2.2).</summary>
    public static Provision<bool> ConductSince { get; } = FirstSeen.In294("leaving.restoration.conduct-since", "5.2.2", true);

    /// <summary>Who restores the membership: the standing committee directly above the grassroots organization (294-QĐ/TW, 5.1.3).</summary>
    public static Provision<PartyBody> Restores { get; } = FirstSeen.In294("leaving.restoration.decider", "5.1.3", PartyBody.SuperiorStandingCommittee);

    /// <summary>Who restores the membership of a cadre whom a province manages: its standing committee (294-QĐ/TW, 5.1.2).</summary>
    public static Provision<PartyBody> RestoresProvinceCadre { get; } = FirstSeen.In294("leaving.restoration.decider.province-cadre", "5.1.2", PartyBody.ProvincialStandingCommittee);

    /// <summary>The membership of a cadre whom the Centre manages is a matter of the Central Organization Commission (294-QĐ/TW, 5.1.1).</summary>
    public static Provision<bool> CentralCadreElsewhere { get; } = FirstSeen.In294("leaving.restoration.central-cadre-elsewhere", "5.1.1", true);

    /// <summary>After wrongful removal seniority is continuous (06-HD/TW, 5.3; 294-QĐ/TW, 5.2.2).</summary>
    public static Provision<bool> SeniorityContinuous { get; } = Restored("leaving.restoration.seniority-continuous");

    /// <summary>Where seniority is continuous, the dues of the gap are paid at the rates of that time (06-HD/TW, 5.3).</summary>
    public static Provision<bool> DuesOfGap { get; } = Restored("leaving.restoration.dues-of-gap");

    /// <summary>Time under expulsion is otherwise no party activity and does not count (294-QĐ/TW, 4.5.1).</summary>
    public static Provision<bool> ExpelledTimeDeducted { get; } = FirstSeen.In294("leaving.expulsion.time-deducted", "4.5.1", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
        [CardCollected, BadgeWithdrawn, ConductSince, Restores, RestoresProvinceCadre, CentralCadreElsewhere, SeniorityContinuous, DuesOfGap, ExpelledTimeDeducted];

    private static Provision<bool> Guidance(string key, string point, Statement<bool> last) => new(
        key,
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, point, Confirmed, true),
            last,
        ]);

    private static Provision<bool> Restored(string key) => new(
        key,
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "chưa rõ điểm", Confirmed, true),
            new(Restated, Guidance2025, "5.3"),
            new(NotSeen, Guidance2026),
        ]);
}
