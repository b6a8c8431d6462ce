using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>Votes from the cell to the decision, what a vote below its share leads to, appraisal and consents (06-HD/TW, 3.6, 3.7, 5.1).</summary>
public sealed class DecisionTests
{
    private const string Notified = "note admission.cell-notification @command [294-QĐ/TW (2025), 4.3.1]";

    [Fact]
    public void A_carried_cell_vote_becomes_a_proposal_with_its_tally_and_clock()
    {
        var dossier = Dossier.Ready().Resolved(8).Record.Dossier;
        Assert.Equal((AdmissionPhase.CellResolved, Dossier.Meeting), (dossier.Phase, dossier.CellResolvedOn));
        Assert.Equal(new Tally(PartyBody.Cell, 12, 8, Votes(8), true), dossier.CellTally);
        Assert.Equal(OldCell, dossier.Cell);
        Assert.Equal("2025-10-20 + 45 wd = 2025-12-22 [294-QĐ/TW (2025), 4.3.1] Confirmed", Deadline(dossier.DecisionDue));
    }

    [Fact]
    public void A_cell_vote_below_its_share_goes_up_with_its_result()
    {
        Assert.Equal(
            "Accepted\nnote vote.not-carried @command.ballot [06-HD/TW (2025), 5.1] body=party-body.cell for=7 base=12 needed=8",
            Dossier.Ready().Told(Dossier.Vote(Dossier.Meeting, 7)));
        var escalated = Dossier.Ready().Resolved(7);
        Assert.Equal(AdmissionPhase.Escalated, escalated.Record.Dossier.Phase);
        Assert.False(escalated.Record.Dossier.CellTally!.Carried);
        Assert.Equal("NotApplicable", escalated.Check("committee-voted", Decision(DecisionDay)));
        Assert.Equal($"Accepted\n{Notified}", escalated.Told(Decision(DecisionDay)));
    }

    [Fact]
    public void A_committee_vote_below_its_share_goes_up_too()
    {
        var cell = Dossier.Ready().Resolved();
        Assert.Equal(
            "Accepted\nnote vote.not-carried @command.ballot [06-HD/TW (2025), 5.1] body=party-body.grassroots-committee for=7 base=12 needed=8",
            cell.Told(new ResolveAtCommittee(CommitteeDay, Votes(7))));
        var escalated = cell.Do(new ResolveAtCommittee(CommitteeDay, Votes(7)));
        Assert.Equal((AdmissionPhase.Escalated, CommitteeDay, false), (escalated.Record.Dossier.Phase, escalated.Record.Dossier.CommitteeResolvedOn, escalated.Record.Dossier.CommitteeTally!.Carried));
        Assert.Equal((AdmissionPhase.CommitteeResolved, true), (Dossier.Ready().Proposed().Record.Dossier.Phase, Dossier.Ready().Proposed().Record.Dossier.CommitteeTally!.Carried));
    }

    [Fact]
    public void The_superior_decides_with_more_than_half()
    {
        var proposed = Dossier.Ready().Proposed();
        Assert.Equal($"Accepted\nnote vote.not-carried @command.ballot [06-HD/TW (2025), 5.1] body=party-body.superior-standing-committee for=6 base=12 needed=7\n{Notified}", proposed.Told(Decision(DecisionDay, 6)));
        var declined = proposed.Do(Decision(DecisionDay, 6)).Record;
        Assert.Equal((AdmissionPhase.Preparing, Standing.Candidate, null, null), (declined.Dossier.Phase, declined.Standing, declined.AdmissionDecidedOn, declined.Dossier.DecidedOn));
        Assert.False(declined.Dossier.DecisionTally!.Carried);
        var decided = proposed.Do(Decision(DecisionDay, 7)).Record;
        Assert.Equal((AdmissionPhase.Decided, DecisionDay, DecisionDay), (decided.Dossier.Phase, decided.AdmissionDecidedOn, decided.Dossier.DecidedOn));
        Assert.Equal(7, decided.Dossier.DecisionTally!.Needed);
    }

    [Fact]
    public void A_declined_person_can_be_proposed_anew_with_a_new_clock()
    {
        var declined = Dossier.Ready().Proposed().Do(new ExtendDecision(D("2025-10-30")), Decision(DecisionDay, 6));
        var again = declined.Do(Dossier.Vote(D("2025-11-17"))).Record.Dossier;
        Assert.Equal((AdmissionPhase.CellResolved, D("2025-11-17"), false), (again.Phase, again.CellResolvedOn, again.DecisionExtended));
        Assert.Equal((null, null, null, null), (again.CommitteeResolvedOn, again.CommitteeTally, again.DecisionTally, again.ForwardedOn));
        Assert.Equal(D("2025-11-17"), again.DecisionDue!.StartedOn);
    }

    [Theory]
    [InlineData(PartyBody.GrassrootsCommittee)]
    [InlineData(PartyBody.DelegatedCommittee)]
    [InlineData(PartyBody.DirectSuperior)]
    public void Only_the_competent_body_decides(PartyBody by) =>
        Assert.Equal(
            $"NotMet\nbars membership.wrong-decider @command.by [294-QĐ/TW (2025), 4.3.2 b] given={TermKey.Of(by)} expected=party-body.superior-standing-committee",
            Dossier.Ready().Proposed().Check("decider", Decision(DecisionDay, 12, by)));

    [Theory]
    [InlineData(SuperiorKind.Provincial, "294-QĐ/TW (2025), 4.3.2 c", "provincial-standing-group")]
    [InlineData(SuperiorKind.CentralPolice, "06-HD/TW (2025), 3.7 b", "police-standing-committee")]
    public void A_wrong_decider_is_told_by_the_point_of_the_route(SuperiorKind superior, string citation, string expected) =>
        Assert.Equal(
            $"NotMet\nbars membership.wrong-decider @command.by [{citation}] given=party-body.cell expected=party-body.{expected}",
            Dossier.Ready().Proposed().At(CellPlace.UnderGrassrootsCommittee, superior).Check("decider", Decision(DecisionDay, 12, PartyBody.Cell)));

    [Fact]
    public void A_wrong_decider_is_told_by_the_point_of_delegation_grant_and_208()
    {
        var proposed = Dossier.Ready().Proposed();
        var since = new Delegation(D("2016-01-01"));
        Assert.Contains("[294-QĐ/TW (2025), 4.3.2 a]", (proposed with { Cell = proposed.Cell with { Delegated = since } }).Check("decider", Decision(DecisionDay)), StringComparison.Ordinal);
        Assert.Contains("[294-QĐ/TW (2025), 4.3.2 b]", (proposed with { Cell = proposed.Cell with { Empowered = since, EmpoweredToAdmit = true } }).Check("decider", Decision(DecisionDay)), StringComparison.Ordinal);
        Assert.Contains("[208-QĐ/TW (2026), 4.3.2]", proposed.Check("decider", Decision(D("2026-10-05"))), StringComparison.Ordinal);
        Assert.Equal("Pending", proposed.Asked("admission.decision", "decider", DecisionDay));
        Assert.Equal("Met", proposed.Check("decider", Decision(DecisionDay)));
    }

    [Fact]
    public void A_delegated_committee_decides_at_once_by_two_thirds()
    {
        var delegated = Dossier.Ready().Resolved();
        delegated = delegated with { Cell = delegated.Cell with { Delegated = new(D("2016-01-01")) } };
        Assert.Equal(
            "NotMet\nbars membership.no-committee-on-route @command [] route=route-kind.delegated decider=party-body.delegated-committee",
            delegated.Check("committee-on-route", new ResolveAtCommittee(CommitteeDay, Votes(12))));
        Assert.Equal("NotApplicable", delegated.Check("committee-voted", Decision(DecisionDay, 8, PartyBody.DelegatedCommittee)));
        Assert.Equal($"Accepted\n{Notified}", delegated.Told(Decision(DecisionDay, 8, PartyBody.DelegatedCommittee)));
        var below = delegated.Do(Decision(DecisionDay, 7, PartyBody.DelegatedCommittee));
        Assert.Equal((AdmissionPhase.Escalated, PartyBody.DelegatedCommittee), (below.Record.Dossier.Phase, below.Record.Dossier.DecisionTally!.Body));
        Assert.Equal("NotMet\nbars membership.wrong-decider @command.by [294-QĐ/TW (2025), 4.3.2 b] given=party-body.delegated-committee expected=party-body.superior-standing-committee", below.Check("decider", Decision(D("2025-11-10"), 12, PartyBody.DelegatedCommittee)));
        Assert.Equal($"Accepted\n{Notified}", below.Told(Decision(D("2025-11-10"), 7)));
        var refused = below.Do(Decision(D("2025-11-10"), 6));
        Assert.Equal(AdmissionPhase.Preparing, refused.Record.Dossier.Phase);
    }

    [Fact]
    public void Where_the_cell_fell_below_its_share_the_delegated_committee_decides_first()
    {
        var escalated = Dossier.Ready().Resolved(7);
        escalated = escalated with { Cell = escalated.Cell with { Delegated = new(D("2016-01-01")) } };
        Assert.Equal("Met", escalated.Check("decider", Decision(DecisionDay, 12, PartyBody.DelegatedCommittee)));
    }

    [Fact]
    public void The_grassroots_committee_votes_before_the_superior()
    {
        var cell = Dossier.Ready().Resolved();
        Assert.Equal("Pending\nbars membership.committee-vote-missing @dossier.committeeResolvedOn [294-QĐ/TW (2025), 9.3.4]", cell.Check("committee-voted", Decision(DecisionDay)));
        Assert.StartsWith("Refused\nbars membership.committee-vote-missing", cell.Told(Decision(DecisionDay)), StringComparison.Ordinal);
        Assert.Equal("NotApplicable", Dossier.Ready().Proposed().Check("committee-voted", Decision(DecisionDay)));
        Assert.Equal("Met", cell.Check("committee-on-route", new ResolveAtCommittee(CommitteeDay, Votes(12))));
        Assert.Equal("Pending\nbars membership.committee-vote-missing @dossier.committeeResolvedOn [294-QĐ/TW (2025), 9.3.4]", cell.Asked("admission.forward", "committee-voted", CommitteeDay));
    }

    [Theory]
    [InlineData(CellPlace.VillageUnderCommune, "village-cell")]
    [InlineData(CellPlace.GrassrootsCell, "grassroots-cell")]
    public void Without_a_grassroots_committee_the_superior_decides_on_the_cells_vote(CellPlace place, string route)
    {
        var cell = new Dossier(Dossier.Meeting) { Start = Outside.At(place) }.Make().Resolved();
        Assert.Equal($"Accepted\n{Notified}", cell.Told(Decision(DecisionDay)));
        Assert.Equal(
            $"NotMet\nbars membership.no-committee-on-route @command [] route=route-kind.{route} decider=party-body.superior-standing-committee",
            cell.Check("committee-on-route", new ResolveAtCommittee(CommitteeDay, Votes(12))));
    }

    [Theory]
    [InlineData(null, "Undetermined\nopen law.setting-needed @dossier.committeeResolvedOn [208-QĐ/TW (2026), 4.3.2] setting=committee-votes-first question=setting.committee-votes-first")]
    [InlineData(CommitteeVoteReading.Required, "Pending\nbars membership.committee-vote-missing @dossier.committeeResolvedOn [208-QĐ/TW (2026), chưa rõ điểm]")]
    [InlineData(CommitteeVoteReading.NotRequired, "NotApplicable")]
    public void Under_208_the_setting_says_whether_the_committee_votes_first(CommitteeVoteReading? reading, string expected)
    {
        var journey = Dossier.Ready(D("2026-10-05")).With(new() { CommitteeVotesFirst = reading }).Do(Dossier.Vote(D("2026-10-05")));
        Assert.Equal(expected, journey.Check("committee-voted", Decision(D("2026-10-12"), 12, PartyBody.GrassrootsStandingCommittee)));
        Assert.Equal(
            reading switch
            {
                null => expected,
                CommitteeVoteReading.Required => "Met",
                _ => "NotMet\nbars membership.no-committee-on-route @command [] route=route-kind.grassroots-standing-committee decider=party-body.grassroots-standing-committee",
            },
            journey.Check("committee-on-route", new ResolveAtCommittee(D("2026-10-12"), Votes(12))));
    }

    [Fact]
    public void A_part_committee_appraises_where_there_is_one()
    {
        var journey = Dossier.Ready().Resolved();
        Assert.Equal("NotMet\nbars membership.no-part-committee @evidence.cell.hasPartCommittee []", journey.Check("part-committee", new AppraiseAtPart(D("2025-10-22"))));
        Assert.Equal("NotApplicable", journey.Check("part-appraisal", new ResolveAtCommittee(CommitteeDay, Votes(12))));
        var part = journey with { Cell = journey.Cell with { HasPartCommittee = true } };
        Assert.Equal("Pending\nbars membership.part-appraisal-missing @dossier.appraisedOn [294-QĐ/TW (2025), 9.3.4]", part.Check("part-appraisal", new ResolveAtCommittee(CommitteeDay, Votes(12))));
        Assert.Equal("Met", part.Check("part-committee", new AppraiseAtPart(D("2025-10-22"))));
        var appraised = part.Do(new AppraiseAtPart(D("2025-10-22")));
        Assert.Equal(D("2025-10-22"), appraised.Record.Dossier.AppraisedOn);
        Assert.Equal("Met", appraised.Check("part-appraisal", new ResolveAtCommittee(CommitteeDay, Votes(12))));
        Assert.Equal("NotApplicable", appraised.Do(new ResolveAtCommittee(CommitteeDay, Votes(12))).Check("part-appraisal", Decision(DecisionDay)));
        Assert.Equal("Pending\nbars evidence.missing @evidence.cell [] evidence=evidence.cell", (part with { Evidence = _ => MembershipEvidence.None }).Check("part-committee", new AppraiseAtPart(D("2025-10-22"))));
    }

    [Theory]
    [InlineData(ConsentKind.OverAge, "06-HD/TW (2025), 1.1", "provincial-standing-committee")]
    [InlineData(ConsentKind.ElderLiteracy, "06-HD/TW (2025), 1.2 b", "provincial-standing-committee")]
    [InlineData(ConsentKind.PoliticalStandard, "06-HD/TW (2025), 3.7 c", "provincial-standing-committee")]
    [InlineData(ConsentKind.LateCeremony, "294-QĐ/TW (2025), 4.1", "direct-superior")]
    public void Each_consent_is_of_its_body(ConsentKind kind, string citation, string expected)
    {
        var journey = Dossier.Ready();
        Assert.Equal($"NotMet\nbars admission.wrong-consenter @command.by [{citation}] given=party-body.cell expected=party-body.{expected}", journey.Check("consenting-body", new RegisterConsent(Dossier.Meeting, kind, PartyBody.Cell)));
        var right = expected == "direct-superior" ? PartyBody.DirectSuperior : PartyBody.ProvincialStandingCommittee;
        Assert.Equal("Met", journey.Check("consenting-body", new RegisterConsent(Dossier.Meeting, kind, right)));
        Assert.Equal(new Consent(kind, right, Dossier.Meeting), journey.Do(new RegisterConsent(Dossier.Meeting, kind, right)).Record.Dossier.Consents[0]);
        Assert.Equal("Pending", journey.Asked("admission.consent", "consenting-body", Dossier.Meeting));
    }

    [Fact]
    public void A_consent_under_separate_rules_may_be_of_any_body_and_an_unknown_one_is_open()
    {
        Assert.Equal("Met", Dossier.Ready().Check("consenting-body", new RegisterConsent(Dossier.Meeting, ConsentKind.SpecialRules, PartyBody.Cell)));
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @command.kind [] provision=admission.political-standard.consent on=2022-05-20",
            Dossier.Ready().Check("consenting-body", new RegisterConsent(D("2022-05-20"), ConsentKind.PoliticalStandard, PartyBody.ProvincialStandingCommittee)));
    }

    [Theory]
    [InlineData(PoliticalMatter.None, "NotApplicable")]
    [InlineData(PoliticalMatter.OwnCompetence, "NotApplicable")]
    [InlineData(PoliticalMatter.BeyondCompetence, "Pending\nbars admission.political-consent-missing @dossier.consents [06-HD/TW (2025), 3.7 c] by=party-body.provincial-standing-committee")]
    public void A_political_matter_beyond_competence_needs_written_consent(PoliticalMatter matter, string expected)
    {
        var journey = Dossier.Ready().Do(new ConcludePoliticalStandard(D("2025-10-15"), matter)).Proposed();
        Assert.Equal(new PoliticalConclusion(matter, D("2025-10-15")), journey.Record.Dossier.Political);
        Assert.Equal(expected, journey.Check("political-consent", Decision(DecisionDay)));
        var consented = journey.Do(new RegisterConsent(DecisionDay.PlusDays(-1), ConsentKind.PoliticalStandard, PartyBody.ProvincialStandingCommittee));
        Assert.Equal(matter == PoliticalMatter.BeyondCompetence ? "Met" : "NotApplicable", consented.Check("political-consent", Decision(DecisionDay)));
        Assert.Equal("NotApplicable", Dossier.Ready().Check("political-consent", Decision(DecisionDay)));
    }

    [Fact]
    public void A_political_matter_before_2025_is_open() =>
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.consents [] provision=admission.political-standard.consent on=2022-11-10",
            Dossier.Ready(D("2022-10-20")).Do(new ConcludePoliticalStandard(D("2022-10-15"), PoliticalMatter.BeyondCompetence)).Check("political-consent", Decision(D("2022-11-10"))));

    [Fact]
    public void The_result_is_notified_to_the_cell_and_a_decision_needs_a_cell_vote()
    {
        Assert.Contains(Notified, Dossier.Ready().Proposed().Told(Decision(DecisionDay)), StringComparison.Ordinal);
        Assert.Contains(Notified, Dossier.Ready().Proposed().Told(Decision(DecisionDay, 3)), StringComparison.Ordinal);
        Assert.DoesNotContain(Notified, Dossier.Ready().Told(Decision(DecisionDay)), StringComparison.Ordinal);
        Assert.Equal("Pending\nbars admission.cell-vote-missing @dossier.cellTally []", Dossier.Ready().Check("cell-voted", Decision(DecisionDay)));
        Assert.Equal("Met", Dossier.Ready().Proposed().Check("cell-voted", Decision(DecisionDay)));
    }

    [Fact]
    public void A_vote_waits_for_its_roster_and_for_the_command()
    {
        var proposed = Dossier.Ready().Proposed();
        Assert.Equal("Pending\nbars evidence.missing @evidence.roster [] evidence=evidence.roster", (proposed with { Evidence = evidence => evidence with { Roster = null } }).Check("vote", Decision(DecisionDay)));
        Assert.Equal("Pending", proposed.Asked("admission.decision", "vote", DecisionDay));
        Assert.Equal("Pending", proposed.Asked("admission.committee-resolution", "vote", DecisionDay));
        Assert.Equal("Pending", Dossier.Ready().Asked("admission.cell-resolution", "vote", DecisionDay));
        Assert.StartsWith("Undetermined\nbars vote.more-votes-than-voters", proposed.Check("vote", Decision(DecisionDay, 13)), StringComparison.Ordinal);
        Assert.Equal(
            "Pending\nbars vote.wrong-body @evidence.roster.body [] given=party-body.cell expected=party-body.superior-standing-committee",
            (proposed with { Evidence = evidence => evidence with { Roster = evidence.Roster! with { Body = PartyBody.Cell } } }).Check("vote", Decision(DecisionDay)));
    }
}
