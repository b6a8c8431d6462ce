using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>Who signs letters of introduction (06-HD/TW, 10.1 b–d).</summary>
public static class SigningLaw
{
    /// <summary>Of a cell.</summary>
    public static Provision<ValueList<SigningOffice>> Cell { get; } = Signed("cell", "10.1 b", SigningOffice.Secretary, SigningOffice.DeputySecretary);

    /// <summary>Of a grassroots committee.</summary>
    public static Provision<ValueList<SigningOffice>> Grassroots { get; } = Signed("grassroots", "10.1 b", SigningOffice.Secretary, SigningOffice.DeputySecretary);

    /// <summary>Of a committee directly above grassroots organizations, with its stamp.</summary>
    public static Provision<ValueList<SigningOffice>> Superior { get; } = Signed(
        "superior", "10.1 c", SigningOffice.Secretary, SigningOffice.DeputySecretary, SigningOffice.StandingCommitteeMember, SigningOffice.OrganizationHead);

    /// <summary>Of such a committee in the army: its own members with its stamp, or a delegated organ with that organ's stamp.</summary>
    public static Provision<ValueList<SigningOffice>> ArmySuperior { get; } = Signed(
        "army-superior", "10.1 c", SigningOffice.Secretary, SigningOffice.DeputySecretary, SigningOffice.StandingCommitteeMember, SigningOffice.PoliticalOrganLeader);

    /// <summary>Of such a committee in the police: its own members, or a delegated organ by order, with the committee's stamp.</summary>
    public static Provision<ValueList<SigningOffice>> PoliceSuperior { get; } = Signed(
        "police-superior", "10.1 c", SigningOffice.Secretary, SigningOffice.DeputySecretary, SigningOffice.StandingCommitteeMember, SigningOffice.PersonnelOrganLeader);

    /// <summary>Of the committee of the Ministry of Foreign Affairs.</summary>
    public static Provision<ValueList<SigningOffice>> ForeignAffairs { get; } = Signed(
        "foreign-affairs", "10.1 c", SigningOffice.Secretary, SigningOffice.DeputySecretary, SigningOffice.OrganizationCommissionLeader);

    /// <summary>Of the organization commission of a committee directly under the Centre.</summary>
    public static Provision<ValueList<SigningOffice>> Province { get; } = Signed("province", "10.1 d", SigningOffice.OrganizationHead, SigningOffice.OrganizationDeputyHead);

    /// <summary>Of the personnel department of the police, with its stamp.</summary>
    public static Provision<ValueList<SigningOffice>> CentralPolice { get; } = Signed("central-police", "10.1 d", SigningOffice.DepartmentLeader);

    /// <summary>Of the general political department, or of the organization department where it was delegated.</summary>
    public static Provision<ValueList<SigningOffice>> CentralArmy { get; } = Signed("central-army", "10.1 d", SigningOffice.PoliticalDepartmentLeader, SigningOffice.DepartmentLeader);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } = [Cell, Grassroots, Superior, ArmySuperior, PoliceSuperior, ForeignAffairs, Province, CentralPolice, CentralArmy];

    private static Provision<ValueList<SigningOffice>> Signed(string seat, string point, params ReadOnlySpan<SigningOffice> offices) =>
        FirstSeen.In06($"transfer.sign.{seat}", point, ValueList.Create(offices));
}
