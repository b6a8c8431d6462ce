using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>Exceptions are for misuse, never for an answer: odd but possible records and commands get an outcome.</summary>
public sealed class NoExceptionTests
{
    [Fact]
    public void A_review_without_result_of_somebody_who_is_not_on_probation_is_refused()
    {
        var outcome = Dossier.Ready().Judge(new ReviewProbation(Dossier.Meeting, Reviews(6, 6)));
        Assert.IsType<Refused<MembershipEvent>>(outcome);
        Assert.Contains("bars probation.not-probationary @record.standing [] standing=standing.candidate", Outcome(outcome), StringComparison.Ordinal);
    }

    [Fact]
    public void A_committee_review_without_result_of_somebody_who_is_not_on_probation_is_refused() =>
        Assert.IsType<Refused<MembershipEvent>>(Dossier.Ready().Judge(new ReviewAtCommittee(Dossier.Meeting, Reviews(6, 6))));

    [Fact]
    public void Huge_numbers_on_a_review_ballot_are_refused() =>
        Assert.IsType<Refused<MembershipEvent>>(Dossier.Ready().Admitted().Reviewable().Judge(new ReviewProbation(D("2026-11-23"), Reviews(0, int.MaxValue, int.MaxValue))));

    [Fact]
    public void Huge_numbers_on_a_review_ballot_for_recognition_are_refused() =>
        Assert.IsType<Refused<MembershipEvent>>(Dossier.Ready().Admitted().Reviewable().Judge(new ReviewProbation(D("2026-11-23"), Reviews(int.MaxValue, 1, int.MaxValue))));

    [Fact]
    public void The_receipt_of_a_decision_recorded_as_annulled_gets_an_outcome() =>
        Assert.NotNull(Dossier.Ready().Decided().Note(new OwnDecisionAnnulled(D("2025-11-05"))).Judge(new ReceiveDecision(ReceiptDay)));

    [Fact]
    public void A_decision_on_somebody_recorded_as_born_after_the_cell_vote_gets_an_outcome()
    {
        var odd = Dossier.Ready().Proposed().Note(new CvAmended(D("2025-10-30"), new ApplicantProfile(D("2025-10-25"), EducationLevel.Higher)));
        Assert.NotNull(odd.Judge(Decision(DecisionDay)));
    }

    [Fact]
    public void Dates_at_the_end_of_the_calendar_get_an_outcome()
    {
        var journey = Dossier.Ready().Received();
        Assert.NotNull(journey.Judge(new HoldCeremony(D("9999-06-01"), Helper, true)));
        Assert.NotNull(Dossier.Ready().Judge(Dossier.Vote(D("9999-12-31"))));
        Assert.NotNull(Outside.Note(new ProspectListed(D("2025-01-01"), OldCell, null), new AwarenessCertificateRegistered(D("9999-01-01"), D("9998-01-01"), CertificateIssuer.PoliticalCenter)).Judge(Dossier.Vote(D("9999-12-31"))));
    }

    [Fact]
    public void Days_before_any_law_get_an_outcome() =>
        Assert.NotNull(Dossier.Ready().Judge(Dossier.Vote(D("0001-01-01"))));

    [Fact]
    public void Missing_arguments_are_misuse()
    {
        var (command, evidence, record, law) = (new ReceiveDecision(ReceiptDay), MembershipEvidence.None, Outside.Record, Outside.Law);
        Assert.Throws<ArgumentNullException>("command", () => AdmissionDecider.Decide(null!, evidence, record, law));
        Assert.Throws<ArgumentNullException>("evidence", () => AdmissionDecider.Decide(command, null!, record, law));
        Assert.Throws<ArgumentNullException>("record", () => AdmissionDecider.Decide(command, evidence, null!, law));
        Assert.Throws<ArgumentNullException>("law", () => AdmissionDecider.Decide(command, evidence, record, null!));
        Assert.Throws<ArgumentNullException>("record", () => AdmissionDecider.Explain(null!, evidence, ReceiptDay, law));
        Assert.Throws<ArgumentNullException>("evidence", () => AdmissionDecider.Explain(record, null!, ReceiptDay, law));
        Assert.Throws<ArgumentNullException>("law", () => AdmissionDecider.Explain(record, evidence, ReceiptDay, null!));
        var review = new AnnounceRecognition(ReceiptDay);
        Assert.Throws<ArgumentNullException>("command", () => ProbationDecider.Decide(null!, evidence, record, law));
        Assert.Throws<ArgumentNullException>("evidence", () => ProbationDecider.Decide(review, null!, record, law));
        Assert.Throws<ArgumentNullException>("record", () => ProbationDecider.Decide(review, evidence, null!, law));
        Assert.Throws<ArgumentNullException>("law", () => ProbationDecider.Decide(review, evidence, record, null!));
        Assert.Throws<ArgumentNullException>("record", () => ProbationDecider.Explain(null!, evidence, ReceiptDay, law));
        Assert.Throws<ArgumentNullException>("evidence", () => ProbationDecider.Explain(record, null!, ReceiptDay, law));
        Assert.Throws<ArgumentNullException>("law", () => ProbationDecider.Explain(record, evidence, ReceiptDay, null!));
        Assert.Throws<ArgumentNullException>("command", () => MembershipDecider.Decide(null!, evidence, record, law));
        Assert.Throws<ArgumentNullException>("cell", () => AdmissionCompetence.Of(null!, ReceiptDay, law));
    }
}
