using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Advice on every organization of a register, from its members and offices.</summary>
public sealed class FormationReportTests
{
    private static readonly LocalDate Day = new(2025, 11, 10);
    private static readonly LocalDate Under208 = new(2026, 9, 1);

    [Fact]
    public void A_commune_of_125_members_in_20_cells()
    {
        // Eighteen cells of six, one of eight, one of nine.
        var book = Commune(OrganizationSector.Commune);
        for (var i = 1; i <= 20; i++)
        {
            Cell(book, $"c{i:00}", "commune", i switch { 19 => 8, 20 => 9, _ => 6 });
        }

        var lines = FormationReport.Of(book.ToRegister(), Day, Law.Shipped);
        Assert.Equal(22, lines.Count);
        Assert.Equal(["province", "commune", "c01"], lines.Take(3).Select(line => line.Organization.Value));
        Assert.Equal(125, Line(lines, "commune").Situation.Members);
        Assert.Equal("near-threshold", Show(lines, "c19"));
        Assert.Equal("committee-not-known, near-threshold", Show(lines, "c20"));
        Assert.All(lines.Where(line => line.Situation.Members == 6), line => Assert.Empty(line.Advice.Findings));
        Assert.DoesNotContain(lines, line => line.Advice.HasBreach);
    }

    [Fact]
    public void Thirty_nine_grassroots_organizations_with_318_cells()
    {
        // 21 party organizations with 318 cells among them, and 18 grassroots cells.
        var book = new Book().Has("district", null, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory);
        for (var i = 1; i <= 21; i++)
        {
            book.Has($"g{i:00}", "district", TierRole.Grassroots, OrganizationSector.StateAgencies);
            for (var j = 1; j <= (i <= 3 ? 16 : 15); j++)
            {
                Cell(book, $"g{i:00}-{j:00}", $"g{i:00}", 3, OrganizationSector.StateAgencies);
            }
        }

        for (var i = 1; i <= 18; i++)
        {
            Cell(book, $"s{i:00}", "district", 5, OrganizationSector.PublicServiceUnit, TierRole.Grassroots);
        }

        var lines = FormationReport.Of(book.ToRegister(), Day, Law.Shipped);
        Assert.Equal(1 + 39 + 318, lines.Count);
        Assert.Equal(39, lines.Count(line => line.Situation.Role == TierRole.Grassroots));
        Assert.Equal(318, lines.Count(line => line.Situation.Role == TierRole.Subordinate));
        Assert.Equal(318, lines.Count(line => line.Advice.Findings.Any(finding => finding.Code == FormationCodes.NearThreshold)));
        Assert.DoesNotContain(lines, line => line.Advice.HasBreach);
    }

    [Fact]
    public void A_cell_that_loses_a_member_falls_below_three()
    {
        var book = Commune(OrganizationSector.Commune);
        Cell(book, "a", "commune", 3);
        book.Knows("a-0", new StandingRecorded(new LocalDate(2025, 9, 1), Standing.Former, null));
        var register = book.ToRegister();
        Assert.Equal("near-threshold", Show(FormationReport.Of(register, new LocalDate(2025, 8, 31), Law.Shipped), "a"));
        Assert.Equal("too-few-full-members", Show(FormationReport.Of(register, new LocalDate(2025, 9, 1), Law.Shipped), "a"));
    }

    [Fact]
    public void Offices_tell_the_size_of_committees()
    {
        var book = Commune(OrganizationSector.Commune);
        Cell(book, "none", "commune", 12);
        book.Holds("none", "none-0", PartyOffice.Secretary);
        Cell(book, "eight", "commune", 12);
        for (var i = 0; i < 8; i++)
        {
            book.Holds("eight", $"eight-{i}", PartyOffice.CommitteeMember);
        }

        var lines = FormationReport.Of(book.ToRegister(), Day, Law.Shipped);
        Assert.Equal("committee-missing", Show(lines, "none"));
        Assert.Equal("committee-too-large", Show(lines, "eight"));
        Assert.Equal("23.2", Line(lines, "eight").Advice.Findings[0].Citation!.Point);
    }

    [Fact]
    public void A_grassroots_cell_with_31_members_needs_a_consent_that_the_host_knows_of()
    {
        var book = Commune(OrganizationSector.Commune);
        Cell(book, "school", "commune", 31, OrganizationSector.PublicServiceUnit, TierRole.Grassroots);
        book.Holds("school", "school-0", PartyOffice.CommitteeMember);
        var register = book.ToRegister();
        Assert.Equal("cell-too-large, groups-due", Show(FormationReport.Of(register, Day, Law.Shipped), "school"));
        var agreed = FormationReport.Of(register, Day, Law.Shipped, (id, situation) => situation with { SuperiorAgreed = id == Id("school"), Groups = 3 });
        Assert.Equal("exception-agreed, rests-on-practice", Show(agreed, "school"));
    }

    [Fact]
    public void From_26_July_2026_a_commune_is_grassroots_and_every_cell_is_a_cell()
    {
        var book = Commune(OrganizationSector.Commune);
        Cell(book, "school", "commune", 12, OrganizationSector.PublicServiceUnit, TierRole.Grassroots);
        Cell(book, "village", "commune", 20);
        var before = FormationReport.Of(book.ToRegister(), new LocalDate(2026, 7, 25), Law.Shipped);
        Assert.Equal("", Show(before, "commune"));
        Assert.Equal("committee-not-known", Show(before, "school"));
        var after = FormationReport.Of(book.ToRegister(), new LocalDate(2026, 7, 26), Law.Shipped);
        Assert.Equal("commune-role", Show(after, "commune"));
        Assert.Equal("one-cell-name, committee-not-known", Show(after, "school"));
        Assert.Equal("committee-not-known", Show(after, "village"));
        book.Happens("commune", new TierRoleChanged(new LocalDate(2026, 8, 15), TierRole.Grassroots)).Happens("school", new TierRoleChanged(new LocalDate(2026, 8, 15), TierRole.Subordinate));
        var reorganized = FormationReport.Of(book.ToRegister(), Under208, Law.Shipped);
        Assert.Equal("", Show(reorganized, "commune"));
        Assert.Equal("committee-not-known", Show(reorganized, "school"));
    }

    [Fact]
    public void What_is_below_the_army_follows_its_own_rules_and_a_military_cell_of_a_commune_does_not()
    {
        var book = Commune(OrganizationSector.Commune).Has("army", null, TierRole.Provincial, OrganizationSector.Army).Has("unit", "army", TierRole.Grassroots, OrganizationSector.Army);
        Cell(book, "factory", "unit", 1, OrganizationSector.WhollyStateEnterprise);
        Cell(book, "militia", "commune", 6, OrganizationSector.Army);
        var lines = FormationReport.Of(book.ToRegister(), Day, Law.Shipped);
        Assert.Equal("own-rules", Show(lines, "army"));
        Assert.Equal("own-rules", Show(lines, "unit"));
        Assert.Equal("own-rules", Show(lines, "factory"));
        Assert.Equal("", Show(lines, "militia"));
    }

    private static Book Commune(OrganizationSector sector) => new Book()
        .Has("province", null, TierRole.Provincial, OrganizationSector.Territory)
        .Has("commune", "province", TierRole.SuperiorOfGrassroots, sector);

    private static void Cell(Book book, string id, string parent, int full, OrganizationSector sector = OrganizationSector.Village, TierRole role = TierRole.Subordinate)
    {
        book.HasCell(id, parent, role, sector);
        for (var i = 0; i < full; i++)
        {
            book.Member($"{id}-{i}", id);
        }
    }

    private static FormationLine Line(IEnumerable<FormationLine> lines, string id) => lines.Single(line => line.Organization == Id(id));

    private static string Show(IEnumerable<FormationLine> lines, string id) =>
        string.Join(", ", Line(lines, id).Advice.Findings.Select(finding => finding.Code["formation.".Length..]));
}
