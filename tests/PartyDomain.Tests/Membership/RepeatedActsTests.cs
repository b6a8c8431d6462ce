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

/// <summary>Acts that were done already, proposals that were dealt with, and papers that belong to an earlier stage must not count again.</summary>
public sealed class RepeatedActsTests
{
    [Fact]
    public void A_decision_taken_before_the_move_is_not_taken_again() =>
        Refused(Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false)), Decision(D("2025-11-12")));

    [Fact]
    public void A_decision_taken_after_the_move_is_not_taken_again() =>
        Refused(Dossier.Ready().Proposed().Do(new ReportMove(D("2025-11-03"), false), Decision(D("2025-11-05"))), Decision(D("2025-11-12")));

    [Fact]
    public void A_declined_proposal_is_dead_after_a_move()
    {
        var declined = Dossier.Ready().Proposed().Do(Decision(DecisionDay, 3));
        Assert.Equal(AdmissionPhase.Preparing, declined.Record.Dossier.Phase);
        Refused(declined.Do(new ReportMove(D("2025-11-10"), false)), Decision(D("2025-11-12")));
    }

    [Fact]
    public void Somebody_whose_proposal_was_declined_starts_from_the_making_at_the_new_place()
    {
        var received = Dossier.Ready().Proposed().Do(
            Decision(DecisionDay, 3),
            new ReportMove(D("2025-11-10"), false),
            new CertifyHelp(D("2025-11-11")),
            new ReceiveAfterMove(D("2025-11-14"), NewCell, Other));
        Assert.Equal(AdmissionPhase.Preparing, received.Record.Dossier.Phase);
    }

    [Fact]
    public void A_proposal_whose_decision_fell_in_the_review_is_dead()
    {
        var arrived = Dossier.Ready().Decided().Do(new ReportMove(D("2025-11-10"), false), new ForwardAfterMove(D("2025-11-12")), new ReceiveAfterMove(D("2025-11-20"), NewCell, Other));
        var fallen = (arrived with { Cell = arrived.Cell with { Cell = NewCell } }).Do(new RequestReview(D("2025-11-25")), new ConcludeReview(D("2025-12-01"), false));
        Assert.Null(fallen.Record.Dossier.CellTally);
        Refused(fallen.Do(new ReportMove(D("2025-12-02"), false)), Decision(D("2025-12-03")));
    }

    [Fact]
    public void A_move_does_not_spare_the_vote_of_the_grassroots_committee_at_the_old_place() =>
        Refused(Dossier.Ready().Resolved().Do(new ReportMove(D("2025-10-27"), false)), Decision(D("2025-11-03")));

    [Fact]
    public void A_second_move_needs_a_certificate_of_its_own()
    {
        var moved = Dossier.Ready().Do(
            new ReportMove(D("2025-10-21"), false),
            new CertifyHelp(D("2025-10-22")),
            new ReceiveAfterMove(D("2025-10-23"), NewCell, Other),
            new ReportMove(D("2025-10-28"), false));
        Assert.Equal("Refused\nbars admission.move-not-forwarded @dossier.move.forwardedOn [06-HD/TW (2025), 3.9 a]", moved.Told(new ReceiveAfterMove(D("2025-10-30"), OldCell, Other)));
    }

    [Fact]
    public void A_dossier_is_forwarded_once_after_a_move() =>
        Refused(
            Dossier.Ready().Proposed().Do(new ReportMove(D("2025-10-30"), false), new ForwardAfterMove(D("2025-10-31"))),
            new ForwardAfterMove(D("2025-12-31")));

    [Fact]
    public void A_recognition_is_announced_once() =>
        Refused(Recognized().Do(new AnnounceRecognition(D("2026-12-20"))), new AnnounceRecognition(D("2026-12-21")));

    [Fact]
    public void An_introducer_is_not_replaced_by_the_same_person()
    {
        var disciplined = Dossier.Ready() with { Known = member => member.Person == First ? member with { DisciplinedOn = D("2025-10-01") } : member };
        Refused(disciplined, new ReplaceIntroducer(D("2025-10-02"), First, First, ReplacementReason.Disciplined, true));
    }

    [Fact]
    public void An_introducer_is_not_replaced_by_another_introducer() =>
        Refused(Dossier.Ready(), new ReplaceIntroducer(D("2025-10-02"), First, Second, ReplacementReason.Moved, true));

    [Fact]
    public void Relatives_added_to_the_cv_are_verified_before_the_cell_considers()
    {
        var dossier = new Dossier(Dossier.Meeting)
        {
            Verified = [new(Relation.Applicant, VerificationBasis.Verified), new(Relation.Father, VerificationBasis.Verified), new(Relation.Mother, VerificationBasis.Verified)],
        };
        var married = dossier.Make().Do(new AmendCv(D("2025-10-06"), dossier.Profile with { Married = true }));
        Refused(married, Dossier.Vote(Dossier.Meeting));
    }

    [Fact]
    public void The_competent_committee_may_conclude_on_political_standards_after_the_cell_has_proposed() =>
        Assert.Equal("Accepted", Dossier.Ready().Proposed().Told(new ConcludePoliticalStandard(D("2025-10-30"), PoliticalMatter.BeyondCompetence)));

    [Fact]
    public void Where_agreement_to_a_late_ceremony_may_follow_it_can_be_registered_after_it()
    {
        var late = Dossier.Ready().Received().With(new() { LateCeremonyConsent = LateConsentReading.MayFollow }).Do(new HoldCeremony(D("2025-12-29"), Helper, true));
        Assert.Equal("Accepted", late.Told(new RegisterConsent(D("2025-12-30"), ConsentKind.LateCeremony, PartyBody.DirectSuperior)));
    }

    [Fact]
    public void Somebody_who_dies_between_decision_and_ceremony_leaves_the_procedure()
    {
        Assert.Equal("Accepted", Dossier.Ready().Decided().Told(new CloseProcedure(D("2025-11-10"), CloseReason.Deceased)));
        Assert.Equal("Accepted", Dossier.Ready().Received().Told(new CloseProcedure(D("2025-11-13"), CloseReason.Deceased)));
    }

    [Fact]
    public void A_recognition_that_never_was_is_not_rectified() =>
        Refused(Dossier.Ready().Admitted(), new RectifyAdmission(D("2026-01-20"), DefectiveStep.Recognition, D("2026-01-19"), true));

    [Fact]
    public void Nothing_of_an_annulled_admission_stays_when_a_person_is_listed_again()
    {
        var again = Recognized()
            .Do(new AnnulAdmission(D("2027-02-01"), AnnulmentGround.DishonestCv, true, false, false, false), new ListProspect(D("2027-03-01"), OldCell, null));
        var record = again.Record;
        Assert.Equal((null, null, null, null, null), (record.AdmissionDecidedOn, record.JoinedOn, record.OfficialOn, record.RecognizedOn, record.HomeCell));
        Assert.Null(record.Probation);
        Assert.Equal(Standing.Prospect, record.Standing);
    }

    [Fact]
    public void The_superior_decides_on_a_probationer_where_a_delegated_committee_fell_below_its_share()
    {
        var journey = Probationers.Since(D("2024-10-10")).Reviewable();
        journey = journey with { Cell = journey.Cell with { Delegated = new Delegation(D("2020-01-01")) } };
        var below = journey.Do(
            new ReviewProbation(D("2025-10-20"), Reviews(12, 0)),
            new DecideProbation(D("2025-10-27"), PartyBody.DelegatedCommittee, Reviews(7, 5)));
        Assert.Equal(ProbationPhase.Escalated, below.Record.Probation!.Phase);
        Assert.IsType<Accepted<MembershipEvent>>(below.Judge(new DecideProbation(D("2025-11-03"), PartyBody.SuperiorStandingCommittee, Reviews(12, 0))));
    }

    internal static Journey Recognized() => Dossier.Ready().Admitted().Reviewable().With(new() { CommitteeVotesFirst = CommitteeVoteReading.NotRequired }).Do(
        new ReviewProbation(D("2026-11-23"), Reviews(12, 0)),
        new DecideProbation(D("2026-11-30"), PartyBody.GrassrootsStandingCommittee, Reviews(12, 0)));

    private static void Refused(Journey journey, MembershipCommand command)
    {
        var outcome = journey.Judge(command);
        Assert.True(outcome is Refused<MembershipEvent>, Outcome(outcome));
    }
}
