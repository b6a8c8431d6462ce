using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Leaving;

/// <summary>What follows the end of a membership by expulsion.</summary>
public static class LeavingLaw
{
    /// <summary>The cell collects the card of an expelled member and hands it to the committee directly above (06-HD/TW, 7.1 c).</summary>
    public static Provision<bool> CardCollected { get; } = Guidance("leaving.expulsion.card-collected", "7.1 c", new(Restated, Guidance2026, "chưa rõ điểm", Secondary));

    /// <summary>The badge of an expelled member is withdrawn and sent to the committee directly above the grassroots organization (06-HD/TW, 18.4, 18.5).</summary>
    public static Provision<bool> BadgeWithdrawn { get; } = Guidance("leaving.expulsion.badge-withdrawn", "18.5", new(NotSeen, Guidance2026));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [CardCollected, BadgeWithdrawn];

    private static Provision<bool> Guidance(string key, string point, Statement<bool> last) => new(
        key,
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, point, Confirmed, true),
            last,
        ]);
}
