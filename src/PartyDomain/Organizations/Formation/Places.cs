namespace PartyDomain.Organizations.Formation;

/// <summary>Which sectors the words of the law mean.</summary>
internal static class Places
{
    /// <summary>Commune, ward, township, special zone.</summary>
    public static bool IsCommune(OrganizationSector sector) => sector is >= OrganizationSector.Commune and <= OrganizationSector.SpecialZone;

    /// <summary>Village or residential group.</summary>
    public static bool IsResidential(OrganizationSector sector) => sector is OrganizationSector.Village or OrganizationSector.ResidentialGroup;

    /// <summary>Agency (cơ quan).</summary>
    public static bool IsAgency(OrganizationSector sector) => sector is OrganizationSector.PartyAgencies or OrganizationSector.StateAgencies;

    /// <summary>Agency, enterprise, service unit or armed forces: the places named by 294-QĐ/TW, 10.6.1 and 22.1. Cooperatives are not among them.</summary>
    public static bool IsNamedForGrants(OrganizationSector sector) =>
        IsAgency(sector) || sector is >= OrganizationSector.PublicServiceUnit and <= OrganizationSector.WhollyForeignEnterprise;
}
