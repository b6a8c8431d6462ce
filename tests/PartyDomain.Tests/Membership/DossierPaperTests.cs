using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>The papers of the dossier: each present, missing, too late or of the wrong hand.</summary>
public sealed class DossierPaperTests
{
    private static readonly ResolveAtCell Vote = Dossier.Vote(Dossier.Meeting);

    [Theory]
    [InlineData("authorize", "authorized", "admission.not-authorized @dossier.authorizedOn [38-HD/BTCTW (2025), I.1.1 c]")]
    [InlineData("certificate", "certificate", "admission.certificate-missing @dossier.certificateIssuedOn [06-HD/TW (2025), 3.1]")]
    [InlineData("application", "application", "admission.application-missing @dossier.applicationOn [06-HD/TW (2025), 3.2]")]
    [InlineData("verification,certify", "verified", "admission.verification-missing @dossier.verification [06-HD/TW (2025), 3.4 a]")]
    [InlineData("certify", "certified", "admission.cv-not-certified @dossier.cvCertifiedOn [06-HD/TW (2025), 3.3 b]")]
    [InlineData("opinions", "opinions", "admission.opinions-missing @dossier.opinionsOn [06-HD/TW (2025), 3.5]")]
    [InlineData("cv,verification,certify", "cv", "admission.cv-missing @dossier.cvOn [06-HD/TW (2025), 3.3 a]")]
    public void A_missing_paper_is_awaited(string without, string requirement, string finding)
    {
        var journey = Dossier.Lacking(without.Split(','));
        Assert.Equal($"Pending\nbars {finding}", journey.Check(requirement, Vote));
        Assert.Equal($"Pending\nbars {finding}", journey.Asked("admission.cell-resolution", requirement, Dossier.Meeting));
        Assert.Equal("Met", Dossier.Ready().Check(requirement, Vote));
        Assert.Equal("Met", Dossier.Ready().Asked("admission.cell-resolution", requirement, Dossier.Meeting));
        Assert.Contains($"bars {finding}", journey.Told(Vote), StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_dossier_is_accepted_without_any_finding()
    {
        Assert.Equal("Accepted", Dossier.Ready().Told(Vote));
        foreach (var requirement in AdmissionSteps.Describe().Single(step => step.Id == "admission.cell-resolution").Requirements)
        {
            Assert.Contains(Dossier.Ready().Check(requirement, Vote), (string[])["Met", "NotApplicable"]);
        }
    }

    [Theory]
    [InlineData("application", "application")]
    [InlineData("opinions", "opinions")]
    public void A_paper_of_a_later_day_does_not_count(string paper, string requirement)
    {
        MembershipCommand late = paper == "application" ? new SubmitApplication(D("2025-10-21"), true) : new CollectOpinions(D("2025-10-21"), true, true, false);
        var journey = Dossier.Lacking(paper).Do(late);
        Assert.StartsWith("Pending", journey.Check(requirement, Vote), StringComparison.Ordinal);
        Assert.Equal("Met", journey.Check(requirement, Dossier.Vote(D("2025-10-21"))));
    }

    [Theory]
    [InlineData("2025-09-28", "NotApplicable", "Met")]
    [InlineData("2025-09-29", "Pending", "Met")]
    public void Authorization_is_asked_since_the_guidance_of_2025(string meeting, string without, string with)
    {
        var dossier = new Dossier(D(meeting));
        Assert.Equal(with, dossier.Make().Check("authorized", Dossier.Vote(D(meeting))));
        dossier.Without.Add("authorize");
        Assert.StartsWith(without, dossier.Make().Check("authorized", Dossier.Vote(D(meeting))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CellPlace.UnderGrassrootsCommittee, PartyBody.GrassrootsCommittee, PartyBody.DirectSuperior)]
    [InlineData(CellPlace.VillageUnderCommune, PartyBody.DirectSuperior, PartyBody.GrassrootsCommittee)]
    [InlineData(CellPlace.GrassrootsCell, PartyBody.DirectSuperior, PartyBody.GrassrootsCommittee)]
    public void The_grassroots_committee_authorizes_and_certifies_or_the_superior_where_there_is_none(CellPlace place, PartyBody right, PartyBody wrong)
    {
        var listed = Outside.At(place).Do(new ListProspect(D("2025-09-30"), OldCell, null));
        Assert.Equal("Met", listed.Check("competent-body", new AuthorizeProcedure(D("2025-10-01"), right)));
        Assert.Equal(
            $"NotMet\nbars admission.wrong-authorizer @command.by [38-HD/BTCTW (2025), I.1.1 c] given={TermKey.Of(wrong)} expected={TermKey.Of(right)}",
            listed.Check("competent-body", new AuthorizeProcedure(D("2025-10-01"), wrong)));
        Assert.Equal("Met", listed.Check("competent-body", new CertifyCv(D("2025-10-01"), right)));
        Assert.Equal(
            $"NotMet\nbars admission.wrong-certifier @command.by [06-HD/TW (2025), 3.3 b] given={TermKey.Of(wrong)} expected={TermKey.Of(right)}",
            listed.Check("competent-body", new CertifyCv(D("2025-10-01"), wrong)));
        Assert.Equal("Pending", listed.Asked("admission.authorize", "competent-body", D("2025-10-01")));
    }

    [Fact]
    public void Without_the_cells_situation_nobody_can_tell_the_competent_body() =>
        Assert.Equal(
            "Pending\nbars evidence.missing @evidence.cell [] evidence=evidence.cell",
            (Outside with { Evidence = _ => MembershipEvidence.None }).Check("competent-body", new AuthorizeProcedure(D("2025-10-01"), PartyBody.GrassrootsCommittee)));

    [Theory]
    [InlineData("2020-10-20", "2025-10-20", "Met")]
    [InlineData("2020-10-21", "2025-10-20", "Met")]
    [InlineData("2020-10-19", "2025-10-20", "NotMet\nbars admission.certificate-expired @dossier.certificateIssuedOn [06-HD/TW (2025), 5.4 b] issued=2020-10-19 validity=60-mo until=2025-10-19")]
    [InlineData("2021-06-21", "2026-06-22", "NotMet\nbars admission.certificate-expired @dossier.certificateIssuedOn [01-HD/TW (2026), chưa rõ điểm] issued=2021-06-21 validity=60-mo until=2026-06-21")]
    [InlineData("2017-10-19", "2022-10-20", "NotMet\nbars admission.certificate-expired @dossier.certificateIssuedOn [01-HD/TW (2021), 3.1] issued=2017-10-19 validity=60-mo until=2022-10-19")]
    [InlineData("2015-10-19", "2020-10-20", "NotMet\nbars admission.certificate-expired @dossier.certificateIssuedOn [09-HD/BTCTW (2017), chưa rõ điểm] issued=2015-10-19 validity=5-yr until=2020-10-19")]
    public void W5_a_certificate_holds_sixty_months_at_the_meeting(string issued, string meeting, string expected)
    {
        var dossier = new Dossier(D(meeting));
        dossier.Instead["certificate"] = new RegisterAwarenessCertificate(D(meeting).PlusMonths(-4), D(issued), CertificateIssuer.PoliticalCenter);
        Assert.Equal(expected, dossier.Make().Check("certificate-validity", Dossier.Vote(D(meeting))));
    }

    [Fact]
    public void The_validity_of_a_certificate_that_is_missing_or_of_a_day_before_any_guidance_is_not_judged()
    {
        Assert.Equal("Pending", Dossier.Lacking("certificate").Check("certificate-validity", Vote));
        var old = Outside.Note(new ProspectListed(D("2011-01-01"), OldCell, null), new AwarenessCertificateRegistered(D("2011-01-01"), D("2010-01-01"), CertificateIssuer.CompetentCommittee));
        Assert.Equal(
            "Undetermined\nopen law.value-unknown @dossier.certificateIssuedOn [] provision=admission.certificate.validity on=2012-01-04",
            old.Check("certificate-validity", Dossier.Vote(D("2012-01-04"))));
        Assert.Equal("Met", old.Check("certificate-validity", Dossier.Vote(D("2012-01-05"))));
    }

    [Theory]
    [InlineData("2025-06-30", "Met")]
    [InlineData("2025-07-01", "Met")]
    [InlineData("2025-07-02", "NotMet\nbars membership.paper-after-registration @command.issuedOn [] dated=2025-07-02 on=2025-07-01")]
    public void A_certificate_is_not_dated_after_its_registration(string issued, string expected)
    {
        var listed = Outside.Do(new ListProspect(D("2025-06-01"), OldCell, null));
        Assert.Equal(expected, listed.Check("certificate-date", new RegisterAwarenessCertificate(D("2025-07-01"), D(issued), CertificateIssuer.PoliticalCenter)));
        Assert.Equal("Pending", listed.Asked("admission.certificate", "certificate-date", D("2025-07-01")));
    }

    [Fact]
    public void An_application_is_written_personally()
    {
        Assert.Equal("Met", Dossier.Ready().Check("written-personally", new SubmitApplication(D("2025-10-01"), true)));
        Assert.Equal(
            "NotMet\nbars admission.application-not-personal @command.writtenPersonally [06-HD/TW (2025), 3.2]",
            Dossier.Ready().Check("written-personally", new SubmitApplication(D("2025-10-01"), false)));
        Assert.Equal("Pending", Dossier.Ready().Asked("admission.application", "written-personally", D("2025-10-01")));
    }

    [Theory]
    [InlineData(UnionSetting.YouthUnion, true, true, false, "Met")]
    [InlineData(UnionSetting.YouthUnion, true, false, true, "Met")]
    [InlineData(UnionSetting.None, false, true, false, "Met")]
    [InlineData(UnionSetting.YouthUnion, false, true, false, "NotMet\nbars membership.mass-organization-opinion-missing @command.massOrganizationsAsked [06-HD/TW (2025), 3.5]")]
    [InlineData(UnionSetting.TradeUnion, true, false, false, "NotMet\nbars membership.residence-opinion-missing @command.residenceAsked [06-HD/TW (2025), 3.5]")]
    [InlineData(UnionSetting.TradeUnion, false, false, false, "NotMet\nbars membership.mass-organization-opinion-missing @command.massOrganizationsAsked [06-HD/TW (2025), 3.5]\nbars membership.residence-opinion-missing @command.residenceAsked [06-HD/TW (2025), 3.5]")]
    public void Opinions_are_asked_of_the_mass_organizations_and_the_residence(UnionSetting union, bool mass, bool residence, bool waived, string expected)
    {
        var journey = Outside.Note(new ProspectListed(D("2025-06-01"), OldCell, null), new CvSubmitted(D("2025-06-02"), new ApplicantProfile(D("1995-01-01"), EducationLevel.Higher) { Union = union }, []));
        Assert.Equal(expected, journey.Check("opinions-asked", new CollectOpinions(D("2025-07-01"), mass, residence, waived)));
        Assert.Equal("Pending", journey.Asked("admission.opinions", "opinions-asked", D("2025-07-01")));
    }

    [Fact]
    public void Without_a_cv_the_mass_organizations_are_asked() =>
        Assert.StartsWith("NotMet\nbars membership.mass-organization-opinion-missing", Outside.Check("opinions-asked", new CollectOpinions(D("2025-07-01"), false, true, false)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-10-20", PartyBody.DelegatedCommittee, "Met")]
    [InlineData("2025-10-20", PartyBody.EmpoweredStandingCommittee, "Met")]
    [InlineData("2025-10-20", PartyBody.DirectSuperior, "Met")]
    [InlineData("2025-10-20", PartyBody.Cell, "NotMet\nbars admission.wrong-assigner @command.assignedBy [294-QĐ/TW (2025), 3.4.1] given=party-body.cell allowed=party-body.direct-superior,party-body.empowered-standing-committee,party-body.delegated-committee")]
    [InlineData("2022-10-20", PartyBody.DelegatedCommittee, "NotMet\nbars admission.wrong-assigner @command.assignedBy [24-QĐ/TW (2021), 3.4] given=party-body.delegated-committee allowed=party-body.direct-superior")]
    [InlineData("2016-07-24", PartyBody.DirectSuperior, "Undetermined\nopen law.value-unknown @command.assignedBy [] provision=admission.place.no-cell.assigners on=2016-07-24")]
    public void Where_there_is_no_cell_a_committee_of_the_list_assigns_one(string on, PartyBody by, string expected) =>
        Assert.Equal(expected, Outside.Check("assigner", new ListProspect(D(on), OldCell, by)));

    [Fact]
    public void A_cell_of_ones_own_needs_no_assignment() => Assert.Equal("NotApplicable", Outside.Check("assigner", new ListProspect(D("2025-10-20"), OldCell, null)));

    [Fact]
    public void A_helper_is_a_full_member_and_somebody_else()
    {
        var listed = Outside.Do(new ListProspect(D("2025-10-01"), OldCell, null));
        Assert.Equal("Met", listed.Check("helper-full-member", new AssignHelper(D("2025-10-20"), Helper)));
        Assert.Equal("NotMet\nbars membership.own-helper @command.helper [38-HD/BTCTW (2025), I.1.3]", listed.Check("helper-full-member", new AssignHelper(D("2025-10-20"), Person)));
        Assert.Equal("Pending\nbars evidence.missing @command.helper [] evidence=evidence.member", listed.Check("helper-full-member", new AssignHelper(D("2025-10-20"), new PersonId("x"))));
        Assert.Equal(
            "NotMet\nbars membership.helper-not-full @command.helper [38-HD/BTCTW (2025), I.1.3] standing=standing.probationary",
            (listed with { Known = member => member with { Standing = Standing.Probationary } }).Check("helper-full-member", new AssignHelper(D("2025-10-20"), Helper)));
        Assert.Equal("Pending", listed.Asked("admission.assign-helper", "helper-full-member", D("2025-10-20")));
    }
}
