using NodaTime;
using NodaTime.Text;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>Where organizations stand, how large they are, and who decides and votes.</summary>
public sealed class PlaceAndSizeTests
{
    private static readonly OrganizationAttributes UnitOfWork = Is("work", TierRole.Grassroots, OrganizationSector.PublicServiceUnit);

    [Fact]
    public void Grassroots_stands_below_grassroots_only_with_superior_powers_and_agreement()
    {
        var found = Found("new", UnitOfWork, "work");
        Assert.Equal($"{LifecycleCodes.NotEmpowered} {LifecycleCodes.SuperiorConsentMissing}", World(40).Codes(found));
        Assert.Equal(LifecycleCodes.NotEmpowered, World(40, agreed: true).Codes(found));
        Assert.Equal(LifecycleCodes.SuperiorConsentMissing, World(40, empowered: true).Codes(found));
        Assert.Equal(string.Empty, World(40, empowered: true, agreed: true).Codes(found));
        Assert.Equal("20.1.1", World(40).Decide(found).Findings.Single(finding => finding.Code == LifecycleCodes.NotEmpowered).Citation!.Point);
        Assert.Equal(LifecycleCodes.DecidedHigherUp, World(40, empowered: true).Codes(found with { DecidedBy = Id("commune") }));
    }

    [Fact]
    public void Moving_or_raising_below_a_grassroots_committee_asks_the_same()
    {
        var move = new ReparentOrganization(Day, Id("province"), Id("other"), Id("work"));
        var raise = new ChangeTierRole(Day, Id("work"), Id("work-cell"), TierRole.Grassroots);
        Assert.Equal(LifecycleCodes.NotEmpowered, World(40).Codes(move));
        Assert.Equal($"{LifecycleCodes.NotEmpowered} {LifecycleCodes.SuperiorConsentMissing}", World(40).Codes(raise));
        Assert.Equal(string.Empty, World(40, empowered: true).Codes(move));
    }

    [Fact]
    public void Under_208_what_is_attached_to_a_grassroots_organization_is_left_to_the_pilot()
    {
        var on = new LocalDate(2026, 8, 1);
        var outcome = World(40, on: on).Decide(Found("new", UnitOfWork, "work") with { On = on });
        Assert.IsType<Accepted<OrganizationChange>>(outcome);
        Assert.Contains(outcome.Findings, finding => finding.Code == LifecycleCodes.AttachedPilot);
    }

    [Theory]
    [InlineData(2, 1, OrganizationSector.Overseas, "2025-09-03", "")]
    [InlineData(0, 3, OrganizationSector.Overseas, "2025-09-03", "")]
    [InlineData(2, 0, OrganizationSector.Overseas, "2025-09-03", LifecycleCodes.TooFewFullMembers)]
    [InlineData(2, 1, OrganizationSector.PublicServiceUnit, "2025-09-03", LifecycleCodes.TooFewFullMembers)]
    [InlineData(2, 1, OrganizationSector.Overseas, "2025-06-30", LawCodes.ValueUnknown)]
    public void Abroad_a_preparatory_cell_takes_three_members_of_any_kind(int full, int probationary, OrganizationSector sector, string day, string codes)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        var world = new World(Tree()) { Members = [new(Id("new"), full, probationary, on, "test")] };
        var found = Found("new", Is("work", TierRole.Subordinate, sector), "work") with { On = on };
        Assert.Equal(codes, world.Codes(found));
        Assert.Equal(codes.Length == 0, world.Decide(found).Findings.Any(finding => finding is { Code: LifecycleCodes.PreparatoryCell, Citation.Point: "6.3.3 b" }));
    }

    [Theory]
    [InlineData(2, 40, LifecycleCodes.TooFewFullMembers)]
    [InlineData(20, 9, "")]
    [InlineData(20, 10, "")]
    public void A_grassroots_party_organization_is_judged_by_its_size(int full, int probationary, string codes)
    {
        var found = Found("new", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit), "commune");
        var world = new World(Tree()) { Members = [new(Id("new"), full, probationary, Day, "test")] };
        Assert.Equal(codes, world.Codes(found));
        var small = world.Decide(found).Findings.SingleOrDefault(finding => finding.Code == LifecycleCodes.SmallPartyOrganization);
        Assert.Equal(full + probationary < 30 ? "20.3.1" : null, small?.Citation!.Point);
        Assert.Equal("evidence.missing", new World(Tree()).Codes(found));
    }

    [Theory]
    [InlineData(29, LifecycleCodes.DecidedHigherUp, false)]
    [InlineData(30, LifecycleCodes.DecidedHigherUp, true)]
    public void A_small_party_organization_may_be_decided_on_further_up(int members, string code, bool isBreach)
    {
        var found = Found("new", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit), "province");
        Assert.Equal(isBreach ? code : string.Empty, World(members).Codes(found));
    }

    [Theory]
    [InlineData(29, false, "")]
    [InlineData(30, false, LifecycleCodes.CellTooLarge)]
    [InlineData(30, true, "")]
    public void A_grassroots_cell_from_thirty_on_is_to_be_a_party_organization(int members, bool agreed, string codes)
    {
        var found = Found("new", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit, OrganizationKind.Cell), "commune");
        var world = World(members, agreed: agreed);
        Assert.Equal(codes, world.Codes(found));
        Assert.IsType<Accepted<OrganizationChange>>(world.Decide(found));
        Assert.Equal(agreed, world.Decide(found).Findings.Any(finding => finding.Code == LifecycleCodes.RestsOnPractice));
    }

    [Fact]
    public void A_cell_becomes_a_party_organization_by_its_numbers()
    {
        var raise = new RetypeOrganization(Day, Id("commune"), Id("other-cell"), OrganizationKind.PartyOrganization, OrganizationSector.PublicServiceUnit);
        Assert.Contains(World(40).Decide(raise).Findings, finding => finding.Code == LifecycleCodes.SmallPartyOrganization);
        var large = new World(Tree()) { Members = [new(Id("other-cell"), 25, 5, Day, "test")] };
        Assert.DoesNotContain(large.Decide(raise).Findings, finding => finding.Code == LifecycleCodes.SmallPartyOrganization);
    }

    [Theory]
    [InlineData(30, OrganizationSector.PublicServiceUnit, "2025-09-03", false, "")]
    [InlineData(31, OrganizationSector.PublicServiceUnit, "2025-09-03", false, LifecycleCodes.SuperiorConsentMissing)]
    [InlineData(31, OrganizationSector.PublicServiceUnit, "2025-09-03", true, "")]
    [InlineData(31, OrganizationSector.PublicServiceUnit, "2020-01-01", false, LifecycleCodes.SuperiorConsentMissing)]
    [InlineData(31, OrganizationSector.PublicServiceUnit, "2011-10-01", false, LawCodes.ValueUnknown)]
    [InlineData(31, OrganizationSector.PublicServiceUnit, "2026-08-01", false, "")]
    public void A_cell_of_more_than_thirty_below_a_committee_needs_the_superior(int members, OrganizationSector sector, string day, bool agreed, string codes)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        var world = World(members, agreed: agreed, on: on, since: new LocalDate(2011, 2, 1));
        Assert.Equal(codes, world.Codes(Found("new", Is("work", TierRole.Subordinate, sector), "work") with { On = on }));
        Assert.DoesNotContain(LifecycleCodes.SuperiorConsentMissing, world.Codes(Found("new", Is("work", TierRole.Subordinate, sector), "commune") with { On = on }));
    }

    [Theory]
    [InlineData("2012-01-01", "21.5")]
    [InlineData("2020-01-01", "19.3 c")]
    [InlineData("2025-09-03", "21.5")]
    public void A_part_organization_is_founded_after_the_superior_was_asked(string day, string point)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        var found = Found("new", Is("work", TierRole.Part, OrganizationSector.PublicServiceUnit), "work") with { On = on };
        var missing = World(90, on: on, since: new LocalDate(2011, 2, 1)).Decide(found).Findings.Single(finding => finding.Effect == FindingEffect.Bars);
        Assert.Equal((LifecycleCodes.SuperiorConsentMissing, point), (missing.Code, missing.Citation!.Point));
        Assert.Equal(string.Empty, World(90, agreed: true, on: on, since: new LocalDate(2011, 2, 1)).Codes(found));
    }

    [Theory]
    [InlineData("2025-09-28", "work", "")]
    [InlineData("2025-09-29", "work", LifecycleCodes.WrongDecider)]
    [InlineData("2025-09-28", "commune", "")]
    [InlineData("2025-09-29", "commune", "")]
    public void A_cell_leaves_its_grassroots_organization_by_a_decision_of_the_superior(string day, string by, string codes)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        var world = new World(Tree()) { Consents = [new(ConsentKind.ReceivingSuperior, Id("work-cell"), Day, "test")] };
        Assert.Equal(codes, world.Codes(new ReparentOrganization(on, Id(by), Id("work-cell"), Id("other"))));
    }

    [Fact]
    public void Within_its_grassroots_organization_the_committee_of_that_decides()
    {
        var world = new World(Tree(Since("part", Is("work", TierRole.Part, OrganizationSector.PublicServiceUnit))));
        Assert.Equal(string.Empty, world.Codes(new ReparentOrganization(new LocalDate(2025, 10, 1), Id("work"), Id("work-cell"), Id("part"))));
    }

    [Theory]
    [InlineData("2025-06-08", "open")]
    [InlineData("2025-06-09", "10.5 b")]
    public void The_receiving_side_decides_since_the_guidance_of_2025(string day, string point)
    {
        var outcome = new World(Tree()).Decide(new ReparentOrganization(LocalDatePattern.Iso.Parse(day).Value, Id("work"), Id("work-cell"), Id("other")));
        var finding = outcome.Findings.Single(finding => finding.Code is LifecycleCodes.ReceivingConsentMissing or LawCodes.ValueUnknown);
        Assert.Equal(point, finding.Citation?.Point ?? "open");
    }

    [Fact]
    public void Cells_stand_directly_below_a_commune_and_below_no_other_superior()
    {
        var world = new World(Tree(Since("agencies", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.PartyAgencies)))) { Members = [new(Id("new"), 5, 0, Day, "test")] };
        Assert.Equal(LifecycleCodes.RoleBelowRole, world.Codes(Found("new", Is("agencies", TierRole.Subordinate, OrganizationSector.PartyAgencies), "agencies")));
        Assert.Equal(string.Empty, world.Codes(Found("new", Is("commune", TierRole.Subordinate, OrganizationSector.PartyAgencies), "commune")));
    }

    [Fact]
    public void A_commune_that_was_not_reformed_yet_still_acts_with_a_breach()
    {
        var on = new LocalDate(2026, 8, 15);
        var merge = new MergeOrganizations(on, Id("commune"), [Id("village")], Id("village-2"), null);
        var outcome = Assert.IsType<Accepted<OrganizationChange>>(new World(Tree()).Decide(merge));
        Assert.DoesNotContain(outcome.Findings, finding => finding.Effect != FindingEffect.Note);
        var found = Assert.IsType<Accepted<OrganizationChange>>(World(5, on: on).Decide(Found("new", Village("commune"), "commune") with { On = on }));
        var breach = found.Findings.Single(finding => finding.Effect == FindingEffect.Breach);
        Assert.Equal((LifecycleCodes.RoleBelowRole, "208-QĐ/TW"), (breach.Code, breach.Citation!.Instrument.Number));
    }

    [Fact]
    public void A_part_that_bears_the_sector_of_the_commune_does_not_hide_it()
    {
        var tree = Tree(Since("front", Is("commune", TierRole.Grassroots, OrganizationSector.Commune)));
        Assert.Contains(LifecycleCodes.VillageCell, new World(tree) { Members = [new(Id("new"), 5, 0, Day, "test")] }.Codes(Found("new", Village("front"), "front")));
    }

    [Theory]
    [InlineData(OrganizationSector.Township, "2024-01-01", TierRole.SuperiorOfGrassroots, LifecycleCodes.CommuneRole)]
    [InlineData(OrganizationSector.Township, "2024-01-01", TierRole.Grassroots, "")]
    [InlineData(OrganizationSector.Commune, "2013-01-01", TierRole.Grassroots, "")]
    public void Townships_and_communes_were_grassroots_since_the_Charter(OrganizationSector sector, string day, TierRole role, string codes)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        var world = World(40, on: on, since: new LocalDate(2011, 12, 1));
        Assert.Equal(codes, world.Codes(Found("new", Is("province", role, sector), "province") with { On = on }));
    }

    [Theory]
    [InlineData(PartyBody.DirectSuperior, PartyBody.ProvincialCommittee, "")]
    [InlineData(PartyBody.SuperiorCommittee, PartyBody.ProvincialCommittee, "")]
    [InlineData(PartyBody.SuperiorStandingCommittee, PartyBody.ProvincialCommittee, VoteCodes.WrongBody)]
    [InlineData(PartyBody.SuperiorCommittee, PartyBody.ProvincialStandingCommittee, VoteCodes.WrongBody)]
    [InlineData(PartyBody.GrassrootsCommittee, PartyBody.ProvincialCommittee, VoteCodes.WrongBody)]
    public void The_whole_committees_vote_on_a_dissolution(PartyBody proposing, PartyBody deciding, string codes)
    {
        var world = new World(Tree());
        var evidence = world.Evidence(Day) with { Proposing = Committee("commune", 6) with { Body = proposing }, Deciding = Committee("province", 7) with { Body = deciding } };
        Assert.Equal(codes, world.Codes(Dissolution(Day), evidence));
    }

    [Fact]
    public void Each_ballot_counts_the_incumbents_of_its_own_day()
    {
        var world = new World(Tree());
        var (proposed, decided) = (Day.PlusDays(-40), Day.PlusDays(-10));
        var dissolve = Dissolution(Day) with { ProposedOn = proposed, DecidedOn = decided };
        var evidence = world.Evidence(Day) with { Proposing = Committee("commune", 6, proposed), Deciding = Committee("province", 7, decided) };
        Assert.Equal(string.Empty, world.Codes(dissolve, evidence));
        Assert.Equal(LifecycleCodes.RosterOfAnotherDay, world.Codes(dissolve, evidence with { Proposing = Committee("commune", 6, Day) }));
        Assert.Equal(LifecycleCodes.RosterOfAnotherDay, world.Codes(dissolve, evidence with { Deciding = Committee("province", 7, proposed) }));
        Assert.Equal(LifecycleCodes.ProposedAfterDecision, world.Codes(dissolve with { ProposedOn = decided.PlusDays(1) }, evidence with { Proposing = Committee("commune", 6, decided.PlusDays(1)) }));
    }

    [Theory]
    [InlineData("2016-07-24", LawCodes.ValueUnknown)]
    [InlineData("2016-07-25", "")]
    [InlineData("2021-07-30", "")]
    [InlineData("2025-06-30", "")]
    public void Dissolutions_were_voted_on_in_the_same_way_before(string day, string codes)
    {
        var on = LocalDatePattern.Iso.Parse(day).Value;
        var world = new World(Tree(new LocalDate(2015, 1, 1)));
        var evidence = world.Evidence(on) with { Proposing = Committee("commune", 6, on), Deciding = Committee("province", 7, on) };
        var findings = world.Decide(Dissolution(on), evidence).Findings.Where(finding => finding.Effect >= FindingEffect.Open && finding.Arguments.Any(argument => argument.Name == "provision")
            && finding.Arguments.Contains(Arg.Key("provision", LifecycleLaw.DissolutionProposalShare.Key))).Select(finding => finding.Code);
        Assert.Equal(codes, string.Join(' ', findings));
    }

    private static DissolveOrganization Dissolution(LocalDate on) =>
        new(on, Id("province"), Id("village"), Id("commune"), new(VotingForm.SecretBallot, 4, 2), new(VotingForm.SecretBallot, 4, 3), null, []);

    [Fact]
    public void On_the_first_day_of_the_calendar_an_act_is_refused_like_any_other_before_the_law() =>
        Assert.Contains(LifecycleCodes.ParentMissing, World(9, on: LocalDate.MinIsoValue).Codes(Found("new", Village("commune"), "commune") with { On = LocalDate.MinIsoValue }), StringComparison.Ordinal);

    private static OrganizationTree Tree(params PartyOrganization[] more) => Tree(new LocalDate(2025, 1, 1), more);

    private static OrganizationTree Tree(LocalDate since, params PartyOrganization[] more) => OrganizationTree.Of(
    [
        Since("province", Is(null, TierRole.Provincial, OrganizationSector.Territory), since),
        Since("commune", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune), since),
        Since("village", Village("commune"), since),
        Since("village-2", Village("commune"), since),
        Since("work", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit), since),
        Since("work-cell", Is("work", TierRole.Subordinate, OrganizationSector.PublicServiceUnit), since),
        Since("other", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit), since),
        Since("other-cell", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit, OrganizationKind.Cell), since),
        .. more,
    ]);

    // With the numbers of what is founded, as "new": all of them full members.
    private static World World(int members, bool empowered = false, bool agreed = false, LocalDate? on = null, LocalDate? since = null)
    {
        var tree = Tree(since ?? new LocalDate(2025, 1, 1));
        return new(empowered ? LifecycleDecider.Apply(tree, [new(Id("work"), new PowersGranted(new LocalDate(2025, 8, 1), OrganizationPower.Empowered, []))]) : tree)
        {
            Members = [new(Id("new"), members, 0, on ?? Day, "test")],
            Consents = agreed ? [new(ConsentKind.SuperiorOfDecider, Id("new"), on ?? Day, "test")] : [],
        };
    }

    private static FoundOrganization Found(string id, OrganizationAttributes attributes, string by) => new(Day, Id(by), new(Id(id), attributes));
}
