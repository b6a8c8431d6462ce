using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership;

/// <summary>What becomes of card and badges when a membership ends. Leaving tells of it, and the procedures of card and badge carry it out.</summary>
public static class EndedPapersLaw
{
    /// <summary>The cell takes the card of whoever is put out, in whatever way, and sends it to the direct superior (06-HD/TW, 7.1 c).</summary>
    public static Provision<bool> CardCollected { get; } = new(
        "card.collect",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "7.1 c", Confirmed, true),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>The family of a member who died keeps the card (06-HD/TW, 7.1 b).</summary>
    public static Provision<bool> FamilyKeepsCard { get; } = Since2021("card.family-keeps", "7", "7.1 b");

    /// <summary>Whoever is put out of the party gives the badges back (06-HD/TW, 18.4).</summary>
    public static Provision<bool> BadgeReturned { get; } = Since2021("badge.return", "18", "18.4");

    /// <summary>The family of a member who died keeps the badges (06-HD/TW, 18.4).</summary>
    public static Provision<bool> FamilyKeepsBadge { get; } = Since2021("badge.family-keeps", "18", "18.4");

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [CardCollected, FamilyKeepsCard, BadgeReturned, FamilyKeepsBadge];

    private static Provision<bool> Since2021(string key, string in2021, string in2025) => new(
        key,
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, in2021, Confirmed, true),
            new(Restated, Guidance2025, in2025),
            new(NotSeen, Guidance2026),
        ]);
}
