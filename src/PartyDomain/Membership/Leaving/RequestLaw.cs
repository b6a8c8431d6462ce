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

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        AdmittingLevelDecides, NoViolation, Written, Certificate, InsteadOfExpulsion,
    ];
}
