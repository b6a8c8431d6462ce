using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Organizations.Formation;

/// <summary>
/// What a committee must have before it can be given more than its own powers: delegated (ủy quyền kết nạp, khai trừ), given superior powers
/// (giao quyền cấp trên cơ sở), or made superior to grassroots organizations in a place of its own kind (nơi có đặc điểm riêng).
/// </summary>
/// <remarks>Under 208-QĐ/TW none of these was seen; with three levels and standing committees of the grassroots deciding admission, they may be gone.</remarks>
public static class GrantLaw
{
    /// <summary>Above how many members a grassroots committee may be delegated, strictly more (294-QĐ/TW, 22.1).</summary>
    public static Provision<int> DelegatedAbove { get; } = FirstSeen.In294("formation.delegated.above", "22.1", 100);

    /// <summary>How many consecutive years it must have been rated as doing its tasks well (294-QĐ/TW, 22.1). That a higher rating counts too is a reading.</summary>
    public static Provision<int> DelegatedGoodYears { get; } = FirstSeen.In294("formation.delegated.good-years", "22.1", 3);

    /// <summary>Only agencies, enterprises, service units and armed forces are named (294-QĐ/TW, 22.1).</summary>
    public static Provision<bool> DelegatedPlaces { get; } = FirstSeen.In294("formation.delegated.places", "22.1", true);

    /// <summary>The conditions delegate nothing by themselves: the direct superior may decide so (294-QĐ/TW, 22.1).</summary>
    public static Provision<bool> DelegatedByDecision { get; } = FirstSeen.In294("formation.delegated.by-decision", "22.1", true);

    /// <summary>From how many members superior powers may be given (294-QĐ/TW, 10.6.1).</summary>
    public static Provision<int> EmpoweredFrom { get; } = FirstSeen.In294("formation.empowered.from", "10.6.1", 400);

    /// <summary>
    /// From how many members, in the commissions, ministries and political and social organizations of the Centre and in party organizations
    /// directly under a province (294-QĐ/TW, 10.6.1; for which of the latter is open). The Secretariat may make exceptions.
    /// </summary>
    public static Provision<int> EmpoweredFromNamed { get; } = FirstSeen.In294("formation.empowered.from.named", "10.6.1", 200);

    /// <summary>Only grassroots committees of agencies, enterprises, service units and armed forces directly under a committee under the Centre (294-QĐ/TW, 10.6.1).</summary>
    public static Provision<bool> EmpoweredPlaces { get; } = FirstSeen.In294("formation.empowered.places", "10.6.1", true);

    /// <summary>An important position, and member units that are grassroots organizations of the same agency, unit or enterprise (294-QĐ/TW, 10.6.1).</summary>
    public static Provision<bool> EmpoweredPosition { get; } = FirstSeen.In294("formation.empowered.position", "10.6.1", true);

    /// <summary>The committee directly under the Centre decides after agreement with the Central Organization Commission (294-QĐ/TW, 10.6.2).</summary>
    public static Provision<bool> EmpoweredAfterAgreement { get; } = FirstSeen.In294("formation.empowered.after-agreement", "10.6.2", true);

    /// <summary>From how many members an organization may be made superior to grassroots organizations (294-QĐ/TW, 10.4.4 d).</summary>
    public static Provision<int> SpecialSuperiorFrom { get; } = FirstSeen.In294("formation.special-superior.from", "10.4.4 d", 500);

    /// <summary>Its direct superior is a committee directly under the Centre (294-QĐ/TW, 10.4.4 a).</summary>
    public static Provision<bool> SpecialSuperiorUnderProvince { get; } = FirstSeen.In294("formation.special-superior.under-province", "10.4.4 a", true);

    /// <summary>It has member units that are legal persons (294-QĐ/TW, 10.4.4 b).</summary>
    public static Provision<bool> SpecialSuperiorLegalPersons { get; } = FirstSeen.In294("formation.special-superior.legal-persons", "10.4.4 b", true);

    /// <summary>It has grassroots organizations below it (294-QĐ/TW, 10.4.4 c).</summary>
    public static Provision<bool> SpecialSuperiorGrassroots { get; } = FirstSeen.In294("formation.special-superior.grassroots", "10.4.4 c", true);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        DelegatedAbove,
        DelegatedGoodYears,
        DelegatedPlaces,
        DelegatedByDecision,
        EmpoweredFrom,
        EmpoweredFromNamed,
        EmpoweredPlaces,
        EmpoweredPosition,
        EmpoweredAfterAgreement,
        SpecialSuperiorFrom,
        SpecialSuperiorUnderProvince,
        SpecialSuperiorLegalPersons,
        SpecialSuperiorGrassroots,
    ];
}
