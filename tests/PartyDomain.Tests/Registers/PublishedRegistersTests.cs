using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>Published reorganizations and stocks as registers: facts go in, the published counts and what the law asks come out. How members spread over cells is invented.</summary>
public sealed class PublishedRegistersTests
{
    private static readonly OrganizationAttributes Village = new("n", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, Id("commune"));

    // Công Hải, 2026: 13 village cells with 168 members become 8 (3 kept, 10 merged into 5); 6 school cells become 3; two intermediate party
    // organizations end and leave 10 agency cells; police and military come from elsewhere.
    [Fact]
    public void Thirteen_village_cells_become_eight_and_twenty_three_cells_stand_below_the_commune()
    {
        var (villages, received, schools, agencies) = (new LocalDate(2026, 6, 26), new LocalDate(2026, 7, 3), new LocalDate(2026, 8, 1), new LocalDate(2026, 9, 30));
        var acts = new Acts(CongHai().ToRegister());
        var total = acts.Members(villages.PlusDays(-1)).Counted;
        Assert.Equal((13, 168L), Below(acts, villages.PlusDays(-1), OrganizationSector.Village));

        for (var i = 0; i < 5; i++)
        {
            acts.Do(new MergeOrganizations(villages, Id("commune"), [Id($"v{3 + (2 * i):00}"), Id($"v{4 + (2 * i):00}")], Id($"new-{i}"), Village));
        }

        Assert.Equal(129, acts.Transfers.Count);
        Assert.Equal(129, acts.Transfers.Select(item => item.Person).Distinct().Count());
        Assert.Equal((total - 129, 129), acts.Members(villages));
        Assert.Equal((8, 39L), Below(acts, villages, OrganizationSector.Village));
        Assert.Equal(["new-0", "new-1", "new-2", "new-3", "new-4"], acts.Committees.Select(item => item.Organization.Value));
        acts.Receive(received);
        Assert.Equal((total - 129, 129), acts.Members(received.PlusDays(-1)));
        Assert.Equal((total, 0), acts.Members(received));
        Assert.Equal((8, 168L), Below(acts, received, OrganizationSector.Village));
        Assert.Equal(5, Warned(acts, received, FormationCodes.CommitteeNotKnown).Count(id => id.StartsWith("new-", StringComparison.Ordinal)));
        acts.Appoint(received, 5);
        Assert.DoesNotContain(Warned(acts, received, FormationCodes.CommitteeNotKnown), id => id.StartsWith("new-", StringComparison.Ordinal));
        Assert.Empty(Warned(acts, received, FormationCodes.CommitteeTooLarge));

        acts.Do(new ChangeTierRole(new LocalDate(2026, 7, 26), Id("province"), Id("commune"), TierRole.Grassroots));
        for (var i = 0; i < 3; i++)
        {
            acts.Do(new MergeOrganizations(schools, Id("commune"), [Id($"s{2 * i}")], Id($"s{(2 * i) + 1}"), null));
        }

        acts.Receive(schools.PlusDays(3));
        foreach (var name in new[] { "party", "state" })
        {
            var sector = name == "party" ? OrganizationSector.PartyAgencies : OrganizationSector.StateAgencies;
            acts.Do(new EndOrganization(agencies, Id("commune"), Id(name), EndingGround.Unsuitable, null, Enumerable.Range(0, 7).Select(i => new OrganizationHandover(Id($"{name}-{i}"), Id("commune"))).ToValueList()));
            for (var i = 0; i < 2; i++)
            {
                acts.Do(new MergeOrganizations(agencies, Id("commune"), [Id($"{name}-{2 * i}"), Id($"{name}-{(2 * i) + 1}")], Id($"{name}-new-{i}"), Village with { Sector = sector }));
            }
        }

        acts.Do(new ReparentOrganization(agencies, Id("province"), Id("police"), Id("commune"))).Do(new ReparentOrganization(agencies, Id("province"), Id("military"), Id("commune"))).Receive(agencies.PlusDays(2));
        var day = agencies.PlusDays(2);
        var view = acts.Register.Organizations.On(day);
        Assert.Equal([8, 3, 10, 2], new[]
        {
            Below(acts, day, OrganizationSector.Village).Cells,
            Below(acts, day, OrganizationSector.PublicServiceUnit).Cells,
            Below(acts, day, OrganizationSector.PartyAgencies).Cells + Below(acts, day, OrganizationSector.StateAgencies).Cells,
            Below(acts, day, OrganizationSector.Police).Cells + Below(acts, day, OrganizationSector.Army).Cells,
        });
        Assert.Equal(23, view.Children(Id("commune")).Count());
        Assert.All(view.Children(Id("commune")), id => Assert.Equal(OrganizationKind.Cell, view[id].Kind));
        Assert.Equal((total, 0), acts.Members(day));
        Assert.DoesNotContain(FormationReport.Of(acts.Register, day, Law.Shipped), line => line.Advice.HasBreach);
        Assert.Empty(OrganizationAudit.Of(acts.Register.Organizations.Organizations));
    }

    // Kon Rẫy, 2016–2021: nine cells merged after village mergers; then 51 grassroots organizations with 108 cells below them and 1,639 members.
    // What there was before is not published: here each of the nine goes into a neighbor that goes on.
    [Fact]
    public void Nine_cells_merged_after_village_mergers_leave_108_cells_and_every_member()
    {
        var (merged, stock) = (new LocalDate(2021, 2, 1), new LocalDate(2021, 6, 20));
        var book = new Book().Has("district", null, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory);
        for (var i = 0; i < 31; i++)
        {
            Cell(book, $"g{i:00}", "district", 9, OrganizationSector.PublicServiceUnit, TierRole.Grassroots);
        }

        for (var i = 0; i < 20; i++)
        {
            book.Has($"c{i:00}", "district", TierRole.Grassroots, OrganizationSector.Commune);
        }

        for (var i = 0; i < 117; i++)
        {
            Cell(book, $"v{i:000}", $"c{i % 20:00}", i < 73 ? 12 : 11);
        }

        var acts = new Acts(book.ToRegister());
        Assert.Equal((1639L, 0), acts.Members(merged.PlusDays(-1)));
        for (var i = 0; i < 9; i++)
        {
            acts.Do(new MergeOrganizations(merged, Id($"c{i:00}"), [Id($"v{i + 100:000}")], Id($"v{i:000}"), null));
        }

        Assert.Equal((1639L - 99, 99), acts.Members(merged));
        acts.Receive(merged.PlusDays(14));
        Assert.Equal((1639L, 0), acts.Members(stock));
        var counts = acts.Register.Organizations.On(stock).Counts(Id("district"));
        Assert.Equal((51, 108), (counts.Of(TierRole.Grassroots), counts.Of(TierRole.Subordinate)));
        Assert.Equal(117, acts.Register.Organizations.On(merged.PlusDays(-1)).Counts(Id("district")).Of(TierRole.Subordinate));
        Assert.Equal(9, acts.Register.Organizations.Organizations.Sum(one => LifecycleDecider.Predecessors(acts.Register.Organizations, one.Id).Count));
        Assert.Equal(["v100"], LifecycleDecider.Predecessors(acts.Register.Organizations, Id("v000")).Select(id => id.Value));

        // A merged village cell of 23 needs neither groups nor a consent; all cells are large enough for a committee, of which nothing is known.
        var lines = FormationReport.Of(acts.Register, stock, Law.Shipped);
        Assert.DoesNotContain(lines, line => line.Advice.HasBreach);
        Assert.Equal(31 + 108, lines.Count(line => line.Advice.Findings.Any(finding => finding.Code == FormationCodes.CommitteeNotKnown)));
    }

    // M'Đrắk, end of 2017: 39 grassroots organizations (21 and 18), 318 cells (300 and 18), 3,044 members, 167 admitted of a plan of 150;
    // in it Cư San: 125 members in 20 cells, 13 admitted of a plan of 8.
    [Fact]
    public void Thirty_nine_grassroots_organizations_with_318_cells_and_a_commune_of_125_members_in_20_of_them()
    {
        var (opening, day) = (new LocalDate(2016, 12, 31), new LocalDate(2018, 1, 9));
        var register = MDrak().ToRegister();
        var counts = register.Organizations.On(day).Counts(Id("district"));
        Assert.Equal([39, 21, 18, 300], new[] { counts.Of(TierRole.Grassroots), counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization), counts.Of(TierRole.Grassroots, OrganizationKind.Cell), counts.Of(TierRole.Subordinate) });
        Assert.Equal(318, counts.Lines.Where(line => line.Kind == OrganizationKind.Cell).Sum(line => line.Count));
        Assert.Equal((2877L, 3044L, 125L), (register.CountStandings(opening)[Id("district")].Members, register.CountStandings(day)[Id("district")].Members, register.CountStandings(day)[Id("cu-san")].Members));
        var targets = TargetReport.Of(register, FlowLedger.Of(register), register.Targets.On(day), day);
        Assert.Equal([(167L, new Fraction(167, 150)), (13L, new Fraction(13, 8))], targets.Select(line => (line.Progress.Actual, line.Progress.Achieved!.Value)));

        // Cư San: six members a cell on average; one cell of two full members cannot go on, three alone can have a committee.
        var lines = FormationReport.Of(register, day, Law.Shipped);
        var cells = lines.Where(line => line.Organization.Value.StartsWith("cu-san-", StringComparison.Ordinal)).ToList();
        Assert.Equal(["cu-san-00"], Codes(cells, FormationCodes.TooFewFullMembers));
        Assert.Equal(["cu-san-17", "cu-san-18", "cu-san-19"], Codes(cells, FormationCodes.CommitteeNotKnown));
        Assert.Equal(17, cells.Count(line => line.Situation.Full < 9));
        Assert.Equal(["cu-san-01", "cu-san-02", "cu-san-03", "cu-san-04", "cu-san-05", "cu-san-17", "cu-san-18", "cu-san-19"], Codes(cells, FormationCodes.NearThreshold));
        Assert.Equal(["cu-san-00"], lines.Where(line => line.Advice.HasBreach).Select(line => line.Organization.Value));
    }

    private static Book CongHai()
    {
        var book = new Book()
            .Has("province", null, TierRole.Provincial, OrganizationSector.Territory)
            .Has("commune", "province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune)
            .Has("police-line", "province", TierRole.Grassroots, OrganizationSector.Police)
            .Has("military-line", "province", TierRole.Grassroots, OrganizationSector.Army)
            .Has("party", "commune", TierRole.Grassroots, OrganizationSector.PartyAgencies)
            .Has("state", "commune", TierRole.Grassroots, OrganizationSector.StateAgencies);
        for (var i = 0; i < 13; i++)
        {
            Cell(book, $"v{i:00}", "commune", i == 12 ? 12 : 13);
        }

        for (var i = 0; i < 6; i++)
        {
            Cell(book, $"s{i}", "commune", 8, OrganizationSector.PublicServiceUnit);
        }

        for (var i = 0; i < 7; i++)
        {
            Cell(book, $"party-{i}", "party", 5, OrganizationSector.PartyAgencies);
            Cell(book, $"state-{i}", "state", 6, OrganizationSector.StateAgencies);
        }

        // Their lines keep enough members of their own.
        Cell(book, "police", "police-line", 7, OrganizationSector.Police);
        Cell(book, "military", "military-line", 6, OrganizationSector.Army);
        Cell(book, "police-line-1", "police-line", 29, OrganizationSector.Police);
        Cell(book, "police-line-2", "police-line", 29, OrganizationSector.Police);
        Cell(book, "military-line-1", "military-line", 29, OrganizationSector.Army);
        Cell(book, "military-line-2", "military-line", 29, OrganizationSector.Army);
        return book;
    }

    private static Book MDrak()
    {
        int[] cuSan = [2, 3, 3, 4, 5, 5, 6, 6, 6, 6, 6, 6, 7, 7, 8, 8, 8, 9, 10, 10];
        var book = new Book().Has("district", null, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory).Has("cu-san", "district", TierRole.Grassroots, OrganizationSector.Commune);
        for (var i = 0; i < 20; i++)
        {
            Cell(book, $"cu-san-{i:00}", "cu-san", cuSan[i] - (i is >= 4 and <= 16 ? 1 : 0));
            book.Has($"c{i:00}", "district", TierRole.Grassroots, OrganizationSector.Commune);
        }

        // The other 298 cells hold 2,919 members, 154 of them admitted in 2017.
        for (var i = 0; i < 298; i++)
        {
            Cell(book, $"o{i:000}", i < 18 ? "district" : $"c{i % 20:00}", (i < 237 ? 10 : 9) - (i >= 144 ? 1 : 0), i < 18 ? OrganizationSector.StateAgencies : OrganizationSector.Village, i < 18 ? TierRole.Grassroots : TierRole.Subordinate);
        }

        for (var i = 0; i < 167; i++)
        {
            var on = new LocalDate(2017, 2, 1).PlusDays(i);
            book.Knows($"new-{i}", new StandingRecorded(on, Standing.Probationary, Id(i < 13 ? $"cu-san-{i + 4:00}" : $"o{i + 131:000}")) { JoinedOn = on, ProbationEndsOn = on.PlusMonths(12) });
        }

        var period = TargetPeriod.Year(2017);
        return book
            .Plans(new TargetSet(new LocalDate(2017, 1, 15), new AdmissionTarget("district", Id("district"), period, TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 150))))
            .Plans(new TargetSet(new LocalDate(2017, 2, 15), new AdmissionTarget("cu-san", Id("cu-san"), period, TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, 8)) { AssignedBy = Id("district") }));
    }

    private static void Cell(Book book, string id, string parent, int full, OrganizationSector sector = OrganizationSector.Village, TierRole role = TierRole.Subordinate)
    {
        book.HasCell(id, parent, role, sector);
        for (var i = 0; i < full; i++)
        {
            book.Member($"{id}-{i}", id);
        }
    }

    private static (int Cells, long Members) Below(Acts acts, LocalDate day, OrganizationSector sector)
    {
        var view = acts.Register.Organizations.On(day);
        var counts = acts.Register.CountStandings(view);
        var cells = view.Children(Id("commune")).Where(id => view[id].Sector == sector && view[id].Kind == OrganizationKind.Cell).ToList();
        return (cells.Count, cells.Sum(id => counts[id].Members));
    }

    private static List<string> Warned(Acts acts, LocalDate day, string code) => Codes(FormationReport.Of(acts.Register, day, Law.Shipped), code);

    private static List<string> Codes(IEnumerable<FormationLine> lines, string code) =>
        [.. lines.Where(line => line.Advice.Findings.Any(finding => finding.Code == code)).Select(line => line.Organization.Value)];
}
