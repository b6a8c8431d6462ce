using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Age and citizenship at the cell meeting (294-QĐ/TW, 1.1; 06-HD/TW, 1.1; Charter, 1.2).</summary>
public sealed class EligibilityTests
{
    private const string Open = "Undetermined\nopen law.setting-needed @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] setting=age-by-month question=setting.age-by-month";

    [Theory]
    [InlineData("2007-03-15", "Met")]
    [InlineData("2007-10-19", "Met")]
    [InlineData("2007-10-20", "Met")]
    [InlineData("2007-10-21", Open)]
    [InlineData("2007-10-31", Open)]
    [InlineData("2007-11-01", "NotMet\nbars admission.under-age @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] minimum=18-yr months=215")]
    [InlineData("2025-10-20", "NotMet\nbars admission.under-age @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] minimum=18-yr months=0")]
    [InlineData("2025-10-21", "NotMet\nbars admission.born-after-act @dossier.profile.bornOn []")]
    public void Eighteen_is_counted_by_month_at_the_meeting(string born, string expected) =>
        Assert.Equal(expected, Born(born).Check("age", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(AgeReading.CompletedMonths, "2007-10-20", "Met")]
    [InlineData(AgeReading.CompletedMonths, "2007-10-21", "NotMet\nbars admission.under-age @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] minimum=18-yr months=215")]
    [InlineData(AgeReading.CalendarMonths, "2007-10-31", "Met")]
    [InlineData(AgeReading.CalendarMonths, "2007-11-01", "NotMet\nbars admission.under-age @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] minimum=18-yr months=215")]
    [InlineData(AgeReading.Both, "2007-10-20", "Met")]
    [InlineData(AgeReading.Both, "2007-10-21", "NotMet\nbars admission.under-age @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] minimum=18-yr months=215")]
    public void The_setting_chooses_a_reading_of_eighteen(AgeReading reading, string born, string expected) =>
        Assert.Equal(expected, Born(born).With(new() { AgeByMonth = reading }).Check("age", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData("2017-06-20", "29-QĐ/TW (2016), 1.1 a")]
    [InlineData("2022-10-20", "24-QĐ/TW (2021), 1.1.1")]
    [InlineData("2025-03-20", "232-QĐ/TW (2025), 1.1.1")]
    [InlineData("2026-05-04", "294-QĐ/TW (2025), 1.1.1")]
    [InlineData("2026-10-20", "208-QĐ/TW (2026), 1.1.1")]
    public void Each_generation_cites_its_own_point(string meeting, string citation) =>
        Assert.Equal(
            $"NotMet\nbars admission.under-age @dossier.profile.bornOn [{citation}] minimum=18-yr months=204",
            Dossier.Ready(D(meeting), profile => profile with { BornOn = D(meeting).PlusYears(-17) }).Check("age", Dossier.Vote(D(meeting))));

    [Fact]
    public void Without_a_profile_everything_about_the_person_waits_for_it()
    {
        var journey = Dossier.Lacking("cv", "verification", "certify");
        Assert.Equal("Pending\nbars admission.profile-missing @dossier.profile []", journey.Check("citizenship", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("Pending\nbars admission.profile-missing @dossier.profile []", journey.Check("age", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("Pending\nbars admission.profile-missing @dossier.profile []", journey.Check("education", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("Pending", journey.Check("over-60-conditions", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("NotApplicable", journey.Check("special-rules", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal(
            "Refused\nbars admission.profile-missing @dossier.profile []\nbars admission.cv-missing @dossier.cvOn [06-HD/TW (2025), 3.3 a]\nbars admission.verification-missing @dossier.verification [06-HD/TW (2025), 3.4 a]\nbars admission.cv-not-certified @dossier.cvCertifiedOn [06-HD/TW (2025), 3.3 b]",
            journey.Told(Dossier.Vote(Dossier.Meeting)));
    }

    [Fact]
    public void Only_citizens_are_admitted()
    {
        Assert.Equal("Met", Dossier.Ready().Check("citizenship", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal(
            "NotMet\nbars admission.not-citizen @dossier.profile.vietnameseCitizen [Điều lệ Đảng (2011), 1.2]",
            Dossier.Ready(profile => profile with { VietnameseCitizen = false }).Check("citizenship", Dossier.Vote(Dossier.Meeting)));
    }

    [Theory]
    [InlineData("1965-10-20", "NotApplicable")]
    [InlineData("1965-10-01", "NotApplicable")]
    [InlineData("1965-09-21", "Undetermined\nopen law.setting-needed @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.1] setting=age-by-month question=setting.age-by-month")]
    [InlineData("1965-09-20", "Pending\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    [InlineData("1950-01-01", "Pending\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    public void Above_sixty_by_month_there_are_conditions(string born, string expected) =>
        Assert.Equal(expected, Born(born).Check("over-60-conditions", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(AgeReading.CompletedMonths, "1965-09-21", "NotApplicable")]
    [InlineData(AgeReading.CompletedMonths, "1965-09-20", "Pending\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    [InlineData(AgeReading.CalendarMonths, "1965-10-01", "NotApplicable")]
    [InlineData(AgeReading.CalendarMonths, "1965-09-30", "Pending\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    [InlineData(AgeReading.Both, "1965-09-30", "Pending\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    public void The_setting_chooses_a_reading_of_sixty(AgeReading reading, string born, string expected) =>
        Assert.Equal(expected, Born(born).With(new() { AgeByMonth = reading }).Check("over-60-conditions", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(true, OverAgeNeed.PlaceWithoutOrganization, "Met")]
    [InlineData(true, OverAgeNeed.SpecialNeed, "Met")]
    [InlineData(true, OverAgeNeed.None, "NotMet\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    [InlineData(false, OverAgeNeed.SpecialNeed, "NotMet\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]")]
    public void Health_and_prestige_and_a_need_are_both_asked(bool health, OverAgeNeed need, string expected) =>
        Assert.Equal(expected, Born("1960-01-01").Do(new EstablishOverAgeGround(D("2025-10-01"), health, need)).Check("over-60-conditions", Dossier.Vote(Dossier.Meeting)));

    [Fact]
    public void A_ground_established_after_the_meeting_does_not_count() =>
        Assert.Equal(
            "NotMet\nbars admission.over-age-conditions @dossier.overAge [06-HD/TW (2025), 1.1]",
            Born("1960-01-01").Do(new EstablishOverAgeGround(D("2025-10-21"), true, OverAgeNeed.SpecialNeed)).Check("over-60-conditions", Dossier.Vote(Dossier.Meeting)));

    [Fact]
    public void Before_2016_sixty_was_counted_by_year()
    {
        Assert.Equal("NotApplicable", In2013("1953-01-01").Check("over-60-conditions", Dossier.Vote(D("2013-12-31"))));
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.overAge [] provision=admission.age.over-60.conditions on=2013-01-02",
            In2013("1952-12-31").Check("over-60-conditions", Dossier.Vote(D("2013-01-02"))));
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.profile.bornOn [] provision=admission.age.maximum on=2005-01-02\nopen law.value-unknown @dossier.profile.bornOn [] provision=admission.age.maximum-unit on=2005-01-02",
            In2013("1950-12-31").Check("over-60-conditions", Dossier.Vote(D("2005-01-02"))));
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.profile.bornOn [] provision=admission.age.minimum on=2005-01-02",
            In2013("1950-12-31").Check("age", Dossier.Vote(D("2005-01-02"))));
    }

    [Theory]
    [InlineData("2026-01-05", "2026-01-10", "Refused")]
    [InlineData("2026-01-10", "2026-01-10", "Refused")]
    [InlineData("2026-01-12", "2026-01-10", "Accepted")]
    public void W2_consent_must_be_dated_before_the_decision_not_before_the_vote(string decision, string consent, string outcome)
    {
        var journey = Dossier.Ready(D("2025-12-15"), profile => profile with { BornOn = D("1964-11-05") })
            .Do(new EstablishOverAgeGround(D("2025-12-01"), true, OverAgeNeed.PlaceWithoutOrganization), Dossier.Vote(D("2025-12-15")), new ResolveAtCommittee(D("2025-12-22"), Votes(12)))
            .Do(new RegisterConsent(D(consent), ConsentKind.OverAge, PartyBody.ProvincialStandingCommittee));
        var told = journey.Told(Stations.Decision(D(decision)));
        Assert.StartsWith(outcome, told, StringComparison.Ordinal);
        var conflict = "note admission.over-age-competence-conflict @dossier.profile.bornOn [294-QĐ/TW (2025), 1.1.2]";
        var missing = "bars admission.over-age-consent-missing @dossier.consents [06-HD/TW (2025), 1.1] by=party-body.provincial-standing-committee";
        Assert.Equal(
            outcome == "Accepted" ? $"Met\n{conflict}" : $"Pending\n{conflict}\n{missing}",
            journey.Check("over-60-consent", Stations.Decision(D(decision))));
    }

    [Fact]
    public void Consent_is_for_the_age_at_the_meeting_and_of_the_right_kind()
    {
        Assert.Equal("NotApplicable", Dossier.Ready().Proposed().Check("over-60-consent", Stations.Decision(Stations.DecisionDay)));
        var turned = Born("1965-09-25").With(new() { AgeByMonth = AgeReading.CompletedMonths }).Proposed();
        Assert.Equal("NotApplicable", turned.Check("over-60-consent", Stations.Decision(Stations.DecisionDay)));
        var other = Born("1960-01-01").Do(
            new EstablishOverAgeGround(D("2025-10-01"), true, OverAgeNeed.SpecialNeed),
            new RegisterConsent(D("2025-10-02"), ConsentKind.PoliticalStandard, PartyBody.ProvincialStandingCommittee)).Proposed();
        Assert.StartsWith("Pending", other.Check("over-60-consent", Stations.Decision(Stations.DecisionDay)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Undetermined\nopen admission.special-rules-apply @dossier.profile [06-HD/TW (2025), 6.1]")]
    [InlineData("2025-10-20", "Met")]
    [InlineData("2025-10-21", "Undetermined\nopen admission.special-rules-apply @dossier.profile [06-HD/TW (2025), 6.1]")]
    public void Separate_rules_are_answered_by_a_consent_under_them(string? consent, string expected)
    {
        var journey = Dossier.Ready(profile => profile with { UnderSpecialRules = true });
        journey = consent is null ? journey : journey.Do(new RegisterConsent(D(consent), ConsentKind.SpecialRules, PartyBody.ProvincialStandingCommittee));
        Assert.Equal(expected, journey.Check("special-rules", Dossier.Vote(Dossier.Meeting)));
        Assert.Equal("NotApplicable", Dossier.Ready().Check("special-rules", Dossier.Vote(Dossier.Meeting)));
    }

    private static Journey Born(string date) => Dossier.Ready(profile => profile with { BornOn = D(date) });

    private static Journey In2013(string born) => Outside.Note(
        new ProspectListed(D("2005-01-01"), OldCell, null),
        new CvSubmitted(D("2005-01-01"), new ApplicantProfile(D(born), EducationLevel.Higher), []));
}
