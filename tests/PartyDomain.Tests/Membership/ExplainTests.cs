using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>What comes next: open steps, paper forms, deadlines, days left, and how each requirement stands.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void Nobody_yet_can_only_be_listed() => Assert.Equal("list", Open(Outside, "2025-10-20"));

    [Fact]
    public void Papers_that_are_in_are_not_shown_again()
    {
        var listed = Outside.Do(new ListProspect(D("2025-06-01"), OldCell, null));
        Assert.Equal("assign-helper certificate authorize application cv introduction opinions cell-resolution", Open(listed, "2025-10-20"));
        Assert.Equal("cell-resolution", Open(Dossier.Ready(), "2025-10-20"));
        Assert.Equal("assign-helper cell-resolution", Open(Dossier.Lacking("helper"), "2025-10-20"));
        Assert.Equal("certificate cell-resolution", Open(Dossier.Lacking("certificate"), "2025-10-20"));
        Assert.Equal("application cell-resolution", Open(Dossier.Lacking("application"), "2025-10-20"));
        Assert.Equal("verification cell-resolution", Open(Dossier.Lacking("verification", "certify"), "2025-10-20").Replace("certify-cv ", string.Empty, StringComparison.Ordinal));
        Assert.Equal("certify-cv cell-resolution", Open(Dossier.Lacking("certify"), "2025-10-20"));
        Assert.Equal("introduction cell-resolution", Open(Dossier.Lacking("second"), "2025-10-20"));
        Assert.Equal("opinions cell-resolution", Open(Dossier.Lacking("opinions"), "2025-10-20"));
        Assert.Equal("cv cell-resolution", Open(Dossier.Lacking("cv", "verification", "certify"), "2025-10-20"));
    }

    [Fact]
    public void A_union_resolution_is_asked_only_of_its_members()
    {
        var journey = Dossier.Ready(profile => profile with { Union = UnionSetting.TradeUnion });
        Assert.Equal("union-introduction cell-resolution", Open(journey, "2025-10-20"));
        Assert.Equal("cell-resolution", Open(journey.Do(new IntroduceByUnion(D("2025-10-10"), UnionBody.TradeUnion)), "2025-10-20"));
    }

    [Fact]
    public void The_stations_open_one_after_the_other()
    {
        Assert.Equal("committee-resolution forward decision", Open(Dossier.Ready().Resolved(), "2025-10-21"));
        var part = Dossier.Ready().Resolved();
        part = part with { Cell = part.Cell with { HasPartCommittee = true } };
        Assert.Equal("part-appraisal committee-resolution forward decision", Open(part, "2025-10-21"));
        Assert.Equal("committee-resolution forward decision", Open(part.Do(new AppraiseAtPart(D("2025-10-21"))), "2025-10-22"));
        Assert.Equal("forward decision", Open(Dossier.Ready().Proposed(), "2025-10-30"));
        Assert.Equal("decision", Open(Dossier.Ready().Proposed().Do(new ForwardDossier(D("2025-10-30"))), "2025-10-30"));
        Assert.Equal("receive-decision", Open(Dossier.Ready().Decided(), "2025-11-04"));
        Assert.Equal("ceremony", Open(Dossier.Ready().Received(), "2025-11-13"));
        Assert.Equal("member-cv", Open(Dossier.Ready().Admitted(), "2025-11-21"));
        Assert.Equal(string.Empty, Open(Dossier.Ready().Admitted().Do(new RegisterMemberCv(D("2025-11-21"))), "2025-11-24"));
    }

    [Fact]
    public void After_a_move_the_steps_depend_on_how_far_the_dossier_was()
    {
        var making = Dossier.Ready().Do(new ReportMove(D("2025-10-21"), false));
        Assert.Equal("certify-help receive-after-move", Open(making, "2025-10-22"));
        Assert.Equal("receive-after-move", Open(making.Do(new CertifyHelp(D("2025-10-22"))), "2025-10-22"));
        var proposed = Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), false));
        Assert.Equal("decision forward-after-move receive-after-move", Open(proposed, "2025-11-04"));
        Assert.Equal("decision receive-after-move", Open(proposed.Do(new ForwardAfterMove(D("2025-11-05"))), "2025-11-05"));
        Assert.Equal("forward-after-move annul-own-decision receive-after-move", Open(proposed.Do(Decision(D("2025-11-05"))), "2025-11-05"));
        var received = Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false), new ForwardAfterMove(D("2025-11-12")), new ReceiveAfterMove(D("2025-11-20"), NewCell, Other));
        Assert.Equal("ceremony request-review", Open(received, "2025-11-21"));
        Assert.Equal("conclude-review", Open(received with { Record = MembershipHistory.Evolve(received.Record, new ReviewRequested(D("2025-11-21"), null)) }, "2025-11-24"));
    }

    [Fact]
    public void Probation_opens_its_own_steps()
    {
        var running = Probationers.Since(D("2024-10-10"));
        Assert.Equal("class self-review helper-comment opinions cell-review", Open(running, "2025-10-13", true));
        Assert.Equal("cell-review", Open(running.Reviewable(), "2025-10-13", true));
        var cell = running.Reviewable().Do(new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        Assert.Equal("committee-review decision", Open(cell, "2025-10-21", true));
        var part = cell with { Cell = cell.Cell with { HasPartCommittee = true } };
        Assert.Equal("part-appraisal committee-review decision", Open(part, "2025-10-21", true));
        Assert.Equal("committee-review decision", Open(part.Do(new AppraiseReview(D("2025-10-21"))), "2025-10-22", true));
        var decided = cell.Do(new ReviewAtCommittee(D("2025-10-27"), Reviews(12, 0)), new DecideProbation(D("2025-11-10"), PartyBody.SuperiorStandingCommittee, Reviews(12, 0)));
        Assert.Equal("announce", Open(decided, "2025-11-11", true));
        Assert.Equal(string.Empty, Open(decided.Do(new AnnounceRecognition(D("2025-12-05"))), "2025-12-06", true));
        Assert.Equal(string.Empty, Open(Dossier.Ready(), "2025-10-20", true));
    }

    [Theory]
    [InlineData("2025-10-21", 44)]
    [InlineData("2025-12-19", 1)]
    [InlineData("2025-12-22", 0)]
    [InlineData("2025-12-23", -1)]
    public void A_step_tells_its_form_deadline_and_days_left(string on, int left)
    {
        var decision = Step(Dossier.Ready().Proposed(), "admission.decision", on);
        Assert.Equal(("9-KNĐ", EvidenceGrade.Presumed, "actor.competent-committee", left), (decision.Form, decision.FormGrade, decision.Actor, decision.WorkingDaysLeft));
        Assert.Equal("2025-10-20 + 45 wd = 2025-12-22 [294-QĐ/TW (2025), 4.3.1] Confirmed", Deadline(decision.Deadline));
    }

    [Fact]
    public void A_form_nobody_knows_is_not_guessed()
    {
        var step = Step(Dossier.Ready(D("2017-05-20")), "admission.cell-resolution", "2017-06-04");
        Assert.Equal((null, EvidenceGrade.Unknown, null, null), (step.Form, step.FormGrade, step.Deadline, step.WorkingDaysLeft));
        Assert.Equal(("6-KNĐ", EvidenceGrade.Confirmed), (Step(Dossier.Ready(D("2017-05-20")), "admission.cell-resolution", "2017-06-05").Form, Step(Dossier.Ready(D("2017-05-20")), "admission.cell-resolution", "2017-06-05").FormGrade));
        var none = Step(Outside, "admission.list", "2025-10-20");
        Assert.Equal((null, EvidenceGrade.Unknown), (none.Form, none.FormGrade));
    }

    [Fact]
    public void Outside_the_calendar_days_left_are_not_told() =>
        Assert.Null(Step(Dossier.Ready().Proposed(), "admission.decision", "2060-01-05").WorkingDaysLeft);

    [Fact]
    public void Each_requirement_tells_its_basis()
    {
        var requirement = Step(Dossier.Ready(), "admission.cell-resolution", "2025-10-20").Requirements.Single(item => item.Requirement == "certificate-validity");
        Assert.Equal(RequirementStatus.Met, requirement.Status);
        Assert.Equal(new BasisEntry("admission.certificate.validity", D("2025-10-20"), EvidenceGrade.Confirmed, new Citation(Instruments.Guidance2025.Id, "5.4 b")), requirement.Basis.Single());
    }

    [Fact]
    public void The_earliest_reply_is_the_deadline_of_replies()
    {
        var journey = Dossier.Ready().Do(
            new RequestVerification(D("2025-09-01"), "r-1", VerificationPlace.Abroad),
            new RequestVerification(D("2025-09-03"), "r-2", VerificationPlace.Domestic),
            new RequestVerification(D("2025-09-01"), "r-3", VerificationPlace.Domestic));
        Assert.Equal(D("2025-10-14"), Step(journey, "admission.verification-reply", "2025-10-01").Deadline!.DueOn);
        Assert.Equal(D("2025-10-15"), Step(journey.Do(new RegisterVerificationReply(D("2025-10-01"), "r-3")), "admission.verification-reply", "2025-10-01").Deadline!.DueOn);
    }

    [Fact]
    public void Deadlines_of_the_later_steps_are_shown()
    {
        Assert.Equal(D("2025-12-22"), Step(Dossier.Ready().Resolved(), "admission.committee-resolution", "2025-10-21").Deadline!.DueOn);
        Assert.Equal(D("2025-12-22"), Step(Dossier.Ready().Resolved(), "admission.forward", "2025-10-21").Deadline!.DueOn);
        Assert.Equal(D("2025-12-24"), Step(Dossier.Ready().Received(), "admission.ceremony", "2025-11-13").Deadline!.DueOn);
        Assert.Equal(D("2026-01-05"), Step(Dossier.Ready().Admitted(), "admission.member-cv", "2025-11-21").Deadline!.DueOn);
        var sent = Dossier.Ready().Proposed().Do(new ForwardDossier(D("2025-10-30")), new ReportMove(D("2025-11-03"), false));
        Assert.Equal(D("2025-11-24"), Step(sent, "admission.forward-after-move", "2025-11-04").Deadline!.DueOn);
        var review = Probationers.Since(D("2024-10-10")).Reviewable();
        Assert.Equal("2025-10-10 + 30 wd = 2025-11-21 [294-QĐ/TW (2025), 4.2.1] Confirmed", Deadline(Step(review, "probation.cell-review", "2025-10-20").Deadline));
        var cell = review.Do(new ReviewProbation(D("2025-10-20"), Reviews(12, 0)));
        Assert.Equal(D("2025-12-01"), Step(cell, "probation.committee-review", "2025-10-21").Deadline!.DueOn);
        Assert.Equal(D("2025-12-01"), Step(cell, "probation.decision", "2025-10-21").Deadline!.DueOn);
    }

    private static StepExplanation Step(Journey journey, string id, string on) => All(journey, D(on)).SelectMany(explanation => explanation.Steps).Single(step => step.Step == id);

    private static string Open(Journey journey, string on, bool probation = false)
    {
        var workflow = probation ? "probation." : "admission.";
        return string.Join(' ', All(journey, D(on)).SelectMany(explanation => explanation.Steps).Select(step => step.Step).Where(step => step.StartsWith(workflow, StringComparison.Ordinal)).Select(step => step[(step.IndexOf('.', StringComparison.Ordinal) + 1)..]));
    }

    private static Explanation[] All(Journey journey, LocalDate on)
    {
        var evidence = journey.EvidenceFor(on, null);
        var all = new[] { AdmissionDecider.Explain(journey.Record, evidence, on, journey.Law), ProbationDecider.Explain(journey.Record, evidence, on, journey.Law) };
        Assert.All(all, explanation => Assert.Equal(on, explanation.On));
        return all;
    }
}
