using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Elections;

/// <summary>How often organizations and committees meet.</summary>
public static class MeetingLaw
{
    /// <summary>A cell meets once a month (Charter, 24.2).</summary>
    public static Provision<Length> Cell { get; } = new("meeting.cell", Chains.Charter, [new(Enacted, Charter2011, "24.2", Confirmed, Length.Months(1))]);

    /// <summary>A cell committee meets once a month (Charter, 24.2).</summary>
    public static Provision<Length> CellCommittee { get; } = new("meeting.cell-committee", Chains.Charter, [new(Enacted, Charter2011, "24.2", Confirmed, Length.Months(1))]);

    /// <summary>A party group meets at least once a month (294-QĐ/TW, 20.3.2).</summary>
    public static Provision<Length> Group { get; } = FirstSeen.In294("meeting.group", "20.3.2", Length.Months(1));

    /// <summary>A part committee meets once a month (294-QĐ/TW, 20.3.3).</summary>
    public static Provision<Length> PartCommittee { get; } = FirstSeen.In294("meeting.part-committee", "20.3.3", Length.Months(1));

    /// <summary>How often a grassroots committee meets. No reliable source was seen: a host that has the rule states it.</summary>
    public static Provision<Length> GrassrootsCommittee { get; } = new("meeting.grassroots-committee", Chains.Charter, [new(NotKnown, Charter2011)]);

    /// <summary>The standing committee of a committee given superior powers meets once a month (294-QĐ/TW, 10.6.2 d).</summary>
    public static Provision<Length> EmpoweredStandingCommittee { get; } = FirstSeen.In294("meeting.empowered-standing-committee", "10.6.2 d", Length.Months(1));

    /// <summary>A committee given superior powers meets once in three months (294-QĐ/TW, 10.6.2 d).</summary>
    public static Provision<Length> EmpoweredCommittee { get; } = FirstSeen.In294("meeting.empowered-committee", "10.6.2 d", Length.Months(3));

    /// <summary>How many times a year a grassroots party organization meets: at the middle and at the end of the year (294-QĐ/TW, 21.1; 24-QĐ/TW, 20).</summary>
    public static Provision<int> GrassrootsOrganization { get; } = new(
        "meeting.grassroots-organization.per-year",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "20", Confirmed, 2),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "21.1"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Cell, CellCommittee, Group, PartCommittee, GrassrootsCommittee, EmpoweredStandingCommittee, EmpoweredCommittee, GrassrootsOrganization,
    ];
}
