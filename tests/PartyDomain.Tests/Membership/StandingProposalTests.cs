using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>What is told of acts that were done already, and what stands after a declined proposal, a change of law or an extension.</summary>
public sealed class StandingProposalTests
{
    [Fact]
    public void A_second_decision_is_told_the_day_of_the_first() =>
        Assert.Equal(
            "NotMet\nbars admission.already-decided @dossier.decidedOn [] decided=2025-11-03",
            Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false)).Check("not-decided", Decision(D("2025-11-12"))));

    [Fact]
    public void A_second_forwarding_is_told_the_day_of_the_first()
    {
        var sent = Dossier.Ready().Proposed().Do(new ReportMove(D("2025-10-30"), false), new ForwardAfterMove(D("2025-10-31")));
        Assert.Equal("NotMet\nbars admission.already-forwarded @dossier.move.forwardedOn [] sent=2025-10-31", sent.Check("not-forwarded", new ForwardAfterMove(D("2025-11-03"))));
    }

    [Fact]
    public void A_second_announcement_is_told_the_day_of_the_first() =>
        Assert.Equal(
            "NotMet\nbars probation.already-announced @probation.announcedOn [01-HD/TW (2026), 4.5 b] announced=2026-12-20",
            RepeatedActsTests.Recognized().Do(new AnnounceRecognition(D("2026-12-20"))).Check("not-announced", new AnnounceRecognition(D("2026-12-21"))));

    [Fact]
    public void A_recognition_that_never_was_is_nothing_to_rectify()
    {
        var admitted = Dossier.Ready().Admitted();
        Assert.Equal("NotMet\nbars admission.nothing-to-rectify @command.step [294-QĐ/TW (2025), 4.4.2]", admitted.Check("recognized", new RectifyAdmission(D("2026-01-20"), DefectiveStep.Recognition, D("2026-01-19"), true)));
    }

    [Theory]
    [InlineData(CloseReason.NoLongerQualified, "NotMet\nbars admission.decision-stands @command.reason [] decided=2025-11-03")]
    [InlineData(CloseReason.Deceased, "Met")]
    [InlineData(CloseReason.Withdrawn, "Met")]
    public void A_decision_that_stands_is_not_closed_over(CloseReason reason, string expected)
    {
        Assert.Equal(expected, Dossier.Ready().Decided().Check("closable", new CloseProcedure(D("2025-11-10"), reason)));
        Assert.Equal("Met", Dossier.Ready().Check("closable", new CloseProcedure(D("2025-11-10"), reason)));
        Assert.Equal("Pending", Dossier.Ready().Asked("admission.close", "closable", D("2025-11-10")));
    }

    [Fact]
    public void An_introducer_already_named_is_told() =>
        Assert.Equal(
            "NotMet\nbars admission.already-introduces @command.replacement [294-QĐ/TW (2025), 3.2.2]",
            Dossier.Ready().Check("replacement", new ReplaceIntroducer(D("2025-10-02"), First, Second, ReplacementReason.Moved, true)));

    [Fact]
    public void A_proposal_declined_after_a_move_stays_moved_and_goes_back_to_the_making()
    {
        var dossier = Dossier.Ready().Proposed().Do(
            new ForwardDossier(D("2025-10-30")),
            new ExtendDecision(D("2025-10-30")),
            new ReportMove(D("2025-11-03"), false),
            Decision(D("2025-11-05"), 3)).Record.Dossier;
        Assert.Equal((AdmissionPhase.Moved, AdmissionPhase.Preparing, null), (dossier.Phase, dossier.Move!.From, dossier.Move.ForwardDue));
        Assert.Equal((null, null, false, null), (dossier.CellTally, dossier.DecisionDue, dossier.DecisionExtended, dossier.ForwardedOn));
    }

    [Theory]
    [InlineData(Standing.Prospect, Standing.Candidate)]
    [InlineData(Standing.Full, Standing.Full)]
    public void An_application_makes_a_prospect_a_candidate(Standing before, Standing after)
    {
        var record = Outside.Note(new ProspectListed(D("2025-06-01"), OldCell, null)).Record with { Standing = before };
        Assert.Equal(after, MembershipHistory.Evolve(record, new ApplicationSubmitted(D("2025-06-02"), true)).Standing);
    }

    [Fact]
    public void A_ceremony_notes_the_missing_transition_clause_where_limit_or_clock_changed()
    {
        var received = Dossier.Ready(D("2025-05-05")).Do(
            Dossier.Vote(D("2025-05-05")), new ResolveAtCommittee(D("2025-05-12"), Votes(12)), Decision(D("2025-05-26")), new ReceiveDecision(D("2025-06-02")));
        Assert.Equal(
            "Met",
            received.Check("in-time", new HoldCeremony(D("2025-07-01"), Helper, true)));
        var across = Dossier.Ready(D("2026-05-04")).Do(
            Dossier.Vote(D("2026-05-04")), new ResolveAtCommittee(D("2026-05-11"), Votes(12)), Decision(D("2026-06-01")), new ReceiveDecision(D("2026-07-20")));
        Assert.Equal(
            "Met\nnote law.no-transition-clause @command.on [PartyDomain readings (2006), transition] started=2026-07-20 kept=30-wd now=208-QĐ/TW (2026)",
            across.Check("in-time", new HoldCeremony(D("2026-08-03"), Helper, true)));
        Assert.Equal("Met", received.Check("in-time", new HoldCeremony(D("2025-06-30"), Helper, true)));
    }

    [Theory]
    [InlineData("2022-05-20", EvidenceGrade.Secondary)]
    [InlineData("2025-10-06", EvidenceGrade.Confirmed)]
    [InlineData("2026-06-22", EvidenceGrade.Presumed)]
    public void An_extended_deadline_is_as_good_as_the_weaker_of_its_two_rules(string meeting, EvidenceGrade grade)
    {
        var journey = Dossier.Ready(D(meeting)).Do(Dossier.Vote(D(meeting)), new ExtendDecision(D(meeting).PlusDays(1)));
        Assert.Equal(grade, journey.Record.Dossier.DecisionDue!.Grade);
    }

    [Fact]
    public void The_weaker_grade_of_deadline_and_extension_is_kept_whichever_it_is()
    {
        var secondary = new Deadline(D("2025-10-06"), Length.WorkingDays(45), D("2025-12-08"), new Citation(Instruments.Regulation294.Id, "4.3.1"), EvidenceGrade.Presumed);
        Assert.Equal(EvidenceGrade.Presumed, TimeLimits.Extended(secondary, AdmissionLaw.DecisionExtension, new Assessment(Law.Shipped, D("2025-10-07"))).Grade);
        var confirmed = secondary with { StartedOn = D("2026-05-04"), Grade = EvidenceGrade.Confirmed };
        Assert.Equal(EvidenceGrade.Presumed, TimeLimits.Extended(confirmed, AdmissionLaw.DecisionExtension, new Assessment(Law.Shipped, D("2026-05-05"))).Grade);
    }

    [Fact]
    public void An_extension_nobody_knows_is_open()
    {
        var old = new Deadline(D("2015-10-06"), Length.WorkingDays(45), D("2015-12-08"), new Citation(Instruments.Regulation294.Id, "4.3.1"), EvidenceGrade.Confirmed);
        var assessment = new Assessment(Law.Shipped, D("2015-10-07"));
        Assert.Equal(Workflows.RequirementStatus.Undetermined, TimeLimits.Extendable(old, false, AdmissionLaw.DecisionExtension, assessment));
        Assert.Equal("open law.value-unknown @dossier.decisionDue [] provision=admission.decision.extension on=2015-10-06", Lines(assessment.Findings));
    }

    [Fact]
    public void The_route_of_a_review_is_met_pending_or_open()
    {
        var running = Probationers.Since(D("2024-10-10")).Reviewable();
        var command = new ReviewProbation(D("2025-10-20"), Reviews(12, 0));
        Assert.Equal("Met", running.Check("route", command));
        Assert.Equal("Pending\nbars evidence.missing @evidence.cell [] evidence=evidence.cell", (running with { Evidence = evidence => evidence with { Cell = null } }).Check("route", command));
        Assert.Equal("Undetermined\nopen law.own-rules-not-covered @evidence.cell.superior [294-QĐ/TW (2025), 4.3.2 d] body=superior-kind.army", running.At(CellPlace.UnderGrassrootsCommittee, SuperiorKind.Army).Check("route", command));
    }

    [Fact]
    public void A_clock_says_what_it_is_about_where_no_limit_is_known()
    {
        var moved = Dossier.Ready(D("2022-10-20")).Do(Dossier.Vote(D("2022-10-20")), new ResolveAtCommittee(D("2022-10-27"), Votes(12)), new ForwardDossier(D("2022-10-28")));
        Assert.Equal("Accepted\nnote law.no-limit-known @dossier.move.forwardDue [] provision=admission.move.forward on=2022-11-01", moved.Told(new ReportMove(D("2022-11-01"), false)));
        Assert.Contains("note law.no-limit-known @dossier.memberCvDue [] provision=admission.member-cv.deadline on=2022-01-17", Ceremony("2022-01-17"), StringComparison.Ordinal);
        Assert.DoesNotContain("no-limit-known", Ceremony("2022-01-18"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_is_made_for_a_fact_and_not_for_a_correction()
    {
        var record = Outside.Note(new ProspectListed(D("2025-01-10"), OldCell, null), new HelperAssigned(D("2025-01-11"), Helper)).Record;
        var correction = MembershipHistory.Correct(record, D("2025-02-01"), 0, new ProspectListed(D("2025-01-09"), NewCell, null));
        Assert.Equal((2, 0, D("2025-02-01")), (correction.Position, correction.Corrects, correction.On));
        Assert.Equal(1, MembershipHistory.Correct(record, D("2025-02-01"), 1, null).Corrects);
        var corrected = MembershipHistory.Evolve(record, correction);
        Assert.StartsWith("Correct the fact itself", Assert.Throws<ArgumentException>("corrects", () => MembershipHistory.Correct(corrected, D("2025-02-02"), 2, null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("corrects", () => MembershipHistory.Correct(record, D("2025-02-02"), 0, correction));
        Assert.StartsWith("There is no fact at position 2; the history holds positions 0 to 1.", Assert.Throws<ArgumentException>("corrects", () => MembershipHistory.Correct(record, D("2025-02-02"), 2, null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("corrects", () => MembershipHistory.Correct(record, D("2025-02-02"), -1, null));
        Assert.Throws<ArgumentNullException>("record", () => MembershipHistory.Correct(null!, D("2025-02-02"), 0, null));
        Assert.Throws<ArgumentNullException>("past", () => MembershipHistory.Record(record, null!));
        Assert.Equal(MembershipHistory.Fold(Person, record.History), MembershipHistory.Record(Outside.Record, record.History));
    }

    private static string Ceremony(string on) => Outside.Note(
        new ProspectListed(D("2021-06-01"), OldCell, null),
        new CellResolved(D("2021-10-20"), OldCell, Probationers.Carried(PartyBody.Cell), null),
        new AdmissionDecided(D("2021-12-01"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null),
        new DecisionReceived(D("2021-12-10"), null)).Told(new HoldCeremony(D(on), Helper, true));
}
