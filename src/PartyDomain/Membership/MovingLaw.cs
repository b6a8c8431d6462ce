using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership;

/// <summary>What transfers, striking off and dues read alike of a member who moves.</summary>
public static class MovingLaw
{
    /// <summary>After how long papers that were not handed in are a ground to strike off (12-HD/BTCTW of 2012, II.4 c; 38-HD/BTCTW, II.4.3.1 d).</summary>
    public static Provision<Length> FilingLimit { get; } = new(
        "transfer.filing.limit",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2012, "II.4 c", Confirmed, Length.Months(3)),
            new(Restated, Administration2017, "chưa rõ điểm", Secondary),
            new(Restated, Administration2022, "8", Secondary, CitedIn: Guidance2021.Id),
            new(Restated, Administration2025, "II.4.3.1 d"),
        ]);

    /// <summary>The competent committee of the new place strikes off, as a member who has left party activity by own will (12-HD/BTCTW of 2012, II.4 c; 38-HD/BTCTW, II.4.3.1 d).</summary>
    public static Provision<bool> NewPlaceStrikesOff { get; } = new(
        "transfer.filing.new-place-strikes-off",
        Chains.OrganizationCommission,
        [
            new(Enacted, Administration2012, "II.4 c", Confirmed, true),
            new(Restated, Administration2017, "chưa rõ điểm", Secondary),
            new(NotSeen, Administration2022),
            new(Restated, Administration2025, "II.4.3.1 d"),
        ]);

    /// <summary>First the new grassroots organization reaches the member and the sending one (38-HD/BTCTW, II.4.3.1 d).</summary>
    public static Provision<bool> ContactFirst { get; } = InAdministration("transfer.filing.contact-first", "II.4.3.1 d", true);

    /// <summary>How long a school may keep a graduate without a workplace that has an organization (06-HD/TW, 10.2.1 a).</summary>
    public static Provision<Length> GraduateAtSchool { get; } = new(
        "transfer.graduate-at-school",
        Chains.Secretariat,
        [
            new(Enacted, Guidance2012, "chưa rõ điểm", Confirmed, Length.Months(12)),
            new(Restated, Guidance2016, "chưa rõ điểm", Secondary),
            new(Restated, Guidance2021, "chưa rõ điểm", Secondary),
            new(Restated, Guidance2025, "10.2.1 a"),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>A letter issued in a month shows dues collected to the end of it (38-HD/BTCTW, II.4.2 b).</summary>
    public static Provision<bool> DuesToMonthEnd { get; } = InAdministration("transfer.dues-to-month-end", "II.4.2 b", true);

    /// <summary>The member pays dues to the cell of the host (294-QĐ/TW, 6.3.2 c).</summary>
    public static Provision<bool> DuesAtHost { get; } = new(
        "transfer.temporary.dues-at-host",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "6.3.2 c", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm"),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [FilingLimit, NewPlaceStrikesOff, ContactFirst, GraduateAtSchool, DuesToMonthEnd, DuesAtHost];

    private static Provision<bool> InAdministration(string key, string point, bool value) => new(
        key,
        Chains.OrganizationCommission,
        [new(NotKnown, Administration2017), new(NotKnown, Administration2022), new(Enacted, Administration2025, point, Confirmed, value)]);
}
