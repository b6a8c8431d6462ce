using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Lifecycle;

public sealed class RuleTests
{
    private static OrganizationId Commune => Id("commune");

    [Fact]
    public void A_cell_is_founded_by_what_is_directly_above_with_three_full_members()
    {
        Assert.Equal(string.Empty, With("new", 3).Codes(Found("new", Village("commune"))));
        Assert.Equal(LifecycleCodes.TooFewFullMembers, With("new", 2).Codes(Found("new", Village("commune"))));
        Assert.Equal(WorkflowCodes.EvidenceMissing, Province().Codes(Found("new", Village("commune"))));
        Assert.Equal(WorkflowCodes.EvidenceStale, With("new", 3, Day.PlusDays(-2)).Codes(Found("new", Village("commune"))));
        Assert.Equal(string.Empty, With("new", 3, Day.PlusDays(-1)).Codes(Found("new", Village("commune"))));
        Assert.Equal(LifecycleCodes.WrongDecider, With("new", 3).Codes(Found("new", Village("commune"), "work")));
        Assert.Equal(LifecycleCodes.DecidedHigherUp, With("new", 3).Codes(Found("new", Village("commune"), "province")));
        Assert.IsType<Accepted<OrganizationChange>>(With("new", 3).Decide(Found("new", Village("commune"), "province")));
    }

    [Fact]
    public void What_is_founded_has_an_identity_and_a_code_of_its_own_and_a_parent_that_is_no_cell()
    {
        Assert.Equal(LifecycleCodes.IdUsed, With("x", 3).Codes(Found("village", Village("commune"))).Split(' ')[0]);
        Assert.Equal(LifecycleCodes.CodeInUse, With("new", 3).Codes(Found("new", Village("commune", "v"))));
        Assert.Contains(LifecycleCodes.BelowCell, With("new", 3).Codes(Found("new", Village("village"), "village")));
        Assert.Contains(LifecycleCodes.ParentMissing, With("new", 3).Codes(Found("new", Village("nowhere"))));
        Assert.Contains(LifecycleCodes.RoleAndKind, With("new", 3).Codes(Found("new", Is("commune", TierRole.SuperiorOfGrassroots, OrganizationSector.Other, OrganizationKind.Cell))));
        Assert.Contains(LifecycleCodes.RoleBelowRole, Province().Codes(Found("new", Is("commune", TierRole.Part, OrganizationSector.Other))));
    }

    [Fact]
    public void What_ended_is_not_founded_again()
    {
        var world = Province().Do(new EndOrganization(Day, Commune, Id("village"), EndingGround.TaskDone, Id("village-2"), []));
        Assert.Equal(OrganizationPhase.Ended, LifecycleDecider.PhaseOf(world.Tree, Id("village"), Day));
        Assert.Contains(LifecycleCodes.IdUsed, world.Codes(Found("village", Village("commune"))));
        Assert.Contains(LifecycleCodes.NotInExistence, world.Codes(new RenameOrganization(Day, Commune, Id("village"), "m")));
    }

    [Fact]
    public void A_village_has_only_cells_directly_under_a_commune_that_is_superior()
    {
        Assert.Equal(LifecycleCodes.VillageCell, With("new", 3).Codes(Found("new", Village("work"), "work")));
        Assert.Equal(string.Empty, With(Province(TierRole.Grassroots), "new", 3).Codes(Found("new", Village("commune"))));
    }

    [Fact]
    public void A_part_organization_only_proposes()
    {
        var world = With(Province(TierRole.SuperiorOfGrassroots, Since("part", Is("work", TierRole.Part, OrganizationSector.PublicServiceUnit))), "new", 3);
        var cell = Is("part", TierRole.Subordinate, OrganizationSector.PublicServiceUnit);
        Assert.Equal(string.Empty, world.Codes(Found("new", cell, "work")));
        Assert.Equal(LifecycleCodes.WrongDecider, world.Codes(Found("new", cell, "part")));
    }

    [Theory]
    [InlineData("2025-06-30", TierRole.SuperiorOfGrassroots, LifecycleCodes.RoleBelowRole + " " + LifecycleCodes.CommuneRole)]
    [InlineData("2025-07-01", TierRole.SuperiorOfGrassroots, "")]
    [InlineData("2026-07-25", TierRole.Grassroots, LifecycleCodes.CommuneRole)]
    [InlineData("2026-07-26", TierRole.Grassroots, "")]
    public void A_commune_is_what_the_law_of_the_day_makes_of_it(string day, TierRole role, string codes)
    {
        var from = role == TierRole.Grassroots ? TierRole.SuperiorOfGrassroots : TierRole.Grassroots;
        Assert.Equal(codes, Province(from).Codes(new ChangeTierRole(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Id("province"), Commune, role)));
    }

    [Theory]
    [InlineData("2025-06-08", LawCodes.ValueUnknown)]
    [InlineData("2025-06-09", LifecycleCodes.CommissionConsentMissing)]
    [InlineData("2025-09-03", LifecycleCodes.CommissionConsentMissing)]
    public void Between_a_province_and_a_committee_of_the_Centre_the_commission_agrees_in_writing(string day, string code)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var world = Province(
            TierRole.Grassroots,
            Since("centre", Is(null, TierRole.Central, OrganizationSector.PartyAgencies)),
            Since("bloc", Is(null, TierRole.Provincial, OrganizationSector.StateAgencies)),
            Since("north", Is(null, TierRole.Provincial, OrganizationSector.Territory)),
            Since("bloc-work", Is("bloc", TierRole.Grassroots, OrganizationSector.PublicServiceUnit)),
            Since("bloc-cell", Is("bloc-work", TierRole.Subordinate, OrganizationSector.PublicServiceUnit)));
        var received = new LifecycleConsent(ConsentKind.ReceivingSuperior, Id("work-cell"), on, "test");
        var move = new ReparentOrganization(on, Id("work"), Id("work-cell"), Id("bloc-work"));
        var evidence = world.Evidence(on) with { Consents = [received] };
        Assert.Equal(code, world.Codes(move, evidence));
        var agreed = new LifecycleConsent(ConsentKind.CentralOrganizationCommission, Id("work-cell"), on, "test");
        Assert.Equal(code == LawCodes.ValueUnknown ? code : string.Empty, world.Codes(move, evidence with { Consents = [received, agreed] }));

        // Within one province, and between two provinces, nobody else is asked.
        Assert.DoesNotContain(code, world.Codes(move with { Parent = Id("commune") }, evidence));
    }

    [Theory]
    [InlineData("2025-06-30", LifecycleCodes.TooFewFullMembers)]
    [InlineData("2025-07-01", LifecycleCodes.NoSuchLevel)]
    public void There_is_no_district_from_1_July_2025(string day, string code)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var codes = Province().Codes(new FoundOrganization(on, Id("province"), new(Id("district"), Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory))));
        Assert.Equal(code == LifecycleCodes.NoSuchLevel ? code : string.Empty, codes);
    }

    [Fact]
    public void A_district_ends_and_its_communes_come_under_the_province()
    {
        var on = new LocalDate(2025, 7, 1);
        var world = new World(OrganizationTree.Of(
        [
            Since("province", Is(null, TierRole.Provincial, OrganizationSector.Territory)),
            Since("district", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory)),
            Since("a", Is("district", TierRole.Grassroots, OrganizationSector.Commune)),
            Since("b", Is("district", TierRole.Grassroots, OrganizationSector.Commune)),
            Since("a1", Village("a")),
        ]));
        var end = new EndOrganization(on, Id("province"), Id("district"), EndingGround.Unsuitable, null, [new(Id("a"), Id("province"))]);
        Assert.Contains(LifecycleCodes.ChildNotProvided, world.Codes(end));
        Assert.Contains(LifecycleCodes.ParentMissing, world.Codes(end));
        world.Do(end with { Handovers = [new(Id("a"), Id("province")), new(Id("b"), Id("province"))] })
            .Do(new ChangeTierRole(on, Id("province"), Id("a"), TierRole.SuperiorOfGrassroots))
            .Do(new ChangeTierRole(on, Id("province"), Id("b"), TierRole.SuperiorOfGrassroots));
        var view = world.Tree.On(on);
        Assert.Equal("a b", string.Join(' ', view.Children(Id("province"))));
        Assert.Equal(TierRole.Grassroots, world.Tree.On(on.PlusDays(-1))[Id("a")].Role);
        Assert.Equal(TierRole.SuperiorOfGrassroots, view[Id("a")].Role);
    }

    [Theory]
    [InlineData(null, false, "law.setting-needed")]
    [InlineData(null, true, "")]
    [InlineData(BaseTransferReading.DirectSuperior, false, "")]
    [InlineData(BaseTransferReading.Province, false, LifecycleCodes.ProvinceConsentMissing)]
    [InlineData(BaseTransferReading.Province, true, "")]
    public void A_grassroots_organization_leaves_its_superior_by_the_committee_that_a_setting_names(BaseTransferReading? reading, bool agreed, string code)
    {
        var on = new LocalDate(2025, 10, 1);
        var world = new World(Province(TierRole.SuperiorOfGrassroots, Since("other", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Ward))).Tree)
        {
            Consents = [new(ConsentKind.ReceivingSuperior, Id("work"), new(2025, 9, 1), "test"), .. agreed ? new LifecycleConsent[] { new(ConsentKind.Province, Id("work"), new(2025, 9, 1), "test") } : []],
        };
        var move = new ReparentOrganization(on, Commune, Id("work"), Id("other"));
        string Codes(OrganizationCommand command) => string.Join(
            ' ',
            LifecycleDecider.Decide(command, world.Evidence(command.On), world.Tree, Law.Shipped.With(Settings.Open with { BaseTransfer = reading })).Findings.Where(finding => finding.Effect != FindingEffect.Note).Select(finding => finding.Code));
        Assert.Equal(code, Codes(move));
        Assert.Equal(string.Empty, Codes(move with { DecidedBy = Id("province") }));
        Assert.Equal(string.Empty, Codes(move with { On = new(2025, 9, 28) }));
        Assert.Equal(string.Empty, Codes(new ReparentOrganization(on, Commune, Id("village"), Id("other"))).Replace(LifecycleCodes.ReceivingConsentMissing, string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_founded_by_a_merger_is_decided_by_what_stands_above_it()
    {
        var world = Province(TierRole.Grassroots, Since("district", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Territory)), Since("a", Is("district", TierRole.Grassroots, OrganizationSector.Commune)), Since("b", Is("district", TierRole.Grassroots, OrganizationSector.Commune)));
        var merge = new MergeOrganizations(Day, Id("province"), [Id("a"), Id("b")], Id("new"), Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune));
        Assert.Equal(string.Empty, world.Codes(merge));
        Assert.Equal(LifecycleCodes.WrongDecider, world.Codes(merge with { DecidedBy = Id("district") }));
        var within = merge with { Founded = Is("district", TierRole.Grassroots, OrganizationSector.Other) };
        Assert.Equal(string.Empty, world.Codes(within with { DecidedBy = Id("district") }));
        Assert.Equal(LifecycleCodes.DecidedHigherUp, world.Codes(within));
    }

    [Fact]
    public void A_decision_dated_after_the_act_is_named_and_starts_the_limit()
    {
        var end = new EndOrganization(Day, Commune, Id("village"), EndingGround.TaskDone, Id("village-2"), []);
        Assert.Equal(LifecycleCodes.DecidedAfterEffect, Province().Codes(end with { DecidedOn = Day.PlusDays(1) }));
        Assert.Equal(string.Empty, Province().Codes(end with { DecidedOn = Day.PlusDays(-1) }));
        LocalDate Started(LocalDate? decided) => Assert.IsType<OrganizationEnded>(Assert.Single(Province().Decide(end with { DecidedOn = decided }).Events).Happened).TransfersDue!.StartedOn;
        Assert.Equal((Day, Day.PlusDays(-1), Day.PlusDays(1)), (Started(null), Started(Day.PlusDays(-1)), Started(Day.PlusDays(1))));
    }

    [Fact]
    public void Members_and_what_is_below_are_provided_for()
    {
        var end = new EndOrganization(Day, Commune, Id("village"), EndingGround.TaskDone, null, []);
        Assert.Equal(string.Empty, Province().Codes(end));
        Assert.Equal("6.3.5", Province().Decide(end).Findings.Single(finding => finding.Code == LifecycleCodes.MembersNotProvided).Citation!.Point);
        Assert.Equal(LifecycleCodes.MembersToNoCell, Province().Codes(end with { MembersTo = Id("village") }));
        Assert.Equal(LifecycleCodes.MembersToNoCell, Province().Codes(end with { MembersTo = Id("work") }));
        Assert.Equal(string.Empty, Province().Codes(end with { MembersTo = Id("village-2") }));
        Assert.Equal(LifecycleCodes.WrongHandover, Province().Codes(end with { MembersTo = Id("village-2"), Handovers = [new(Id("work-cell"), Commune)] }));
        Assert.Contains(Province().Decide(end with { MembersTo = Id("village-2") }).Findings, finding => finding.Code == LifecycleCodes.ReportUp);
    }

    [Fact]
    public void Nothing_is_merged_into_or_split_from_itself_or_named_twice()
    {
        var merge = new MergeOrganizations(Day, Commune, [Id("village")], Id("village-2"), null);
        Assert.Equal(string.Empty, Province().Codes(merge));
        Assert.Contains(LifecycleCodes.IntoItself, Province().Codes(merge with { Into = Id("village") }));
        Assert.Contains(LifecycleCodes.NamedTwice, Province().Codes(merge with { Organizations = [Id("village"), Id("village")] }));
        Assert.Contains(LifecycleCodes.TooFew, Province().Codes(merge with { Organizations = [] }));
        Assert.Contains(LifecycleCodes.TooFew, Province().Codes(merge with { Into = Id("new"), Founded = Village("commune") }));
        Assert.Contains(LifecycleCodes.KindsDiffer, Province().Codes(merge with { Into = Id("work") }));
        var split = new SplitOrganization(Day, Commune, Id("village"), [new(Id("new"), Village("commune"))], true, []);
        Assert.Equal(string.Empty, With("new", 3).Codes(split));
        Assert.Equal(LifecycleCodes.LeftTooFew, With("new", 7).Codes(split));
        Assert.Contains(LifecycleCodes.TooFew, With("new", 3).Codes(split with { Continues = false }));
        Assert.Contains(LifecycleCodes.IntoItself, With("new", 3).Codes(split with { Into = [new(Id("village"), Village("commune"))] }));
    }

    [Fact]
    public void Acts_follow_the_order_of_days_and_leave_one_tree_on_every_later_day()
    {
        var world = Province().Do(new RenameOrganization(Day, Commune, Id("village"), "m"));
        Assert.Equal(WorkflowCodes.BeforePrevious, world.Codes(new RenameOrganization(Day.PlusDays(-1), Commune, Id("village"), "k")));
        Assert.Equal(LifecycleCodes.NothingChanges, world.Codes(new RenameOrganization(Day, Commune, Id("village"), "m")));
        Assert.Equal(string.Empty, world.Codes(new RecodeOrganization(Day, Commune, Id("village"), null)));
        var later = new World(LifecycleDecider.Apply(Province().Tree, [new(Id("village"), new TermEndMoved(Day, Day.PlusMonths(1)))]));
        Assert.Equal(string.Empty, later.Codes(new RenameOrganization(Day.PlusDays(-1), Commune, Id("village"), "k")));
        var cycle = new ReparentOrganization(Day, Id("commune"), Id("work"), Id("work-cell"));
        Assert.Contains(LifecycleCodes.Cycle, Province().Codes(cycle));
    }

    [Fact]
    public void Handing_over_needs_the_receiving_side_or_somebody_above_both()
    {
        var other = Since("other", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune));
        var world = Province(TierRole.SuperiorOfGrassroots, other);
        var move = new ReparentOrganization(Day, Commune, Id("work"), Id("other"));
        Assert.Equal(LifecycleCodes.ReceivingConsentMissing, world.Codes(move));
        Assert.Equal(string.Empty, world.Codes(move with { DecidedBy = Id("province") }));
        var agreed = new World(world.Tree) { Consents = [new(ConsentKind.ReceivingSuperior, Id("work"), Day, "test")] };
        Assert.Equal(string.Empty, agreed.Codes(move));
        var later = new World(world.Tree) { Consents = [new(ConsentKind.ReceivingSuperior, Id("work"), Day.PlusDays(1), "test")] };
        Assert.Equal(LifecycleCodes.ReceivingConsentMissing, later.Codes(move));
    }

    [Fact]
    public void The_organization_commission_agrees_to_special_kinds()
    {
        var zone = Found("new", Is("province", TierRole.Grassroots, OrganizationSector.SpecialZone), "province");
        var large = Found("new", Is("province", TierRole.Grassroots, OrganizationSector.JointStockCompany), "province");
        var agreed = new World(Province().Tree) { Consents = [new(ConsentKind.CentralOrganizationCommission, Id("new"), Day, "test")], Members = [new(Id("new"), 40, 0, Day, "test")] };
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, With("new", 40).Codes(zone));
        Assert.Equal(LifecycleCodes.CommissionConsentMissing, With("new", 40).Codes(large));
        Assert.Equal(string.Empty, agreed.Codes(zone) + agreed.Codes(large));
        Assert.IsType<Undetermined<OrganizationChange>>(With("new", 40, new LocalDate(2025, 6, 30)).Decide(large with { On = new LocalDate(2025, 6, 30) }));
    }

    [Theory]
    [InlineData(4, 6, 4, 7, "")]
    [InlineData(3, 6, 4, 7, LifecycleCodes.DissolutionNotCarried)]
    [InlineData(4, 6, 3, 6, LifecycleCodes.DissolutionNotCarried)]
    public void A_dissolution_is_voted_on_two_levels(int proposed, int proposers, int decided, int deciders, string codes)
    {
        var evidence = Province().Evidence(Day) with { Proposing = Committee("commune", proposers), Deciding = Committee("province", deciders) };
        var dissolve = new DissolveOrganization(
            Day, Id("province"), Id("village"), Commune, new(VotingForm.SecretBallot, proposed, proposers - proposed), new(VotingForm.SecretBallot, decided, deciders - decided), null, []);
        Assert.Equal(codes, Province().Codes(dissolve, evidence));
        Assert.Contains(LifecycleCodes.WrongDecider, Province().Codes(dissolve with { DecidedBy = Commune }, evidence));
        Assert.Contains(LifecycleCodes.WrongProposer, Province().Codes(dissolve with { ProposedBy = Id("work") }, evidence));
        Assert.Contains(WorkflowCodes.EvidenceMissing, Province().Codes(dissolve, evidence with { Deciding = null }));
        Assert.Contains(LifecycleCodes.RosterOfAnotherDay, Province().Codes(dissolve, evidence with { Deciding = Committee("province", deciders, Day.PlusDays(-1)) }));
    }

    [Fact]
    public void Before_the_Charter_that_is_held_nothing_is_determined() =>
        Assert.IsType<Undetermined<OrganizationChange>>(
            new World(OrganizationTree.Of([Since("base", Is(null, TierRole.Grassroots, OrganizationSector.Other), new LocalDate(2000, 1, 1))])) { Members = [new(Id("new"), 5, 0, new LocalDate(2010, 1, 1), "test")] }
                .Decide(new FoundOrganization(new LocalDate(2010, 1, 1), Id("base"), new(Id("new"), Is("base", TierRole.Subordinate, OrganizationSector.Other)))));

    [Fact]
    public void What_is_open_follows_the_phase()
    {
        var tree = Province().Tree;
        Assert.Equal(["organization.found"], LifecycleDecider.Explain(tree, Id("new"), Day, Law.Shipped).Steps.Select(step => step.Step));
        Assert.Equal(9, LifecycleDecider.Explain(tree, Id("village"), Day, Law.Shipped).Steps.Count);
        var ended = LifecycleDecider.Apply(tree, [new(Id("village"), new OrganizationEnded(Day))]);
        Assert.Empty(LifecycleDecider.Explain(ended, Id("village"), Day, Law.Shipped).Steps);
        Assert.Contains("NotFounded --> Existing".Replace("NotFounded", "not_founded", StringComparison.Ordinal).Replace("Existing", "existing", StringComparison.Ordinal), StateDiagram.Mermaid(LifecycleSteps.Describe()), StringComparison.Ordinal);
    }

    private static FoundOrganization Found(string id, OrganizationAttributes attributes, string by = "commune") => new(Day, Id(by), new(Id(id), attributes));

    private static World With(string id, int full, LocalDate? asOf = null) => With(Province(), id, full, asOf);

    private static World With(World world, string id, int full, LocalDate? asOf = null) =>
        new(world.Tree) { Members = [new(Id(id), full, 0, asOf ?? Day, "test")] };
}
