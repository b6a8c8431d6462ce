using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Education (294-QĐ/TW, 1.2; 06-HD/TW, 1.2) by generation, area, role and setting.</summary>
public sealed class EducationTests
{
    [Theory]
    [InlineData("2017-06-20", EducationLevel.LowerSecondaryCompleted, false)]
    [InlineData("2017-06-20", EducationLevel.LowerSecondaryEquivalent, true)]
    [InlineData("2017-06-20", EducationLevel.LowerSecondaryDiploma, true)]
    [InlineData("2022-10-20", EducationLevel.LowerSecondaryEquivalent, false)]
    [InlineData("2022-10-20", EducationLevel.LowerSecondaryDiploma, true)]
    [InlineData("2025-03-20", EducationLevel.LowerSecondaryEquivalent, false)]
    [InlineData("2025-10-20", EducationLevel.LowerSecondaryEquivalent, false)]
    [InlineData("2025-10-20", EducationLevel.LowerSecondaryDiploma, true)]
    [InlineData("2025-10-20", EducationLevel.Higher, true)]
    [InlineData("2026-05-04", EducationLevel.LowerSecondaryEquivalent, false)]
    [InlineData("2026-10-20", EducationLevel.PrimaryCompleted, false)]
    [InlineData("2026-10-20", EducationLevel.LowerSecondaryCompleted, true)]
    public void The_general_requirement_by_generation(string meeting, EducationLevel education, bool met) =>
        Assert.Equal(met, Of(D(meeting), education).Check("education", Dossier.Vote(D(meeting))) == "Met");

    [Theory]
    [InlineData("2017-06-20", "29-QĐ/TW (2016), 1.2", "lower-secondary-diploma-or-equivalent")]
    [InlineData("2022-10-20", "24-QĐ/TW (2021), 1.2.1", "lower-secondary-diploma")]
    [InlineData("2025-10-20", "294-QĐ/TW (2025), 1.2.1", "lower-secondary-diploma")]
    [InlineData("2026-05-04", "294-QĐ/TW (2025), 1.2.1", "lower-secondary-diploma")]
    [InlineData("2026-10-20", "208-QĐ/TW (2026), 1.2.1", "lower-secondary-program")]
    public void Too_little_names_what_is_there_and_what_is_asked(string meeting, string citation, string rule) =>
        Assert.Equal(
            $"NotMet\nbars admission.education-too-low @dossier.profile.education [{citation}] have=education-level.none required=education-rule.{rule}",
            Of(D(meeting), EducationLevel.None, profile => profile with { Locality = Locality.Mountain, Role = CommunityRole.Headman, FisherAtSea = true }).Check("education", Dossier.Vote(D(meeting))));

    [Theory]
    [InlineData(Locality.Mountain, true)]
    [InlineData(Locality.Border, true)]
    [InlineData(Locality.Island, true)]
    [InlineData(Locality.EthnicMinorityArea, true)]
    [InlineData(Locality.SpeciallyDifficult, true)]
    [InlineData(Locality.Ordinary, false)]
    public void In_eased_areas_the_primary_program_is_enough_and_needs_no_consent(Locality locality, bool met)
    {
        var journey = Of(Dossier.Meeting, EducationLevel.PrimaryCompleted, profile => profile with { Locality = locality });
        Assert.Equal(met, journey.Check("education", Dossier.Vote(Dossier.Meeting)) == "Met");
        Assert.Equal("NotApplicable", journey.Check("elder-consent", Stations.Decision(Stations.DecisionDay)));
    }

    [Theory]
    [InlineData(EducationLevel.PrimaryCompleted, "Met")]
    [InlineData(EducationLevel.Literate, "Undetermined\nopen law.setting-needed @dossier.profile.education [06-HD/TW (2025), 1.2 b] setting=fisher-literacy question=setting.fisher-literacy")]
    [InlineData(EducationLevel.None, "NotMet\nbars admission.education-too-low @dossier.profile.education [294-QĐ/TW (2025), 1.2.1] have=education-level.none required=education-rule.lower-secondary-diploma")]
    public void A_fisher_at_sea_is_eased_anywhere(EducationLevel education, string expected) =>
        Assert.Equal(expected, Of(Dossier.Meeting, education, profile => profile with { FisherAtSea = true }).Check("education", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(FisherReading.FisherSuffices, "Met")]
    [InlineData(FisherReading.ElderRoleRequired, "NotMet\nbars admission.education-too-low @dossier.profile.education [294-QĐ/TW (2025), 1.2.1] have=education-level.literate required=education-rule.lower-secondary-diploma")]
    public void The_setting_says_whether_a_literate_fisher_qualifies(FisherReading reading, string expected) =>
        Assert.Equal(expected, Of(Dossier.Meeting, EducationLevel.Literate, profile => profile with { FisherAtSea = true }).With(new() { FisherLiteracy = reading }).Check("education", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(CommunityRole.VillageElder, Locality.EthnicMinorityArea, false, true)]
    [InlineData(CommunityRole.Headman, Locality.Mountain, false, true)]
    [InlineData(CommunityRole.PersonOfPrestige, Locality.Border, false, true)]
    [InlineData(CommunityRole.PersonOfPrestige, Locality.Ordinary, true, true)]
    [InlineData(CommunityRole.None, Locality.Border, false, false)]
    [InlineData(CommunityRole.VillageElder, Locality.Ordinary, false, false)]
    public void Elders_of_eased_areas_need_only_read_and_write(CommunityRole role, Locality locality, bool fisher, bool met) =>
        Assert.Equal(
            met ? "Met" : "NotMet\nbars admission.education-too-low @dossier.profile.education [294-QĐ/TW (2025), 1.2.1] have=education-level.literate required=education-rule.lower-secondary-diploma",
            Of(Dossier.Meeting, EducationLevel.Literate, profile => profile with { Role = role, Locality = locality, FisherAtSea = fisher }).Check("education", Dossier.Vote(Dossier.Meeting)));

    [Fact]
    public void W3_an_elder_needs_consent_before_the_decision()
    {
        var elder = Of(Dossier.Meeting, EducationLevel.Literate, profile => profile with { Role = CommunityRole.VillageElder, Locality = Locality.EthnicMinorityArea }).Proposed();
        const string Missing = "Pending\nbars admission.elder-consent-missing @dossier.consents [06-HD/TW (2025), 1.2 b] by=party-body.provincial-standing-committee";
        Assert.Equal(Missing, elder.Check("elder-consent", Stations.Decision(Stations.DecisionDay)));
        Assert.StartsWith("Refused\nbars admission.elder-consent-missing", elder.Told(Stations.Decision(Stations.DecisionDay)), StringComparison.Ordinal);
        var same = elder.Do(new RegisterConsent(Stations.DecisionDay, ConsentKind.ElderLiteracy, PartyBody.ProvincialStandingCommittee));
        Assert.Equal(Missing, same.Check("elder-consent", Stations.Decision(Stations.DecisionDay)));
        var before = elder.Do(new RegisterConsent(Stations.DecisionDay.PlusDays(-2), ConsentKind.ElderLiteracy, PartyBody.ProvincialStandingCommittee));
        Assert.Equal("Met", before.Check("elder-consent", Stations.Decision(Stations.DecisionDay)));
        Assert.StartsWith("Accepted", before.Told(Stations.Decision(Stations.DecisionDay)), StringComparison.Ordinal);
    }

    [Fact]
    public void Elder_consent_is_not_asked_without_a_profile_or_with_a_diploma()
    {
        Assert.Equal("NotApplicable", Dossier.Lacking("cv", "verification", "certify").Check("elder-consent", Stations.Decision(Stations.DecisionDay)));
        Assert.Equal("NotApplicable", Of(Dossier.Meeting, EducationLevel.Higher, profile => profile with { Role = CommunityRole.VillageElder, Locality = Locality.Island }).Proposed().Check("elder-consent", Stations.Decision(Stations.DecisionDay)));
    }

    [Theory]
    [InlineData(Locality.Mountain, "Met")]
    [InlineData(Locality.Border, "NotMet")]
    public void In_the_months_before_the_guidance_of_2016_only_uplands_and_islands_were_eased(Locality locality, string status)
    {
        var journey = Outside.Note(
            new ProspectListed(D("2016-01-01"), OldCell, null),
            new CvSubmitted(D("2016-01-01"), new ApplicantProfile(D("1980-01-01"), EducationLevel.PrimaryCompleted) { Locality = locality, FisherAtSea = true }, []));
        Assert.StartsWith(status, journey.Check("education", Dossier.Vote(D("2016-09-19"))), StringComparison.Ordinal);
        Assert.Equal("Met", journey.Check("education", Dossier.Vote(D("2016-09-20"))));
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.profile.education [] provision=admission.education.minimum on=2016-07-24",
            journey.Check("education", Dossier.Vote(D("2016-07-24"))));
    }

    [Theory]
    [InlineData(EducationRule.LowerSecondaryDiplomaOrEquivalent, EducationLevel.LowerSecondaryEquivalent)]
    [InlineData(EducationRule.LowerSecondaryDiploma, EducationLevel.LowerSecondaryDiploma)]
    [InlineData(EducationRule.LowerSecondaryProgram, EducationLevel.LowerSecondaryCompleted)]
    public void A_rule_is_met_from_its_level_upwards(EducationRule rule, EducationLevel least)
    {
        foreach (var level in Enum.GetValues<EducationLevel>())
        {
            Assert.Equal(level >= least, EducationGrounds.Meets(level, rule));
        }

        Assert.Throws<ArgumentOutOfRangeException>(nameof(rule), () => EducationGrounds.Meets(EducationLevel.Higher, (EducationRule)9));
    }

    private static Journey Of(NodaTime.LocalDate meeting, EducationLevel education, Func<ApplicantProfile, ApplicantProfile>? more = null) =>
        Dossier.Ready(meeting, profile => (more ?? (same => same))(profile with { Education = education }));
}
