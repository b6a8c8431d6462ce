using PartyDomain.Organizations;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>Which rows of form 5 an organization counts in, by where its grassroots organization works.</summary>
internal static class NaiveSectors
{
    public static bool Is(OrganizationSector sector, string row) => row switch
    {
        "1" => sector == OrganizationSector.Commune,
        "2" => sector == OrganizationSector.Ward,
        "3" => sector == OrganizationSector.Township,
        "3a" => sector == OrganizationSector.SpecialZone,
        "4" => sector == OrganizationSector.PartyAgencies,
        "5" => sector == OrganizationSector.StateAgencies,
        "6" => Is(sector, "6a") || Is(sector, "6b"),
        "6a" => sector == OrganizationSector.PublicServiceUnit,
        "6b" => sector == OrganizationSector.NonPublicServiceUnit,
        "7" => sector == OrganizationSector.Army,
        "8" => sector == OrganizationSector.Police,
        "9" => Is(sector, "9a") || Is(sector, "9b") || Is(sector, "9c"),
        "9a" => Is(sector, "9a1") || Is(sector, "9a2") || Is(sector, "9a3"),
        "9a1" => sector == OrganizationSector.WhollyStateEnterprise,
        "9a2" => sector == OrganizationSector.MajorityStateEnterprise,
        "9a3" => sector == OrganizationSector.MinorityStateEnterprise,
        "9b" => Is(sector, "9b1") || Is(sector, "9b2") || Is(sector, "9b3") || Is(sector, "9b4") || Is(sector, "9b5"),
        "9b1" => sector == OrganizationSector.JointStockCompany,
        "9b2" => sector == OrganizationSector.PrivateEnterprise,
        "9b3" => sector == OrganizationSector.LimitedLiabilityCompany,
        "9b4" => sector == OrganizationSector.Partnership,
        "9b5" => sector is OrganizationSector.ForeignInvestedEnterprise or OrganizationSector.WhollyForeignEnterprise,
        "9b5a" => sector == OrganizationSector.WhollyForeignEnterprise,
        "9c" => sector == OrganizationSector.Cooperative,
        "10" => sector == OrganizationSector.Overseas,
        "11" => sector is OrganizationSector.Other or OrganizationSector.Territory or OrganizationSector.Village or OrganizationSector.ResidentialGroup,
        "T" => true,
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };
}
