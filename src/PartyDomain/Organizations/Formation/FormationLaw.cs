using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Formation;

/// <summary>How many members an organization needs, and which kind of organization their number makes. Committees are in <see cref="CommitteeLaw"/>.</summary>
public static class FormationLaw
{
    /// <summary>How many full members an organization needs; with fewer, the direct superior introduces them elsewhere (Charter, 21.2, 24.1; 294-QĐ/TW, 20.2.1 for units under communes).</summary>
    public static Provision<int> FullMembersMin { get; } = FromCharter("formation.full-members.min", "21.2", Confirmed, 3);

    /// <summary>From how many members a grassroots organization is a party organization with cells; with fewer it is a cell (Charter, 21.3–21.4).</summary>
    public static Provision<int> PartyOrganizationFrom { get; } = FromCharter("formation.party-organization.from", "21.4", Confirmed, 30);

    /// <summary>The thirty are all members, full and probationary (Charter, 21.4; said in so many words by 294-QĐ/TW, 20.3.1).</summary>
    public static Provision<bool> CountsProbationary { get; } = FromCharter("formation.party-organization.counts-probationary", "21.4", Confirmed, true);

    /// <summary>With the written consent of the superior a grassroots organization may be of the other kind, either way (Charter, 21.5).</summary>
    public static Provision<bool> Exceptions { get; } = FromCharter("formation.party-organization.exceptions", "21.5", Secondary, true);

    /// <summary>
    /// In an important unit with fewer members the committee directly above grassroots organizations, or a higher one, may found a grassroots
    /// party organization (294-QĐ/TW, 20.3.1).
    /// </summary>
    public static Provision<bool> PartyOrganizationBelow { get; } = FromText294("formation.party-organization.below", "20.3.1", true);

    /// <summary>
    /// Above how many members a cell under a grassroots committee needs the agreement of the superior: "hơn 30", strictly more (294-QĐ/TW, 20.3.2).
    /// The same point divides cells into groups "từ 30", from thirty on: <see cref="GroupsFrom"/>.
    /// </summary>
    public static Provision<int> CellAgreementAbove { get; } = FromText294("formation.cell.agreement-above", "20.3.2", 30);

    /// <summary>From how many members a cell is divided into groups (tổ đảng; 294-QĐ/TW, 20.3.2).</summary>
    public static Provision<int> GroupsFrom { get; } = FromText294("formation.groups.from", "20.3.2", 30);

    /// <summary>In villages and residential groups only cells directly under the commune committee are founded (294-QĐ/TW, 20.2.2).</summary>
    public static Provision<bool> VillageCellOnly { get; } = FromText294("formation.village.cell-only", "20.2.2", true);

    /// <summary>From how many full members who come for a course or a secondment a temporary cell is founded (294-QĐ/TW, 6.3.2 d).</summary>
    public static Provision<int> TemporaryCellFrom { get; } = OfTemporaryCell("formation.temporary-cell.from", 3);

    /// <summary>Committee, secretary and deputy of a temporary cell are appointed (294-QĐ/TW, 6.3.2 d).</summary>
    public static Provision<bool> TemporaryCellAppointed { get; } = OfTemporaryCell("formation.temporary-cell.appointed", true);

    /// <summary>
    /// Whether the organization of a commune or ward is directly above grassroots organizations (294-QĐ/TW, 10.2, a pilot) instead of being one itself.
    /// For special zones the province chose under 294-QĐ/TW.
    /// </summary>
    public static Provision<bool> CommuneIsSuperior { get; } = new(
        "formation.commune.is-superior",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "chưa rõ điểm", Confirmed, false),
            new(Restated, Regulation232, "chưa rõ điểm"),
            new(Changed, Regulation294, "10.2", Confirmed, true),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, false),
        ]);

    /// <summary>Whether every cell is called chi bộ alone, without grassroots cells and cells under a committee being told apart (208-QĐ/TW).</summary>
    public static Provision<bool> OneCellName { get; } = new(
        "formation.cell.one-name",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, "20", Confirmed, false),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, true),
        ]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        FullMembersMin,
        PartyOrganizationFrom,
        CountsProbationary,
        Exceptions,
        PartyOrganizationBelow,
        CellAgreementAbove,
        GroupsFrom,
        VillageCellOnly,
        TemporaryCellFrom,
        TemporaryCellAppointed,
        CommuneIsSuperior,
        OneCellName,
    ];

    private static Provision<T> FromCharter<T>(string key, string point, EvidenceGrade grade, T value) =>
        new(key, Chains.Charter, [new(Enacted, Charter2011, point, grade, value)]);

    private static Provision<T> FromText294<T>(string key, string point, T value) => new(
        key,
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(NotKnown, Regulation24),
            new(NotKnown, Regulation232),
            new(Enacted, Regulation294, point, Confirmed, value),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    private static Provision<T> OfTemporaryCell<T>(string key, T value) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "9.3.2 d", Confirmed, value),
            new(NotSeen, Regulation45),
            new(Restated, Regulation29, "chưa rõ điểm", Secondary),
            new(Restated, Regulation24, "chưa rõ điểm", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.2 d"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);
}
