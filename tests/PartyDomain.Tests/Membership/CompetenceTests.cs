using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Who decides (294-QĐ/TW, 4.3.2, 10.6.2, 20.2.2, 22; 06-HD/TW, 3.7), by place, superior, delegation and generation.</summary>
public sealed class CompetenceTests
{
    private const string Standard = "Standard committee=True SuperiorStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee";
    private const string Delegated = "Delegated committee=False DelegatedCommittee vote.share.delegated-committee vote.share.strike-off.delegated-committee";
    private const string Empowered = "Empowered committee=True EmpoweredStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee";
    private const string Province = "Province committee=True ProvincialStandingGroup vote.share.provincial-group vote.share.strike-off.standing-committee";
    private const string Police = "CentralPolice committee=True PoliceStandingCommittee vote.share.police-standing-committee vote.share.strike-off.standing-committee";
    private const string Grassroots = "GrassrootsStandingCommittee committee=True GrassrootsStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee";

    private static CellSituation Plain { get; } = Journey.Outside.Cell;

    [Theory]
    [InlineData(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary, Standard)]
    [InlineData(CellPlace.VillageUnderCommune, SuperiorKind.Ordinary, "VillageCell committee=False SuperiorStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee")]
    [InlineData(CellPlace.GrassrootsCell, SuperiorKind.Ordinary, "GrassrootsCell committee=False SuperiorStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee")]
    [InlineData(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Provincial, Province)]
    [InlineData(CellPlace.GrassrootsCell, SuperiorKind.Provincial, "Province committee=False ProvincialStandingGroup vote.share.provincial-group vote.share.strike-off.standing-committee")]
    [InlineData(CellPlace.UnderGrassrootsCommittee, SuperiorKind.CentralPolice, Police)]
    [InlineData(CellPlace.GrassrootsCell, SuperiorKind.CentralPolice, "CentralPolice committee=False PoliceStandingCommittee vote.share.police-standing-committee vote.share.strike-off.standing-committee")]
    [InlineData(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Army, "Undetermined\nopen law.own-rules-not-covered @evidence.cell.superior [294-QĐ/TW (2025), 4.3.2 d] body=superior-kind.army")]
    [InlineData(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Overseas, "Undetermined\nopen law.own-rules-not-covered @evidence.cell.superior [] body=superior-kind.overseas")]
    public void The_routes_of_294(CellPlace place, SuperiorKind superior, string expected) =>
        Assert.Equal(expected, Route(Plain with { Place = place, Superior = superior }, "2025-10-20"));

    [Theory]
    [InlineData("2025-10-19", Standard)]
    [InlineData("2025-10-20", Delegated)]
    [InlineData("2025-11-30", Delegated)]
    [InlineData("2025-12-01", Standard)]
    public void A_delegation_holds_from_its_day_to_the_day_before_its_revocation(string on, string expected) =>
        Assert.Equal(expected, Route(Plain with { Delegated = new(D("2025-10-20"), D("2025-12-01")) }, on));

    [Fact]
    public void A_delegation_matters_only_to_a_grassroots_committee()
    {
        var always = new Delegation(D("2016-01-01"));
        Assert.StartsWith("GrassrootsCell", Route(Plain with { Place = CellPlace.GrassrootsCell, Delegated = always }, "2025-10-20"), StringComparison.Ordinal);
        Assert.StartsWith("VillageCell", Route(Plain with { Place = CellPlace.VillageUnderCommune, Delegated = always }, "2025-10-20"), StringComparison.Ordinal);
        Assert.Equal(Delegated, Route(Plain with { Superior = SuperiorKind.CentralPolice, Delegated = always }, "2025-10-20"));
        Assert.Equal(Delegated, Route(Plain with { Superior = SuperiorKind.Provincial, Delegated = always }, "2025-10-20"));
        Assert.Equal(Delegated, Route(Plain with { Delegated = always, Empowered = always, EmpoweredToAdmit = true }, "2025-10-20"));
    }

    [Theory]
    [InlineData(true, null, Empowered)]
    [InlineData(true, EmpoweredReading.GrantRequired, Empowered)]
    [InlineData(false, EmpoweredReading.GrantImplied, Empowered)]
    [InlineData(false, EmpoweredReading.GrantRequired, Standard)]
    [InlineData(false, null, "Undetermined\nopen law.setting-needed @evidence.cell.empoweredToAdmit [294-QĐ/TW (2025), 4.3.2 b] setting=empowered-without-grant question=setting.empowered-without-grant")]
    public void An_empowered_committee_needs_the_grant_or_the_setting(bool granted, EmpoweredReading? reading, string expected) =>
        Assert.Equal(expected, Route(Plain with { Empowered = new(D("2025-01-01")), EmpoweredToAdmit = granted }, "2025-10-20", new() { EmpoweredWithoutGrant = reading }));

    [Fact]
    public void An_empowered_committee_of_a_grassroots_cell_has_no_vote_below_it_and_a_revoked_one_no_power()
    {
        Assert.StartsWith("Empowered committee=False", Route(Plain with { Place = CellPlace.GrassrootsCell, Empowered = new(D("2025-01-01")), EmpoweredToAdmit = true }, "2025-10-20"), StringComparison.Ordinal);
        Assert.Equal(Standard, Route(Plain with { Empowered = new(D("2025-01-01"), D("2025-10-20")), EmpoweredToAdmit = true }, "2025-10-20"));
    }

    [Theory]
    [InlineData("2026-07-25", null, Standard)]
    [InlineData("2026-07-26", null, "GrassrootsStandingCommittee committee=? GrassrootsStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee")]
    [InlineData("2026-07-26", CommitteeVoteReading.Required, Grassroots)]
    [InlineData("2026-07-26", CommitteeVoteReading.NotRequired, "GrassrootsStandingCommittee committee=False GrassrootsStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee")]
    public void Under_208_the_standing_committee_of_the_grassroots_committee_decides(string on, CommitteeVoteReading? reading, string expected) =>
        Assert.Equal(expected, Route(Plain, on, new() { CommitteeVotesFirst = reading }));

    [Fact]
    public void Under_208_other_places_keep_their_route_and_a_delegation_is_over()
    {
        var always = new Delegation(D("2016-01-01"));
        Assert.StartsWith("GrassrootsCell", Route(Plain with { Place = CellPlace.GrassrootsCell }, "2026-10-05"), StringComparison.Ordinal);
        Assert.StartsWith("GrassrootsStandingCommittee", Route(Plain with { Delegated = always, Superior = SuperiorKind.Provincial }, "2026-10-05"), StringComparison.Ordinal);
        Assert.Equal(Police, Route(Plain with { Superior = SuperiorKind.CentralPolice, Delegated = always }, "2026-10-05"));
    }

    [Theory]
    [InlineData("2016-07-24", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary, "Undetermined\nopen law.value-unknown @evidence.cell.superior [] provision=admission.decider.superior on=2016-07-24")]
    [InlineData("2016-07-25", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary, Standard)]
    [InlineData("2022-05-20", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Provincial, Province)]
    [InlineData("2016-07-24", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Provincial, "Undetermined\nopen law.value-unknown @evidence.cell.superior [] provision=admission.decider.province on=2016-07-24")]
    [InlineData("2025-06-08", CellPlace.UnderGrassrootsCommittee, SuperiorKind.CentralPolice, "Undetermined\nopen law.value-unknown @evidence.cell.superior [] provision=admission.decider.police on=2025-06-08")]
    [InlineData("2025-06-09", CellPlace.UnderGrassrootsCommittee, SuperiorKind.CentralPolice, Police)]
    [InlineData("2025-06-30", CellPlace.VillageUnderCommune, SuperiorKind.Ordinary, "Undetermined\nopen law.value-unknown @evidence.cell.place [] provision=admission.route.village-cell on=2025-06-30")]
    [InlineData("2022-05-20", CellPlace.GrassrootsCell, SuperiorKind.Ordinary, "GrassrootsCell committee=False SuperiorStandingCommittee vote.share.standing-committee vote.share.strike-off.standing-committee")]
    public void What_was_not_known_is_open(string on, CellPlace place, SuperiorKind superior, string expected) =>
        Assert.Equal(expected, Route(Plain with { Place = place, Superior = superior }, on));

    [Fact]
    public void Above_a_delegated_committee_stands_the_superior()
    {
        var cell = Plain with { Delegated = new(D("2016-01-01")), Superior = SuperiorKind.Provincial };
        Assert.Equal(Province, Text(AdmissionCompetence.AboveDelegated(cell, new Assessment(Law.Shipped, D("2025-10-20")))!));
    }

    private static string Route(CellSituation cell, string on, Settings? settings = null)
    {
        var outcome = AdmissionCompetence.Of(cell, D(on), Law.Shipped.With(settings ?? Settings.Open));
        return outcome is Accepted<AdmissionRoute> ? Text(Assert.Single(outcome.Events)) : Outcome(outcome);
    }

    private static string Text(AdmissionRoute route) =>
        $"{route.Kind} committee={route.CommitteeVotes?.ToString() ?? "?"} {route.Decider} {route.DecisionShare} {route.StrikeOffShare}";
}
