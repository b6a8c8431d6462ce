using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>Which organization considers the applicant, and on whose comments (06-HD/TW, 6.2).</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData(Situation.Ordinary, 0, OrganizationPlace.Residence, "NotApplicable")]
    [InlineData(Situation.FullTimeStudy, 11, OrganizationPlace.Workplace, "NotApplicable")]
    [InlineData(Situation.FullTimeStudy, 12, OrganizationPlace.School, "Met")]
    [InlineData(Situation.FullTimeStudy, 12, OrganizationPlace.Assigned, "Met")]
    [InlineData(Situation.FullTimeStudy, 12, OrganizationPlace.Workplace, "NotMet\nbars admission.wrong-place @evidence.cell.applicantPlace [06-HD/TW (2025), 6.2 a] given=organization-place.workplace expected=organization-place.school")]
    [InlineData(Situation.Secondment, 11, OrganizationPlace.Workplace, "NotApplicable")]
    [InlineData(Situation.Secondment, 12, OrganizationPlace.SecondmentHost, "Met")]
    [InlineData(Situation.Secondment, 12, OrganizationPlace.Workplace, "NotMet\nbars admission.wrong-place @evidence.cell.applicantPlace [06-HD/TW (2025), 6.2 a] given=organization-place.workplace expected=organization-place.secondment-host")]
    [InlineData(Situation.GraduateAwaitingJob, 0, OrganizationPlace.Residence, "Met")]
    [InlineData(Situation.GraduateAwaitingJob, 0, OrganizationPlace.School, "NotMet\nbars admission.wrong-place @evidence.cell.applicantPlace [06-HD/TW (2025), 6.2 b] given=organization-place.school expected=organization-place.residence")]
    [InlineData(Situation.GraduateAwaitingDiploma, 0, OrganizationPlace.School, "Met")]
    [InlineData(Situation.GraduateAwaitingDiploma, 0, OrganizationPlace.Residence, "NotMet\nbars admission.wrong-place @evidence.cell.applicantPlace [06-HD/TW (2025), 6.2 b] given=organization-place.residence expected=organization-place.school")]
    [InlineData(Situation.Contract, 11, OrganizationPlace.Residence, "Met")]
    [InlineData(Situation.Contract, 11, OrganizationPlace.Workplace, "NotMet\nbars admission.wrong-place @evidence.cell.applicantPlace [06-HD/TW (2025), 6.2 c] given=organization-place.workplace expected=organization-place.residence")]
    [InlineData(Situation.Contract, 12, OrganizationPlace.Workplace, "Met")]
    [InlineData(Situation.Contract, 12, OrganizationPlace.Residence, "NotMet\nbars admission.wrong-place @evidence.cell.applicantPlace [06-HD/TW (2025), 6.2 c] given=organization-place.residence expected=organization-place.workplace")]
    public void The_situation_decides_the_place(Situation situation, int months, OrganizationPlace place, string expected) =>
        Assert.Equal(expected, Of(situation, months, place).Check("place", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(Situation.FullTimeStudy, 12, "2021-09-27", "full-time-study")]
    [InlineData(Situation.Secondment, 12, "2021-09-27", "secondment")]
    [InlineData(Situation.GraduateAwaitingJob, 0, "2025-06-08", "graduate-awaiting-job")]
    [InlineData(Situation.GraduateAwaitingDiploma, 0, "2025-06-08", "graduate-awaiting-diploma")]
    [InlineData(Situation.Contract, 12, "2025-06-08", "long-contract")]
    [InlineData(Situation.Contract, 5, "2016-09-19", "short-contract")]
    public void Where_no_rule_is_known_the_place_is_open(Situation situation, int months, string on, string key)
    {
        Assert.Equal(
            $"Undetermined\nopen law.value-unknown @dossier.profile.situation [] provision=admission.place.{key} on={on}",
            Of(situation, months, OrganizationPlace.Residence).Check("place", Dossier.Vote(D(on))));
        var next = Of(situation, months, OrganizationPlace.Assigned).Check("place", Dossier.Vote(D(on).PlusDays(1)));
        Assert.Equal("Met", next);
    }

    [Fact]
    public void Without_the_cells_situation_the_place_is_not_judged() =>
        Assert.Equal("NotApplicable", (Of(Situation.Contract, 5, OrganizationPlace.Workplace) with { Evidence = _ => MembershipEvidence.None }).Check("place", Dossier.Vote(Dossier.Meeting)));

    [Theory]
    [InlineData(Situation.Ordinary, 0, "NotApplicable")]
    [InlineData(Situation.FullTimeStudy, 11, "NotApplicable")]
    [InlineData(Situation.FullTimeStudy, 12, "Pending\nbars admission.comment-missing @dossier.comments [06-HD/TW (2025), 6.2 a] source=comment-source.sending-unit\nbars admission.comment-missing @dossier.comments [06-HD/TW (2025), 6.2 a] source=comment-source.residence")]
    [InlineData(Situation.Secondment, 12, "Pending\nbars admission.comment-missing @dossier.comments [06-HD/TW (2025), 6.2 a] source=comment-source.sending-unit\nbars admission.comment-missing @dossier.comments [06-HD/TW (2025), 6.2 a] source=comment-source.residence")]
    [InlineData(Situation.Secondment, 3, "NotApplicable")]
    [InlineData(Situation.GraduateAwaitingJob, 0, "NotApplicable")]
    [InlineData(Situation.GraduateAwaitingDiploma, 0, "NotApplicable")]
    [InlineData(Situation.Contract, 11, "Pending\nbars admission.comment-missing @dossier.comments [06-HD/TW (2025), 6.2 c] source=comment-source.workplace")]
    [InlineData(Situation.Contract, 12, "NotApplicable")]
    public void Some_places_ask_others_for_comments(Situation situation, int months, string expected) =>
        Assert.Equal(expected, Of(situation, months, OrganizationPlace.Assigned).Check("place-comments", Dossier.Vote(Dossier.Meeting)));

    [Fact]
    public void Comments_count_from_their_day()
    {
        var journey = Of(Situation.FullTimeStudy, 24, OrganizationPlace.School).Note(new CommentRegistered(D("2025-10-01"), CommentSource.SendingUnit), new CommentRegistered(D("2025-10-20"), CommentSource.Residence));
        Assert.StartsWith("Pending\nbars admission.comment-missing @dossier.comments [06-HD/TW (2025), 6.2 a] source=comment-source.residence", journey.Check("place-comments", Dossier.Vote(D("2025-10-19"))), StringComparison.Ordinal);
        Assert.Equal("Met", journey.Check("place-comments", Dossier.Vote(D("2025-10-20"))));
        Assert.Equal("Met", Of(Situation.Contract, 3, OrganizationPlace.Residence).Note(new CommentRegistered(D("2025-10-01"), CommentSource.Workplace)).Check("place-comments", Dossier.Vote(D("2025-10-20"))));
    }

    private static Journey Of(Situation situation, int months, OrganizationPlace place)
    {
        var journey = Outside.Note(
            new ProspectListed(D("2015-06-01"), OldCell, null),
            new CvSubmitted(D("2015-06-02"), new ApplicantProfile(D("1995-01-01"), EducationLevel.Higher) { Situation = situation, SituationMonths = months }, []));
        return journey with { Cell = journey.Cell with { ApplicantPlace = place } };
    }
}
