using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Twelve months from setting the dossier up to the cell's meeting (06-HD/TW, 5.4 a), then four papers are redone.</summary>
public sealed class DossierValidityTests
{
    private const string Point = "[06-HD/TW (2025), 5.4 a] validity=12-mo";

    [Theory]
    [InlineData("2025-10-31", "Met")]
    [InlineData("2025-11-01", "Met")]
    [InlineData("2025-11-02", "NotMet\nbars admission.papers-expired @dossier " + Point + " setUp=2024-11-01 papers=paper.introduction-letter,paper.youth-union-resolution,paper.trade-union-resolution,paper.consolidated-opinions")]
    public void After_twelve_months_four_papers_are_redone(string meeting, string expected) =>
        Assert.Equal(expected, SetUp("2024-11-01", "2024-11-01").Check("dossier-validity", Dossier.Vote(D(meeting))));

    [Fact]
    public void W6_papers_redone_after_the_twelve_months_serve_again()
    {
        var journey = SetUp("2024-11-01", "2024-11-01").Note(
            new MemberIntroduced(D("2025-11-02"), First),
            new UnionIntroduced(D("2025-11-02"), UnionBody.YouthUnion),
            new UnionIntroduced(D("2025-11-02"), UnionBody.TradeUnion));
        Assert.Equal("NotMet\nbars admission.papers-expired @dossier " + Point + " setUp=2024-11-01 papers=paper.consolidated-opinions", journey.Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));
        Assert.Equal("Met", journey.Note(new OpinionsCollected(D("2025-11-02"), true, true, false)).Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));
    }

    [Theory]
    [InlineData(PaperOf.Letter, "paper.introduction-letter")]
    [InlineData(PaperOf.Youth, "paper.youth-union-resolution")]
    [InlineData(PaperOf.Trade, "paper.trade-union-resolution")]
    [InlineData(PaperOf.Opinions, "paper.consolidated-opinions")]
    public void A_paper_of_the_last_valid_day_is_too_old(PaperOf paper, string key)
    {
        var journey = Outside.Note(new ProspectListed(D("2024-11-01"), OldCell, null), new ApplicationSubmitted(D("2024-11-01"), true));
        Assert.Equal("Met", journey.Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));
        Assert.Equal("NotMet\nbars admission.papers-expired @dossier " + Point + $" setUp=2024-11-01 papers={key}", journey.Note(Of(paper, "2025-11-01")).Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));
        Assert.Equal("Met", journey.Note(Of(paper, "2025-11-02")).Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));
    }

    [Fact]
    public void A_changed_cv_is_verified_again_only_after_the_twelve_months()
    {
        var journey = Outside.Note(
            new ProspectListed(D("2024-11-01"), OldCell, null),
            new CvSubmitted(D("2024-11-01"), new ApplicantProfile(D("1990-01-01"), EducationLevel.Higher), []),
            new VerificationConcluded(D("2024-12-01"), []));
        Assert.Equal("Met", journey.Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));
        var changed = journey.Note(new CvAmended(D("2025-03-01"), new ApplicantProfile(D("1990-01-01"), EducationLevel.Higher)));
        Assert.Equal("Met", changed.Check("dossier-validity", Dossier.Vote(D("2025-11-01"))));
        Assert.Equal("NotMet\nbars admission.papers-expired @dossier " + Point + " setUp=2024-11-01 papers=paper.cv", changed.Check("dossier-validity", Dossier.Vote(D("2025-11-02"))));
        Assert.Equal("Met", changed.Note(new VerificationConcluded(D("2025-03-01"), [])).Check("dossier-validity", Dossier.Vote(D("2025-11-02"))));
    }

    [Fact]
    public void After_two_years_papers_of_the_first_renewal_are_too_old()
    {
        var journey = SetUp("2023-11-01", "2023-11-01").Note(
            new MemberIntroduced(D("2024-11-02"), First),
            new UnionIntroduced(D("2024-11-02"), UnionBody.YouthUnion),
            new UnionIntroduced(D("2025-11-02"), UnionBody.TradeUnion),
            new OpinionsCollected(D("2025-11-02"), true, true, false));
        Assert.Equal("Met", journey.Check("dossier-validity", Dossier.Vote(D("2025-11-01"))));
        Assert.Equal(
            "NotMet\nbars admission.papers-expired @dossier " + Point + " setUp=2023-11-01 papers=paper.introduction-letter,paper.youth-union-resolution",
            journey.Check("dossier-validity", Dossier.Vote(D("2025-11-02"))));
    }

    [Theory]
    [InlineData(null, "Undetermined\nopen law.setting-needed @dossier [06-HD/TW (2025), 5.4 a] setting=dossier-set-up question=setting.dossier-set-up")]
    [InlineData(DossierSetUpReading.Application, "Met")]
    [InlineData(DossierSetUpReading.FirstPaper, "NotMet\nbars admission.papers-expired @dossier " + Point + " setUp=2024-11-01 papers=paper.introduction-letter,paper.youth-union-resolution,paper.trade-union-resolution,paper.consolidated-opinions")]
    public void The_setting_says_what_sets_a_dossier_up(DossierSetUpReading? reading, string expected) =>
        Assert.Equal(expected, SetUp("2024-11-01", "2024-12-01").With(new() { DossierSetUp = reading }).Check("dossier-validity", Dossier.Vote(D("2025-11-20"))));

    [Fact]
    public void The_question_does_not_matter_where_both_days_give_the_same_papers()
    {
        Assert.Equal("Met", SetUp("2024-11-01", "2024-12-01").Check("dossier-validity", Dossier.Vote(D("2025-10-20"))));
        Assert.StartsWith("NotMet", SetUp("2024-11-01", "2024-12-01").Check("dossier-validity", Dossier.Vote(D("2025-12-20"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_paper_there_is_nothing_to_expire() =>
        Assert.Equal("Pending", Outside.Note(new ProspectListed(D("2024-11-01"), OldCell, null)).Check("dossier-validity", Dossier.Vote(D("2025-10-20"))));

    [Theory]
    [InlineData("2016-09-19", "Undetermined\nopen law.value-unknown @dossier [] provision=admission.dossier.validity on=2016-09-19")]
    [InlineData("2017-01-10", "NotMet\nbars admission.papers-expired @dossier [01-HD/TW (2016), 3.9] validity=12-mo setUp=2015-11-01 papers=paper.introduction-letter,paper.youth-union-resolution,paper.trade-union-resolution,paper.consolidated-opinions")]
    [InlineData("2022-05-20", "NotMet\nbars admission.papers-expired @dossier [01-HD/TW (2016), 3.9] validity=12-mo setUp=2015-11-01 papers=paper.introduction-letter,paper.youth-union-resolution,paper.trade-union-resolution,paper.consolidated-opinions")]
    [InlineData("2026-10-05", "NotMet\nbars admission.papers-expired @dossier [06-HD/TW (2025), 5.4 a] validity=12-mo setUp=2015-11-01 papers=paper.introduction-letter,paper.youth-union-resolution,paper.trade-union-resolution,paper.consolidated-opinions")]
    public void Each_generation_has_its_source(string meeting, string expected) =>
        Assert.Equal(expected, SetUp("2015-11-01", "2015-11-01").Check("dossier-validity", Dossier.Vote(D(meeting))));

    public enum PaperOf
    {
        Letter,
        Youth,
        Trade,
        Opinions,
    }

    private static AdmissionEvent Of(PaperOf paper, string on) => paper switch
    {
        PaperOf.Letter => new MemberIntroduced(D(on), First),
        PaperOf.Youth => new UnionIntroduced(D(on), UnionBody.YouthUnion),
        PaperOf.Trade => new UnionIntroduced(D(on), UnionBody.TradeUnion),
        _ => new OpinionsCollected(D(on), true, true, false),
    };

    private static Journey SetUp(string first, string application) => Outside.Note(
        new ProspectListed(D(first), OldCell, null),
        new MemberIntroduced(D(first), First),
        new UnionIntroduced(D(first), UnionBody.YouthUnion),
        new UnionIntroduced(D(first), UnionBody.TradeUnion),
        new OpinionsCollected(D(first), true, true, false),
        new ApplicationSubmitted(D(application), true));
}
