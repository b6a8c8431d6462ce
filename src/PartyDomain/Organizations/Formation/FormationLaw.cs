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

    /// <summary>
    /// With the written consent of the superior a grassroots cell of thirty or more stays a cell. That is practice only: the Charter, 21.5, names
    /// three other cases (<see cref="PartyOrganizationBelow"/>, <see cref="CellAgreementAbove"/>, <see cref="PartConsent"/>), and not this one.
    /// </summary>
    public static Provision<bool> LargeGrassrootsCell { get; } = FromCharter("formation.grassroots-cell.large", "21.4", Secondary, true);

    /// <summary>
    /// In an important unit with fewer members the committee directly above grassroots organizations, or a higher one, may found a grassroots
    /// party organization (Charter, 21.5; 294-QĐ/TW, 20.3.1).
    /// </summary>
    public static Provision<bool> PartyOrganizationBelow { get; } = OfException("formation.party-organization.below", true, new(Restated, Regulation294, "20.3.1"));

    /// <summary>
    /// Above how many members a cell under a grassroots committee needs the agreement of the superior: "hơn 30", strictly more (Charter, 21.5;
    /// 294-QĐ/TW, 20.3.2). The same point divides cells into groups "từ 30", from thirty on: <see cref="GroupsFrom"/>.
    /// </summary>
    public static Provision<int> CellAgreementAbove { get; } = OfException("formation.cell.agreement-above", 30, new(Restated, Regulation294, "20.3.2"));

    /// <summary>
    /// A part organization is founded after the committee directly above the grassroots committee was asked (Charter, 21.5; 29-QĐ/TW, 19.3 c).
    /// 294-QĐ/TW, 20.3.3 carries the case out without repeating it.
    /// </summary>
    public static Provision<bool> PartConsent { get; } = new(
        "formation.part.consent",
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "21.5", Secondary, true, Charter2011.Id),
            new(Restated, Regulation29, "19.3 c"),
            new(Restated, Regulation24, "21.5", Secondary, CitedIn: Charter2011.Id),
            new(Restated, Regulation232, "21.5", Secondary, CitedIn: Charter2011.Id),
            new(Restated, Regulation294, "21.5", Secondary, CitedIn: Charter2011.Id),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    /// <summary>From how many members a cell is divided into groups (tổ đảng; 294-QĐ/TW, 20.3.2).</summary>
    public static Provision<int> GroupsFrom { get; } = FirstSeen.In294("formation.groups.from", "20.3.2", 30);

    /// <summary>
    /// In villages and residential groups there are only cells directly under the committee of the commune, where that is superior of grassroots
    /// organizations (294-QĐ/TW, 20.2.2, with the heading of 20.2).
    /// </summary>
    public static Provision<bool> VillageCellOnly { get; } = FirstSeen.In294("formation.village.cell-only", "20.2.2", true);

    /// <summary>From how many full members who come for a course or a secondment a temporary cell is founded (294-QĐ/TW, 6.3.2 d).</summary>
    public static Provision<int> TemporaryCellFrom { get; } = OfTemporaryCell("formation.temporary-cell.from", 3);

    /// <summary>Committee, secretary and deputy of a temporary cell are appointed (294-QĐ/TW, 6.3.2 d).</summary>
    public static Provision<bool> TemporaryCellAppointed { get; } = OfTemporaryCell("formation.temporary-cell.appointed", true);

    /// <summary>
    /// From how many members, full and probationary, a preparatory cell (chi bộ sinh hoạt dự bị) may be founded in a place abroad that is special
    /// and has too few full members; the superior appoints its secretary (294-QĐ/TW, 6.3.3 b).
    /// </summary>
    public static Provision<int> PreparatoryCellFrom { get; } = FirstSeen.In294("formation.preparatory-cell.from", "6.3.3 b", 3);

    /// <summary>Whether every cell is called chi bộ alone, without grassroots cells and cells under a committee being told apart (208-QĐ/TW).</summary>
    public static Provision<bool> OneCellName { get; } = new(
        "formation.cell.one-name",
        Chains.Implementation,
        [
            new(NotKnown, Regulation29),
            new(Enacted, Regulation24, "chưa rõ điểm", Confirmed, false),
            new(Restated, Regulation232, "chưa rõ điểm"),
            new(Restated, Regulation294, "20"),
            new(NotSeen, Regulation20),
            new(Changed, Regulation208, "chưa rõ điểm", Secondary, true),
        ]);

    /// <summary>
    /// Whether the pilot of 208-QĐ/TW is in force, under which a grassroots organization consists of party organizations attached to it (đảng bộ
    /// trực thuộc cơ sở) and of cells. It overtakes what thirty members make of an organization.
    /// </summary>
    public static Provision<bool> AttachedOrganizations { get; } = new(
        "formation.attached-organizations",
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
        LargeGrassrootsCell,
        PartyOrganizationBelow,
        CellAgreementAbove,
        PartConsent,
        GroupsFrom,
        VillageCellOnly,
        TemporaryCellFrom,
        TemporaryCellAppointed,
        PreparatoryCellFrom,
        OneCellName,
        AttachedOrganizations,
    ];

    private static Provision<T> FromCharter<T>(string key, string point, EvidenceGrade grade, T value) =>
        new(key, Chains.Charter, [new(Enacted, Charter2011, point, grade, value)]);

    // The three cases of the Charter, 21.5 are known through 294-QĐ/TW, 20.3, which carries it out.
    private static Provision<T> OfException<T>(string key, T value, Statement<T> of294) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation45, "21.5", Secondary, value, Charter2011.Id),
            new(Restated, Regulation29, "21.5", Secondary, CitedIn: Charter2011.Id),
            new(Restated, Regulation24, "21.5", Secondary, CitedIn: Charter2011.Id),
            new(Restated, Regulation232, "21.5", Secondary, CitedIn: Charter2011.Id),
            of294,
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);

    private static Provision<T> OfTemporaryCell<T>(string key, T value) => new(
        key,
        Chains.Implementation,
        [
            new(Enacted, Regulation23, "9.3.2 d", Confirmed, value),
            new(Restated, Regulation45, "chưa rõ điểm", Secondary, CitedIn: Guidance2012.Id),
            new(Restated, Regulation29, "chưa rõ điểm", Secondary),
            new(Restated, Regulation24, "chưa rõ điểm", Secondary),
            new(NotSeen, Regulation232),
            new(Restated, Regulation294, "6.3.2 d"),
            new(NotSeen, Regulation20),
            new(NotSeen, Regulation208),
        ]);
}
