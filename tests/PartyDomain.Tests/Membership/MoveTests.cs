using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>An applicant who moves (06-HD/TW, 3.9): four clocks, and what the new place goes on with.</summary>
public sealed class MoveTests
{
    private static readonly Journey Sent = Dossier.Ready().Proposed().Do(new ForwardDossier(D("2025-10-30")));

    [Fact]
    public void Somebody_without_a_resolution_leaves_with_a_certificate_and_goes_on_with_another_helper()
    {
        var moved = Dossier.Ready().Do(new ReportMove(D("2025-10-21"), false));
        Assert.Equal(new Move(D("2025-10-21"), false, AdmissionPhase.Preparing, null, null, null, null), moved.Record.Dossier.Move);
        Assert.Equal("Pending\nbars admission.move-not-forwarded @dossier.move.forwardedOn [06-HD/TW (2025), 3.9 a]", moved.Check("forwarded", new ReceiveAfterMove(D("2025-10-23"), NewCell, Other)));
        var certified = moved.Do(new CertifyHelp(D("2025-10-22")));
        Assert.Equal("Pending\nbars admission.move-not-forwarded @dossier.move.forwardedOn [06-HD/TW (2025), 3.9 a]", certified.Check("forwarded", new ReceiveAfterMove(D("2025-10-21"), NewCell, Other)));
        Assert.Equal("NotMet\nbars membership.own-helper @command.helper [06-HD/TW (2025), 3.9 a]", certified.Check("helper-full-member", new ReceiveAfterMove(D("2025-10-23"), NewCell, Person)));
        var received = certified.Do(new ReceiveAfterMove(D("2025-10-23"), NewCell, Other)).Record.Dossier;
        Assert.Equal((AdmissionPhase.Preparing, NewCell, Other, D("2025-10-22")), (received.Phase, received.Cell, received.Helper, received.HelpCertifiedOn));
        Assert.Equal(D("2025-10-23"), received.Move!.ReceivedOn);
        Assert.Null(received.DecisionDue);
    }

    [Fact]
    public void A_prospect_who_moves_stays_listed()
    {
        var received = Outside.Do(
            new ListProspect(D("2025-10-01"), OldCell, null),
            new ReportMove(D("2025-10-21"), true),
            new CertifyHelp(D("2025-10-22")),
            new ReceiveAfterMove(D("2025-10-23"), NewCell, Other));
        Assert.Equal(AdmissionPhase.Listed, received.Record.Dossier.Phase);
    }

    [Fact]
    public void A_certificate_of_help_is_open_before_2021()
    {
        var moved = Dossier.Ready(D("2020-10-20")).Do(new ReportMove(D("2020-10-21"), false));
        Assert.Equal("Undetermined\nopen law.value-unknown @command [] provision=admission.move.certificate on=2020-10-22", moved.Check("help-certificate", new CertifyHelp(D("2020-10-22"))));
        Assert.Equal("Met", moved.Check("help-certificate", new CertifyHelp(D("2021-09-28"))));
    }

    [Fact]
    public void A_proposal_not_yet_sent_keeps_the_clock_of_the_cells_resolution()
    {
        var moved = Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), false));
        Assert.Null(moved.Record.Dossier.Move!.ForwardDue);
        Assert.Equal("NotApplicable", moved.Check("forward-in-time", new ForwardAfterMove(D("2026-03-03"))));
        var received = moved.Do(new ForwardAfterMove(D("2025-11-20")), new ReceiveAfterMove(D("2025-11-24"), NewCell, Other)).Record.Dossier;
        Assert.Equal((AdmissionPhase.MovedReceived, D("2025-12-22"), D("2025-11-20")), (received.Phase, received.DecisionDue!.DueOn, received.Move!.ForwardedOn));
        Assert.False(received.DecisionExtended);
    }

    [Theory]
    [InlineData("2025-11-24", "Met")]
    [InlineData("2025-11-25", "NotMet\nbreach admission.move-forward-late @command.on [06-HD/TW (2025), 3.9 b] started=2025-11-03 limit=15-wd due=2025-11-24 workingDay=16")]
    public void W16_a_dossier_that_was_sent_is_forwarded_within_fifteen_working_days(string on, string expected)
    {
        var moved = Sent.Do(new ReportMove(D("2025-11-03"), false));
        Assert.Equal("2025-11-03 + 15 wd = 2025-11-24 [06-HD/TW (2025), 3.9 b] Confirmed", Deadline(moved.Record.Dossier.Move!.ForwardDue));
        Assert.Equal(expected, moved.Check("forward-in-time", new ForwardAfterMove(D(on))));
        Assert.Equal("NotApplicable", moved.Check("not-too-late", new ForwardAfterMove(D(on))));
    }

    [Theory]
    [InlineData("2026-01-07", "Met")]
    [InlineData("2026-01-08", "NotMet\nbreach admission.move-overdue-report @command.on [06-HD/TW (2025), 3.9 b] started=2025-11-24 limit=30-wd due=2026-01-07 workingDay=31")]
    public void The_new_committee_decides_within_thirty_working_days_or_reports_why_not(string on, string expected)
    {
        var received = Sent.Do(new ReportMove(D("2025-11-03"), false), new ForwardAfterMove(D("2025-11-20")), new ReceiveAfterMove(D("2025-11-24"), NewCell, Other));
        Assert.Equal("2025-11-24 + 30 wd = 2026-01-07 [06-HD/TW (2025), 3.9 b] Confirmed", Deadline(received.Record.Dossier.DecisionDue));
        received = received with { Cell = received.Cell with { Cell = NewCell } };
        Assert.Equal(expected, received.Check("in-time", Decision(D(on))));
        Assert.StartsWith("Accepted", received.Told(Decision(D(on))), StringComparison.Ordinal);
        Assert.Equal(AdmissionPhase.Decided, received.Do(Decision(D(on))).Record.Dossier.Phase);
    }

    [Theory]
    [InlineData("2025-12-15", "Met", "Met")]
    [InlineData("2025-12-16", "NotMet\nbreach admission.move-decided-late @command.on [06-HD/TW (2025), 3.9 c] moved=2025-11-03 due=2025-12-15", "NotMet\nbars admission.move-must-annul @dossier.decidedOn [06-HD/TW (2025), 3.9 c] due=2025-12-15 decided=2025-12-16")]
    public void W16_the_old_committee_may_decide_for_thirty_working_days_after_the_move(string on, string told, string forward)
    {
        var moved = Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), false));
        Assert.Equal(told, moved.Check("decided-in-time-after-move", Decision(D(on))));
        var decided = moved.Do(Decision(D(on)));
        Assert.Equal((AdmissionPhase.Moved, D(on), D(on)), (decided.Record.Dossier.Phase, decided.Record.Dossier.DecidedOn, decided.Record.AdmissionDecidedOn));
        Assert.Equal(forward, decided.Check("not-too-late", new ForwardAfterMove(D(on).PlusDays(2))));
        Assert.Equal(
            forward == "Met" ? "NotMet\nbars admission.move-annulment-not-due @dossier.decidedOn [06-HD/TW (2025), 3.9 c]" : "Met",
            decided.Check("annulment-due", new AnnulOwnDecision(D(on).PlusDays(2))));
    }

    [Fact]
    public void A_decision_that_came_too_late_is_annulled_and_the_dossier_forwarded()
    {
        var annulled = Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), false), Decision(D("2025-12-16")), new AnnulOwnDecision(D("2025-12-18")));
        var dossier = annulled.Record.Dossier;
        Assert.Equal((null, null, null, null), (dossier.DecidedOn, dossier.DecisionTally, dossier.DecisionReceivedOn, dossier.CeremonyDue));
        Assert.Equal((AdmissionPhase.Moved, D("2025-12-18"), null), (dossier.Phase, dossier.Move!.AnnulledOn, annulled.Record.AdmissionDecidedOn));
        var received = annulled.Do(new ForwardAfterMove(D("2025-12-19")), new ReceiveAfterMove(D("2025-12-22"), NewCell, Other)).Record.Dossier;
        Assert.Equal((AdmissionPhase.MovedReceived, null), (received.Phase, received.DecisionDue));
    }

    [Fact]
    public void Under_the_same_committee_a_decision_is_passed_on_whenever_it_came()
    {
        var decided = Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), true), Decision(D("2025-12-22")));
        Assert.Equal("NotApplicable", Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), true)).Check("decided-in-time-after-move", Decision(D("2025-12-22"))));
        Assert.Equal("NotApplicable", decided.Check("not-too-late", new ForwardAfterMove(D("2025-12-23"))));
        Assert.Equal("NotMet\nbars admission.move-annulment-not-due @dossier.decidedOn [06-HD/TW (2025), 3.9 c]", decided.Check("annulment-due", new AnnulOwnDecision(D("2025-12-23"))));
        var received = decided.Do(new ForwardAfterMove(D("2025-12-23")), new ReceiveAfterMove(D("2025-12-24"), NewCell, Other)).Record.Dossier;
        Assert.Equal((AdmissionPhase.DecisionReceived, D("2025-12-24"), NewCell), (received.Phase, received.DecisionReceivedOn, received.Cell));
        Assert.Equal("2025-12-24 + 30 wd = 2026-02-05 [294-QĐ/TW (2025), 4.1] Confirmed", Deadline(received.CeremonyDue));
        Assert.NotNull(received.DecisionDue);
    }

    [Fact]
    public void There_is_nothing_to_annul_without_a_move_or_a_decision()
    {
        const string Not = "NotMet\nbars admission.move-annulment-not-due @dossier.decidedOn [06-HD/TW (2025), 3.9 c]";
        Assert.Equal(Not, Dossier.Ready().Decided().Check("annulment-due", new AnnulOwnDecision(D("2025-12-23"))));
        Assert.Equal(Not, Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), false)).Check("annulment-due", new AnnulOwnDecision(D("2025-12-23"))));
        Assert.Equal("NotApplicable", Dossier.Ready().Decided().Check("not-too-late", new ForwardAfterMove(D("2025-12-23"))));
        Assert.Equal("NotApplicable", Dossier.Ready().Proposed().Check("decided-in-time-after-move", Decision(D("2025-12-23"))));
        Assert.Equal("NotApplicable", Dossier.Ready().Check("forward-in-time", new ForwardAfterMove(D("2025-12-23"))));
    }

    [Fact]
    public void Before_the_guidance_of_2025_a_decision_after_a_move_is_open()
    {
        var moved = Dossier.Ready(D("2022-10-20")).Do(Dossier.Vote(D("2022-10-20")), new ResolveAtCommittee(D("2022-10-27"), Votes(12)), new ForwardDossier(D("2022-10-28")), new ReportMove(D("2022-11-01"), false));
        Assert.Null(moved.Record.Dossier.Move!.ForwardDue);
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.move.on [] provision=admission.move.late-decision on=2022-11-01",
            moved.Check("decided-in-time-after-move", Decision(D("2022-11-07"))));
        var decided = moved.Note(new AdmissionDecided(D("2022-11-07"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null));
        Assert.StartsWith("Undetermined\nopen", decided.Check("not-too-late", new ForwardAfterMove(D("2022-11-08"))), StringComparison.Ordinal);
        Assert.StartsWith("Undetermined\nopen", decided.Check("annulment-due", new AnnulOwnDecision(D("2022-11-08"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_made_before_the_move_goes_on_to_the_new_place()
    {
        var received = Dossier.Ready().Received().Do(new ReportMove(D("2025-11-17"), false), new ForwardAfterMove(D("2025-11-19")), new ReceiveAfterMove(D("2025-11-24"), NewCell, Other)).Record.Dossier;
        Assert.Equal((AdmissionPhase.DecisionReceived, AdmissionPhase.DecisionReceived), (received.Phase, received.Move!.From));
        Assert.Equal(D("2025-11-24"), received.CeremonyDue!.StartedOn);
    }

    [Theory]
    [InlineData("2026-02-24", "Met")]
    [InlineData("2026-02-26", "NotMet\nbreach admission.review-late @command.on [06-HD/TW (2025), 3.9 c] started=2025-11-25 limit=60-wd due=2026-02-25 workingDay=61")]
    public void The_new_place_may_ask_for_a_review_within_sixty_working_days(string on, string expected)
    {
        var asked = Arrived().Do(new RequestReview(D("2025-11-25")));
        Assert.Equal(AdmissionPhase.UnderReview, asked.Record.Dossier.Phase);
        Assert.Equal("2025-11-25 + 60 wd = 2026-02-25 [06-HD/TW (2025), 3.9 c] Confirmed", Deadline(asked.Record.Dossier.ReviewDue));
        Assert.Equal(expected, asked.Check("in-time", new ConcludeReview(D(on), true)));
        var upheld = asked.Do(new ConcludeReview(D(on), true)).Record;
        Assert.Equal((AdmissionPhase.DecisionReceived, null, DecisionDay), (upheld.Dossier.Phase, upheld.Dossier.ReviewDue, upheld.AdmissionDecidedOn));
        var fallen = asked.Do(new ConcludeReview(D(on), false)).Record;
        Assert.Equal((AdmissionPhase.Preparing, null, null, null), (fallen.Dossier.Phase, fallen.Dossier.ReviewDue, fallen.AdmissionDecidedOn, fallen.Dossier.DecidedOn));
        Assert.Equal((null, null, null), (fallen.Dossier.DecisionTally, fallen.Dossier.DecisionReceivedOn, fallen.Dossier.CeremonyDue));
    }

    [Fact]
    public void Only_a_new_place_asks_for_a_review()
    {
        Assert.Equal("NotMet\nbars admission.not-moved @dossier.move [06-HD/TW (2025), 3.9 c]", Dossier.Ready().Received().Check("moved", new RequestReview(D("2025-11-25"))));
        Assert.Equal("Met", Arrived().Check("moved", new RequestReview(D("2025-11-25"))));
        Assert.Equal("NotApplicable", Arrived().Check("in-time", new ConcludeReview(D("2025-11-25"), true)));
    }

    private static Journey Arrived()
    {
        var arrived = Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false), new ForwardAfterMove(D("2025-11-12")), new ReceiveAfterMove(D("2025-11-20"), NewCell, Other));
        return arrived with { Cell = arrived.Cell with { Cell = NewCell } };
    }
}
