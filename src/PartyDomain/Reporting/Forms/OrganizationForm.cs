using PartyDomain.Organizations;
using PartyDomain.Oversight;
using static PartyDomain.Organizations.OrganizationSector;
using static PartyDomain.Reporting.Forms.FormRowMark;

namespace PartyDomain.Reporting.Forms;

/// <summary>Form 5: organizations and members by kind of grassroots organization. The row of townships ends with 30 June 2025, one for special zones was added from 1 July 2025.</summary>
internal static class OrganizationForm
{
    public static FormDefinition Of2021 { get; } = Make();

    private static FormDefinition Make()
    {
        var form = new FormDraft();
        Row("1", Commune, 0);
        Row("2", Ward, 0);
        form.Row("3", Text(Township), 0, new SectorCount([Township]), Official, OversightLaw.TownshipRow);
        form.Row("3a", Text(SpecialZone), 0, new SectorCount([SpecialZone]), Added, OversightLaw.SpecialZoneRow);
        Row("4", PartyAgencies, 0);
        Row("5", StateAgencies, 0);
        Group("6", "form-row.service-units", 0, PublicServiceUnit, NonPublicServiceUnit);
        Row("6a", PublicServiceUnit, 1);
        Row("6b", NonPublicServiceUnit, 1);
        Row("7", Army, 0);
        Row("8", Police, 0);
        OrganizationSector[] state = [WhollyStateEnterprise, MajorityStateEnterprise, MinorityStateEnterprise];
        OrganizationSector[] other = [JointStockCompany, PrivateEnterprise, LimitedLiabilityCompany, Partnership, ForeignInvestedEnterprise, WhollyForeignEnterprise];
        Group("9", "form-row.enterprises-and-cooperatives", 0, [.. state, .. other, Cooperative]);
        Group("9a", "form-row.state-enterprises", 1, state);
        Row("9a1", WhollyStateEnterprise, 2);
        Row("9a2", MajorityStateEnterprise, 2);
        Row("9a3", MinorityStateEnterprise, 2);
        Group("9b", "form-row.non-state-enterprises", 1, other);
        Row("9b1", JointStockCompany, 2);
        Row("9b2", PrivateEnterprise, 2);
        Row("9b3", LimitedLiabilityCompany, 2);
        Row("9b4", Partnership, 2);
        Group("9b5", Text(ForeignInvestedEnterprise), 2, ForeignInvestedEnterprise, WhollyForeignEnterprise);
        Row("9b5a", WhollyForeignEnterprise, 3);
        Row("9c", Cooperative, 1);
        Row("10", Overseas, 0);
        Group("11", Text(OrganizationSector.Other), 0, OrganizationSector.Other, Territory, Village, ResidentialGroup);
        Group("T", "form-row.all-kinds", 0);
        form.Sum("6", "6a", "6b");
        form.Sum("9", "9a", "9b", "9c");
        form.Sum("9a", "9a1", "9a2", "9a3");
        form.Sum("9b", "9b1", "9b2", "9b3", "9b4", "9b5");
        form.Overlap("9b5", "9b5a");
        form.Sum("T", "1", "2", "3", "3a", "4", "5", "6", "7", "8", "9", "10", "11");
        return form.OfEdition2021(
            "5",
            "form.5",
            new FormColumn("2", "form-column.grassroots", FormColumnKind.Grassroots) { SumOf = ["3", "4"] },
            new FormColumn("3", "form-column.grassroots-committees", FormColumnKind.GrassrootsCommittees),
            new FormColumn("4", "form-column.grassroots-cells", FormColumnKind.GrassrootsCells),
            new FormColumn("5", "form-column.parts", FormColumnKind.Parts),
            new FormColumn("6", "form-column.subordinate-cells", FormColumnKind.SubordinateCells),
            new FormColumn("7", "form-column.members", FormColumnKind.Members));

        void Row(string code, OrganizationSector sector, int level) => form.Row(code, Text(sector), level, new SectorCount([sector]));
        void Group(string code, string text, int level, params OrganizationSector[] sectors) => form.Row(code, text, level, new SectorCount(ValueList.Create<OrganizationSector>(sectors)));
    }

    private static string Text(OrganizationSector sector) => TermKey.Of(sector);
}
