using NodaTime;
using NodaTime.Text;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>What the Central Organization Commission agrees to (294-QĐ/TW, 10.2–10.4; 06-HD/TW, 10.5 a and 12).</summary>
public sealed class SpecialKindTests
{
    private static readonly OrganizationId Top = Id("province");

    [Fact]
    public void A_superior_organization_of_a_special_kind_is_ended_after_the_Commission_agreed()
    {
        var tree = Superiors();
        var end = new EndOrganization(Day, Top, Id("group"), EndingGround.Unsuitable, null, []);
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, tree.Codes(end));
        Assert.Equal("12", tree.Decide(end).Findings.Single(finding => finding.Code == LifecycleCodes.CommissionConsentMissing).Citation!.Point);
        Assert.Equal(string.Empty, Agreed(tree, "group").Codes(end));
        Assert.Equal(string.Empty, tree.Codes(end with { Organization = Id("agencies"), Handovers = [new(Id("office"), Id("group"))] }));
        Assert.Equal(string.Empty, tree.Codes(end with { Organization = Id("large"), MembersTo = null }));
    }

    [Theory]
    [InlineData(null, LawCodes.SettingNeeded)]
    [InlineData(MergedSuperiorReading.ConsentRequired, LifecycleCodes.CommissionConsentMissing)]
    [InlineData(MergedSuperiorReading.NotRequired, "")]
    public void Whether_a_merger_or_split_of_one_needs_the_Commission_is_a_setting(MergedSuperiorReading? reading, string code)
    {
        var law = Law.Shipped.With(Settings.Open with { MergedSuperior = reading });
        var merge = new MergeOrganizations(Day, Top, [Id("group")], Id("agencies"), null);
        var split = new SplitOrganization(
            Day,
            Top,
            Id("group"),
            [new(Id("a"), Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.PartyAgencies)), new(Id("b"), Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.StateAgencies))],
            false,
            []);
        Assert.Equal(code, Codes(Superiors(), merge, law));
        Assert.Equal(code, Codes(Superiors(), split, law));
        Assert.Equal(string.Empty, Codes(Agreed(Superiors(), "group"), merge, law));
        Assert.Equal(string.Empty, Codes(Superiors(), merge with { Organizations = [Id("agencies")], Into = Id("group") }, law));
    }

    [Fact]
    public void The_army_and_the_police_follow_the_rules_of_the_Politburo()
    {
        var army = Since("army", Is(null, TierRole.Provincial, OrganizationSector.Army));
        var region = Since("region", Is("army", TierRole.SuperiorOfGrassroots, OrganizationSector.Army));
        var world = Superiors(army, region);
        foreach (var found in new[]
        {
            Found("new", Is("army", TierRole.SuperiorOfGrassroots, OrganizationSector.Army), "army"),
            Found("new", Is("region", TierRole.SuperiorOfGrassroots, OrganizationSector.Army), "region"),
            Found("new", Is("army", TierRole.Grassroots, OrganizationSector.WhollyStateEnterprise), "army"),
            Found("new", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Police), "province"),
        })
        {
            Assert.Equal(string.Empty, world.Codes(found));
            Assert.Contains(world.Decide(found).Findings, finding => finding is { Code: LifecycleCodes.OwnRules, Effect: FindingEffect.Note });
        }

        Assert.Contains(LifecycleCodes.RoleBelowRole, world.Codes(Found("new", Is("commune", TierRole.SuperiorOfGrassroots, OrganizationSector.Police), "commune")));
    }

    [Fact]
    public void A_cell_or_part_of_a_special_zone_is_not_its_organization()
    {
        var world = Superiors(Since("zone", Is("province", TierRole.Grassroots, OrganizationSector.SpecialZone)));
        Assert.DoesNotContain(LifecycleCodes.CommissionConsentMissing, world.Codes(Found("new", Is("zone", TierRole.Subordinate, OrganizationSector.SpecialZone), "zone")));
        Assert.DoesNotContain(LifecycleCodes.CommissionConsentMissing, world.Codes(Found("new", Is("zone", TierRole.Part, OrganizationSector.SpecialZone), "zone")));
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, world.Codes(new ChangeTierRole(Day, Top, Id("zone"), TierRole.SuperiorOfGrassroots)));
    }

    [Theory]
    [InlineData("2026-07-25", LifecycleCodes.CommissionConsentMissing)]
    [InlineData("2026-07-26", "")]
    public void Under_208_nobody_chooses_for_a_special_zone_any_more(string day, string codes)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(codes, Superiors().Codes(Found("new", Is("province", TierRole.Grassroots, OrganizationSector.SpecialZone), "province") with { On = on }));
        Assert.Equal(
            on < new LocalDate(2026, 7, 26) ? codes : LifecycleCodes.CommuneRole,
            Superiors().Codes(Found("new", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.SpecialZone), "province") with { On = on }));
    }

    [Fact]
    public void Only_party_organizations_directly_under_a_province_need_the_Commission()
    {
        var world = Superiors();
        Assert.Equal(LifecycleCodes.CellTooLarge, world.Codes(Found("new", Is("province", TierRole.Grassroots, OrganizationSector.Cooperative, OrganizationKind.Cell), "province")));
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, world.Codes(Found("new", Is("province", TierRole.Grassroots, OrganizationSector.Cooperative), "province")));
        var small = Superiors(Since("small", Is("province", TierRole.Grassroots, OrganizationSector.Cooperative, OrganizationKind.Cell)));
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, small.Codes(new RetypeOrganization(Day, Top, Id("small"), OrganizationKind.PartyOrganization, OrganizationSector.Cooperative)));
        Assert.Equal(string.Empty, world.Codes(new RetypeOrganization(Day, Top, Id("large"), OrganizationKind.PartyOrganization, OrganizationSector.Other)));
    }

    [Fact]
    public void Putting_a_party_organization_directly_under_a_province_needs_the_Commission_too()
    {
        var move = new ReparentOrganization(Day, Top, Id("work"), Top);
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, Superiors().Codes(move));
        Assert.Equal(string.Empty, Agreed(Superiors(), "work").Codes(move));
    }

    [Theory]
    [InlineData(null, LawCodes.SettingNeeded)]
    [InlineData(CentralBlocBaseReading.ConsentRequired, LifecycleCodes.CommissionConsentMissing)]
    [InlineData(CentralBlocBaseReading.BlocDecides, "")]
    public void Whether_a_bloc_of_central_agencies_decides_by_itself_is_a_setting(CentralBlocBaseReading? reading, string code)
    {
        var world = Superiors(Since("bloc", Is(null, TierRole.Provincial, OrganizationSector.StateAgencies)));
        var found = Found("new", Is("bloc", TierRole.Grassroots, OrganizationSector.StateAgencies), "bloc");
        var law = Law.Shipped.With(Settings.Open with { CentralBlocBase = reading });
        Assert.Equal(code, Codes(world, found, law));
        Assert.Equal(string.Empty, Codes(Agreed(world, "new"), found, law));
    }

    [Fact]
    public void Out_of_a_province_into_a_central_bloc_the_Commission_agrees_by_whatever_act()
    {
        var world = Superiors(
            Since("bloc", Is(null, TierRole.Provincial, OrganizationSector.StateAgencies)),
            Since("ministry", Is("bloc", TierRole.SuperiorOfGrassroots, OrganizationSector.StateAgencies)),
            Since("school", Is("ministry", TierRole.Grassroots, OrganizationSector.PublicServiceUnit)));
        OrganizationCommand[] acts =
        [
            new ReparentOrganization(Day, null, Id("work"), Id("ministry")),
            new MergeOrganizations(Day, null, [Id("work")], Id("school"), null),
            new EndOrganization(Day, Top, Id("agencies"), EndingGround.TaskDone, null, [new(Id("office"), Id("ministry"))]),
        ];
        Assert.All(acts, act => Assert.Contains(LifecycleCodes.CommissionConsentMissing, world.Codes(act)));
        Assert.All(acts, act => Assert.DoesNotContain(LifecycleCodes.CommissionConsentMissing, Agreed(world, "work", "office").Codes(act)));
    }

    [Fact]
    public void An_agreement_comes_before_the_decision()
    {
        var end = new EndOrganization(Day, Top, Id("group"), EndingGround.Unsuitable, null, []) { DecidedOn = Day.PlusDays(-10) };
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, Agreed(Superiors(), "group").Codes(end));
    }

    private static World Superiors(params PartyOrganization[] more)
    {
        var tree = Province(TierRole.SuperiorOfGrassroots,
        [
            Since("group", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.WhollyStateEnterprise)),
            Since("agencies", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.PartyAgencies)),
            Since("office", Is("agencies", TierRole.Grassroots, OrganizationSector.PartyAgencies)),
            Since("large", Is("province", TierRole.Grassroots, OrganizationSector.PublicServiceUnit)),
            .. more,
        ]).Tree;
        return new World(tree) { Members = Numbers() };
    }

    // Of what is founded, as of any day from the first one on.
    private static ValueList<OrganizationMembers> Numbers() => new[] { "new", "a", "b" }.Select(id => new OrganizationMembers(Id(id), 20, 20, new LocalDate(2026, 12, 31), "test")).ToValueList();

    private static World Agreed(World world, params string[] ids) => new(world.Tree)
    {
        Members = world.Members,
        Consents = ids.Select(id => new LifecycleConsent(ConsentKind.CentralOrganizationCommission, Id(id), Day, "test")).ToValueList(),
    };

    private static string Codes(World world, OrganizationCommand command, Law law) => string.Join(' ', LifecycleDecider.Decide(command, world.Evidence(command.On), world.Tree, law)
        .Findings.Where(finding => finding.Effect != FindingEffect.Note).Select(finding => finding.Code).Distinct());

    private static FoundOrganization Found(string id, OrganizationAttributes attributes, string by) => new(Day, Id(by), new(Id(id), attributes));
}
