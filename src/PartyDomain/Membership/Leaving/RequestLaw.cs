using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Leaving;

/// <summary>Leaving on own request (xin ra khỏi Đảng), and what holds for every way of leaving.</summary>
public static class RequestLaw
{
    /// <summary>On the cell's proposal the committee that is competent to admit decides (Charter, 8.3).</summary>
    public static Provision<bool> AdmittingLevelDecides { get; } = new(
        "leaving.request.admitting-level-decides",
        Chains.Charter,
        [
            new(Enacted, Charter2011, "8.3", Confirmed, true),
        ]);

    /// <summary>Only a member without a violation may leave: a violation is disciplined first (06-HD/TW, 11.2 a).</summary>
    public static Provision<bool> NoViolation { get; } = new(
        "leaving.request.no-violation",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "11.2 a", Confirmed, true),
            new(Restated, Guidance2021, "11.2", Confirmed),
            new(Restated, Guidance2025, "11.2 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The application is in writing and says why (06-HD/TW, 11.2 a).</summary>
    public static Provision<bool> Written { get; } = FirstSeen.In06("leaving.request.written", "11.2 a", true);

    /// <summary>Whoever was let go gets a certificate of party seniority on request (06-HD/TW, 11.2 b).</summary>
    public static Provision<bool> Certificate { get; } = new(
        "leaving.request.certificate",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2016, "11.2", Secondary, true),
            new(Restated, Guidance2021, "11.2", Secondary),
            new(Restated, Guidance2025, "11.2 b"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>Who must be expelled may neither be struck off nor allowed to leave (30-QĐ/TW, 35.2.2).</summary>
    public static Provision<bool> InsteadOfExpulsion { get; } = new(
        "discipline.bar.leaving-instead-of-expulsion",
        Chains.Inspection,
        [
            new(Enacted, Inspection30, "35.2.2", Confirmed, true),
            new(Restated, Inspection22, "chưa rõ điểm", Secondary),
            new(NotSeen, Inspection262),
            new(NotSeen, Inspection296),
            new(NotSeen, Inspection21),
        ]);

    /// <summary>The family of a member who died keeps the party card (06-HD/TW, 7.1 b).</summary>
    public static Provision<bool> FamilyKeepsCard { get; } = new(
        "leaving.death.family-keeps-card",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(Enacted, Guidance2021, "7", Confirmed, true),
            new(Restated, Guidance2025, "7.1 b"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>The family of a member who died keeps the party badge (06-HD/TW, 18.4).</summary>
    public static Provision<bool> FamilyKeepsBadge { get; } = FirstSeen.In06("leaving.death.family-keeps-badge", "18.4", true);

    /// <summary>Whoever is put out of the party hands back the badge (06-HD/TW, 18.4).</summary>
    public static Provision<bool> BadgeHandedBack { get; } = FirstSeen.In06("leaving.badge-handed-back", "18.4", true);

    /// <summary>The cell collects the party card and hands it to the committee directly above, in whatever way the member was put out (06-HD/TW, 7.1 c).</summary>
    public static Provision<bool> CardHandedUp { get; } = new(
        "leaving.card-handed-up",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "7.1 c", Confirmed, true),
            new(Restated, Guidance2026, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>The committee directly above the grassroots organization keeps the file of whoever died or was put out (06-HD/TW, 8.2 đ).</summary>
    public static Provision<bool> FileToSuperior { get; } = FirstSeen.In06("leaving.file-to-superior", "8.2 đ", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        AdmittingLevelDecides, NoViolation, Written, Certificate, InsteadOfExpulsion, FamilyKeepsCard, FamilyKeepsBadge, BadgeHandedBack, CardHandedUp, FileToSuperior,
    ];
}
