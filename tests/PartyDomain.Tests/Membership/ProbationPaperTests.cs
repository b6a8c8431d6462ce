using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>The papers of the review of probation (06-HD/TW, 3.10 and 4.1 to 4.4) and their days.</summary>
public sealed class ProbationPaperTests
{
    private static readonly Journey Running = Probationers.Since(D("2024-10-10"));
    private static readonly ReviewProbation Review = new(D("2025-10-20"), Reviews(12, 0));

    [Theory]
    [InlineData("class", "class", "probation.class-missing @probation.certificateIssuedOn [06-HD/TW (2025), 4.1]")]
    [InlineData("self-review", "self-review", "probation.self-review-missing @probation.selfReviewOn [06-HD/TW (2025), 4.2]")]
    [InlineData("helper-comment", "helper-comment", "probation.helper-comment-missing @probation.helperCommentOn [06-HD/TW (2025), 4.3]")]
    [InlineData("opinions", "opinions", "probation.opinions-missing @probation.opinionsOn [06-HD/TW (2025), 4.4]")]
    public void A_missing_paper_is_awaited(string without, string requirement, string finding)
    {
        var journey = Running.Reviewable(without);
        Assert.Equal($"Pending\nbars {finding}", journey.Check(requirement, Review));
        Assert.Equal($"Pending\nbars {finding}", journey.Asked("probation.cell-review", requirement, D("2025-10-20")));
        Assert.Equal("Met", Running.Reviewable().Check(requirement, Review));
        Assert.Equal($"Refused\nbars {finding}", journey.Told(Review));
    }

    [Fact]
    public void All_papers_and_two_thirds_propose_recognition_without_a_finding() =>
        Assert.Equal("Accepted", Running.Reviewable().Told(new ReviewProbation(D("2025-10-20"), Reviews(8, 4))));

    [Theory]
    [InlineData("2025-10-09", "Pending\nbars probation.self-review-too-early @command.on [06-HD/TW (2025), 4.2] ends=2025-10-10", "Pending\nbars probation.review-too-early @command.on [06-HD/TW (2025), 4.2] ends=2025-10-10")]
    [InlineData("2025-10-10", "Met", "Met")]
    [InlineData("2025-10-13", "Met", "Met")]
    public void W14_nothing_before_the_twelve_months_end(string on, string selfReview, string review)
    {
        Assert.Equal(selfReview, Running.Check("after-twelve-months", new SubmitSelfReview(D(on))));
        Assert.Equal(review, Running.Check("after-twelve-months", new ReviewProbation(D(on), Reviews(12, 0))));
        Assert.Equal(selfReview, Running.Asked("probation.self-review", "after-twelve-months", D(on)));
    }

    [Fact]
    public void Before_the_guidance_of_2016_the_charter_is_cited_for_the_twelve_months()
    {
        var journey = Probationers.Since(D("2015-10-10"));
        Assert.Equal("Pending\nbars probation.self-review-too-early @command.on [Điều lệ Đảng (2011), 5.1] ends=2016-10-10", journey.Check("after-twelve-months", new SubmitSelfReview(D("2016-09-19"))));
        Assert.Equal("Pending\nbars probation.self-review-too-early @command.on [01-HD/TW (2016), chưa rõ điểm] ends=2016-10-10", journey.Check("after-twelve-months", new SubmitSelfReview(D("2016-09-20"))));
    }

    [Fact]
    public void Papers_are_only_of_a_probationer()
    {
        var ready = Dossier.Ready();
        Assert.Equal("NotMet\nbars probation.not-probationary @record.standing [] standing=standing.candidate", ready.Check("in-probation", new SubmitSelfReview(Dossier.Meeting)));
        Assert.Equal("Met", Running.Check("in-probation", new SubmitSelfReview(Dossier.Meeting)));
        Assert.Equal("NotApplicable", ready.Check("after-twelve-months", new SubmitSelfReview(Dossier.Meeting)));
        Assert.StartsWith("NotMet", (Running with { Record = Running.Record with { Standing = Standing.Full } }).Check("in-probation", new SubmitSelfReview(Dossier.Meeting)), StringComparison.Ordinal);
        Assert.StartsWith("NotMet", (Running with { Record = Running.Record with { Probation = null } }).Check("in-probation", new SubmitSelfReview(Dossier.Meeting)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-06-30", "Met")]
    [InlineData("2025-07-01", "Met")]
    [InlineData("2025-07-02", "NotMet\nbars membership.paper-after-registration @command.issuedOn [] dated=2025-07-02 on=2025-07-01")]
    public void A_class_certificate_is_not_dated_after_its_registration(string issued, string expected)
    {
        Assert.Equal(expected, Running.Check("certificate-date", new RegisterNewMemberCertificate(D("2025-07-01"), D(issued), CertificateIssuer.PoliticalCenter)));
        Assert.Equal("Pending", Running.Asked("probation.class", "certificate-date", D("2025-07-01")));
    }

    [Fact]
    public void The_helper_comments_and_nobody_else()
    {
        Assert.Equal("Met", Running.Check("by-helper", new SubmitHelperComment(D("2025-10-10"), Helper, DutiesJudgment.Fulfilled)));
        Assert.Equal("NotMet\nbars probation.not-the-helper @command.by [06-HD/TW (2025), 4.3]", Running.Check("by-helper", new SubmitHelperComment(D("2025-10-10"), Other, DutiesJudgment.Fulfilled)));
        Assert.Equal("Pending", Running.Asked("probation.helper-comment", "by-helper", D("2025-10-10")));
        Assert.Equal("Met", Dossier.Ready().Check("by-helper", new SubmitHelperComment(D("2025-10-10"), Other, DutiesJudgment.Fulfilled)));
    }

    [Theory]
    [InlineData(DutiesJudgment.Fulfilled, "Met")]
    [InlineData(DutiesJudgment.NotFulfilled, "NotMet\nnote probation.duties-not-fulfilled @probation.helperJudgment [Điều lệ Đảng (2011), 2]")]
    public void Unfulfilled_duties_are_for_the_voters_to_weigh(DutiesJudgment judgment, string expected)
    {
        var journey = Running.Reviewable("helper-comment").Do(new SubmitHelperComment(D("2025-10-12"), Helper, judgment));
        Assert.Equal((D("2025-10-12"), judgment), (journey.Record.Probation!.HelperCommentOn, journey.Record.Probation.HelperJudgment));
        Assert.Equal(expected, journey.Check("duties-fulfilled", Review));
        Assert.StartsWith("Accepted", journey.Told(Review), StringComparison.Ordinal);
        Assert.Equal("Pending", Running.Check("duties-fulfilled", Review));
    }

    [Theory]
    [InlineData(true, true, false, "Met")]
    [InlineData(true, false, true, "Met")]
    [InlineData(true, false, false, "NotMet\nbars membership.residence-opinion-missing @command.residenceAsked [06-HD/TW (2025), 4.4]")]
    [InlineData(false, true, false, "NotMet\nbars membership.mass-organization-opinion-missing @command.massOrganizationsAsked [06-HD/TW (2025), 4.4]")]
    public void Opinions_are_asked_again(bool mass, bool residence, bool waived, string expected)
    {
        Assert.Equal(expected, Running.Check("opinions-asked", new CollectProbationOpinions(D("2025-10-10"), mass, residence, waived)));
        Assert.Equal("Pending", Running.Asked("probation.opinions", "opinions-asked", D("2025-10-10")));
    }

    [Fact]
    public void Somebody_without_mass_organization_needs_none_of_its_opinions()
    {
        var none = Running.Note(new CvAmended(D("2024-05-01"), new ApplicantProfile(D("1994-05-05"), EducationLevel.Higher)));
        Assert.Equal("Met", none.Check("opinions-asked", new CollectProbationOpinions(D("2025-10-10"), false, true, false)));
        Assert.StartsWith("NotMet", (none with { Record = none.Record with { Dossier = AdmissionDossier.Empty } }).Check("opinions-asked", new CollectProbationOpinions(D("2025-10-10"), false, true, false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-07-01", HelperChangeReason.HelperMoved, true, "Met")]
    [InlineData("2025-07-01", HelperChangeReason.HelperMoved, false, "Met\nbreach probation.former-helper-silent @command.formerCommented [06-HD/TW (2025), 3.10]")]
    [InlineData("2025-07-01", HelperChangeReason.ProbationerMoved, false, "Met\nbreach probation.former-helper-silent @command.formerCommented [06-HD/TW (2025), 3.10]")]
    [InlineData("2025-07-01", HelperChangeReason.Other, false, "Met")]
    [InlineData("2025-06-08", HelperChangeReason.HelperMoved, false, "Met")]
    [InlineData("2025-06-09", HelperChangeReason.HelperMoved, false, "Met\nbreach probation.former-helper-silent @command.formerCommented [06-HD/TW (2025), 3.10]")]
    public void A_helper_who_leaves_comments_first(string on, HelperChangeReason reason, bool commented, string expected)
    {
        var command = new ChangeHelper(D(on), Other, reason, commented);
        Assert.Equal(expected, Running.Check("helper-full-member", command));
        Assert.Equal(Other, Running.Do(command).Record.Probation!.Helper);
        Assert.Equal("Pending", Running.Asked("probation.change-helper", "helper-full-member", D(on)));
    }

    [Fact]
    public void A_new_helper_is_a_full_member_and_somebody_else()
    {
        Assert.Equal("NotMet\nbars membership.own-helper @command.helper [06-HD/TW (2025), 3.10]", Running.Check("helper-full-member", new ChangeHelper(D("2025-07-01"), Person, HelperChangeReason.Other, true)));
        var probationary = Running with { Known = member => member with { Standing = Standing.Probationary } };
        Assert.Equal("NotMet\nbars membership.helper-not-full @command.helper [06-HD/TW (2025), 3.10] standing=standing.probationary", probationary.Check("helper-full-member", new ChangeHelper(D("2025-07-01"), Other, HelperChangeReason.Other, true)));
    }

    [Theory]
    [InlineData("2025-11-21", "Met")]
    [InlineData("2025-11-24", "NotMet\nbreach probation.review-late @command.on [294-QĐ/TW (2025), 4.2.1] started=2025-10-10 limit=30-wd due=2025-11-21 workingDay=31")]
    public void W14_a_late_review_stands_with_a_breach(string on, string expected)
    {
        var journey = Running.Reviewable();
        Assert.Equal(expected, journey.Check("in-time", new ReviewProbation(D(on), Reviews(12, 0))));
        Assert.StartsWith("Accepted", journey.Told(new ReviewProbation(D(on), Reviews(12, 0))), StringComparison.Ordinal);
    }

    [Fact]
    public void Lateness_is_judged_at_the_first_round_and_where_a_limit_is_known()
    {
        var second = Running.Reviewable().With(Rulebooks.Settings.Cautious).Do(new ReviewProbation(D("2025-10-20"), Reviews(6, 6)));
        Assert.Equal("NotApplicable", second.Check("in-time", new ReviewProbation(D("2025-12-20"), Reviews(12, 0))));
        Assert.Equal("NotApplicable", Dossier.Ready().Check("in-time", new ReviewProbation(D("2025-12-20"), Reviews(12, 0))));
        Assert.StartsWith("NotMet\nbreach probation.review-late @command.on [29-QĐ/TW (2016), 4.2 a] started=2016-07-25", Probationers.Since(D("2015-07-24")).Check("in-time", new ReviewProbation(D("2016-12-20"), Reviews(12, 0))), StringComparison.Ordinal);
        Assert.StartsWith("NotMet\nbreach probation.review-late @command.on [29-QĐ/TW (2016), 4.2 a]", Probationers.Since(D("2015-07-25")).Check("in-time", new ReviewProbation(D("2016-12-20"), Reviews(12, 0))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_binds_from_a_later_law_does_not_start_again_with_each_new_instrument() =>
        Assert.StartsWith(
            "NotMet\nbreach probation.review-late @command.on [29-QĐ/TW (2016), 4.2 a] started=2016-07-25",
            Probationers.Since(D("2015-07-01")).Check("in-time", new ReviewProbation(D("2021-08-02"), Reviews(12, 0))).Replace("note law.no-transition-clause @command.on [PartyDomain readings (2006), transition] started=2016-07-25 kept=30-wd now=24-QĐ/TW (2021)\n", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal);
}
