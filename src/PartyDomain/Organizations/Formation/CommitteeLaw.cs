using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Formation;

/// <summary>Which committees an organization elects, and how many members they may have.</summary>
public static class CommitteeLaw
{
    /// <summary>From how many full members a cell elects a committee; with fewer a secretary, and a deputy where needed (Charter, 24.4; 294-QĐ/TW, 23.2).</summary>
    public static Provision<int> CellCommitteeFrom { get; } = new("formation.cell-committee.from", Chains.Charter, [new(Enacted, Charter2011, "24.4", Confirmed, 9)]);

    /// <summary>How many members a cell committee has at most (294-QĐ/TW, 23.2; the Charter, 24.4, sets no number).</summary>
    public static Provision<int> CellCommitteeMax { get; } = new(
        "formation.cell-committee.max",
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "chưa rõ điểm", Secondary, 7),
            new(Restated, Regulation29, "22/24"),
            new(Restated, Regulation24, "chưa rõ điểm", Secondary),
            new(Restated, Regulation232, "chưa rõ điểm", Secondary),
            new(Restated, Regulation294, "23.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>How many deputy secretaries a cell has at most (294-QĐ/TW, 23.2).</summary>
    public static Provision<int> CellDeputiesMax { get; } = OfCells("formation.cell.deputies.max", 1);

    /// <summary>From how many members a grassroots committee elects a standing committee (Charter, 22.5).</summary>
    public static Provision<int> StandingCommitteeFrom { get; } = new("formation.standing-committee.from", Chains.Charter, [new(Enacted, Charter2011, "22.5", Confirmed, 9)]);

    /// <summary>
    /// The share of the committee that its standing committee has at most (294-QĐ/TW, 14.2). Newly founded provinces and communes have
    /// rules of their own: <see cref="StandingCommitteeShareNewProvince"/>, <see cref="StandingCommitteeShareCommune"/>.
    /// </summary>
    public static Provision<Fraction> StandingCommitteeShare { get; } = new(
        "formation.standing-committee.share",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "14.2", Confirmed, new Fraction(1, 3)),
            new(NotSeen, Regulation20),
            new(Restated, Regulation208, "chưa rõ điểm", Secondary),
        ]);

    /// <summary>
    /// The share below which the standing committee of a provincial committee stays that was newly founded in the terms 2020–2025 or 2025–2030;
    /// the Political Bureau decides its number, and exactly the share is too many (294-QĐ/TW, 14.2).
    /// </summary>
    public static Provision<Fraction> StandingCommitteeShareNewProvince { get; } = FirstSeen.In294("formation.standing-committee.share.new-province", "14.2", new Fraction(1, 2));

    /// <summary>
    /// The share of a commune's committee that its standing committee has at most. No share is known: 294-QĐ/TW, 14.2 leaves it to the Political
    /// Bureau, whose directive 45-CT/TW of 14 April 2025 sets sizes instead, 9 to 11 members of at most 27 or 33. Under 208-QĐ/TW a third is the
    /// rule (<see cref="StandingCommitteeShare"/>), but whether communes stay an exception was not seen. A host that knows a share states it.
    /// </summary>
    public static Provision<Fraction> StandingCommitteeShareCommune { get; } = new(
        "formation.standing-committee.share.commune",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(NotKnown, Regulation294),
            new(NotKnown, Regulation20),
            new(NotKnown, Regulation208),
        ]);

    /// <summary>How many members a part committee (đảng ủy bộ phận) has at most (06-HD/TW, 13.3).</summary>
    public static Provision<int> PartCommitteeMax { get; } = new(
        "formation.part-committee.max",
        Chains.Secretariat,
        [
            new(NotKnown, Guidance2016),
            new(NotKnown, Guidance2021),
            new(Enacted, Guidance2025, "13.3", Confirmed, 7),
            new(NotSeen, Guidance2026),
        ]);

    /// <summary>
    /// The share of the number decided by the congress by which a committee above the grassroots may be enlarged by appointment (294-QĐ/TW, 16.2.5).
    /// Beyond it the province proposes and the Central Organization Commission answers in writing (06-HD/TW, 16.5).
    /// </summary>
    public static Provision<Fraction> ExtraAppointmentsSuperior { get; } = FirstSeen.In294("formation.extra-appointments.superior", "16.2.5", new Fraction(1, 10));

    /// <summary>The share of the number decided by the congress by which a grassroots committee may be enlarged by appointment (294-QĐ/TW, 16.2.5).</summary>
    public static Provision<Fraction> ExtraAppointmentsGrassroots { get; } = FirstSeen.In294("formation.extra-appointments.grassroots", "16.2.5", new Fraction(1, 5));

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        CellCommitteeFrom,
        CellCommitteeMax,
        CellDeputiesMax,
        StandingCommitteeFrom,
        StandingCommitteeShare,
        StandingCommitteeShareNewProvince,
        StandingCommitteeShareCommune,
        PartCommitteeMax,
        ExtraAppointmentsSuperior,
        ExtraAppointmentsGrassroots,
    ];

    private static Provision<int> OfCells(string key, int value) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation29, "22/24", Confirmed, value),
            new(NotSeen, Regulation24),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "23.2"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);
}
