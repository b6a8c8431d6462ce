using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>Wrong admissions (294-QĐ/TW, 4.4; 38-HD/BTCTW, I.3): annulled for substance, done again for procedure.</summary>
public sealed class WrongAdmissionTests
{
    private static readonly Journey Admitted = Dossier.Ready().Admitted();

    [Theory]
    [InlineData("2025-12-01", true, "Met")]
    [InlineData("2025-12-01", false, "NotMet\nbars admission.not-directed-by-superior @command.directedBySuperior [294-QĐ/TW (2025), 4.4.1]")]
    [InlineData("2016-07-24", true, "Met\nopen law.value-unknown @command [] provision=admission.wrong.substance on=2016-07-24")]
    public void A_superior_directs_an_annulment(string on, bool directed, string expected)
    {
        Assert.Equal(expected, Admitted.Check("directed", Annul(on) with { DirectedBySuperior = directed }));
        Assert.Equal("Pending", Admitted.Asked("admission.annul", "directed", D("2025-12-01")));
    }

    [Fact]
    public void A_superior_directs_a_rectification_too() =>
        Assert.Equal(
            "NotMet\nbars admission.not-directed-by-superior @command.directedBySuperior [294-QĐ/TW (2025), 4.4.2]",
            Admitted.Check("directed", new RectifyAdmission(D("2025-12-01"), DefectiveStep.Decision, D("2025-12-01"), false)));

    [Theory]
    [InlineData("2025-12-01", true, "Met\nnote admission.issuer-gone @command.issuerGone [294-QĐ/TW (2025), 4.4.1]")]
    [InlineData("2025-12-01", false, "NotApplicable")]
    [InlineData("2022-12-01", true, "Met\nnote admission.issuer-gone @command.issuerGone [24-QĐ/TW (2021), 4.4]")]
    [InlineData("2020-12-01", true, "Undetermined\nopen law.value-unknown @command.issuerGone [] provision=admission.wrong.issuer-gone on=2020-12-01")]
    public void Where_the_issuer_is_gone_the_present_place_acts(string on, bool gone, string expected) =>
        Assert.Equal(expected, Admitted.Check("issuer", Annul(on) with { IssuerGone = gone }));

    [Theory]
    [InlineData("2025-12-01", false, false, "NotApplicable")]
    [InlineData("2025-12-01", true, true, "Met")]
    [InlineData("2025-12-01", true, false, "NotMet\nbars admission.superior-agreement-missing @command.superiorAgreed [38-HD/BTCTW (2025), I.3 c]")]
    [InlineData("2025-09-28", true, true, "Undetermined\nopen law.value-unknown @command.afterTransfer [] provision=admission.wrong.after-transfer on=2025-09-28")]
    public void After_a_transfer_the_superior_agrees_first(string on, bool after, bool agreed, string expected) =>
        Assert.Equal(expected, Admitted.Check("after-transfer", Annul(on) with { AfterTransfer = after, SuperiorAgreed = agreed }));

    [Fact]
    public void An_annulled_admission_ends_membership()
    {
        var record = Admitted.Do(Annul("2025-12-01")).Record;
        Assert.Equal((Standing.Former, AdmissionPhase.Annulled), (record.Standing, record.Dossier.Phase));
        Assert.Equal(new Ending(D("2025-12-01"), EndingReason.AdmissionAnnulled), record.Ending);
        Assert.Null(record.SeniorityFrom);
    }

    [Fact]
    public void Somebody_annulled_may_be_listed_again_as_for_the_first_time()
    {
        var again = Admitted.Do(Annul("2025-12-01"), new ListProspect(D("2026-01-05"), OldCell, null)).Record;
        Assert.Equal((Standing.Prospect, AdmissionPhase.Listed, D("2026-01-05"), null), (again.Standing, again.Dossier.Phase, again.Dossier.ListedOn, again.Ending));
    }

    [Theory]
    [InlineData("2025-12-01", "Met")]
    [InlineData("2025-11-30", "Met")]
    [InlineData("2025-12-02", "NotMet\nbars admission.date-after-act @command.newDecisionDate [] date=2025-12-02 on=2025-12-01")]
    public void The_new_date_of_a_rectified_admission_is_not_in_the_future(string date, string expected)
    {
        Assert.Equal(expected, Admitted.Check("new-date", new RectifyAdmission(D("2025-12-01"), DefectiveStep.Decision, D(date), true)));
        Assert.Equal("Pending", Admitted.Asked("admission.rectify", "new-date", D("2025-12-01")));
    }

    [Theory]
    [InlineData(DefectiveStep.CellResolution)]
    [InlineData(DefectiveStep.CommitteeResolution)]
    [InlineData(DefectiveStep.Decision)]
    [InlineData(DefectiveStep.Papers)]
    public void A_rectified_admission_has_a_new_date_and_keeps_everything_else(DefectiveStep step)
    {
        var record = Admitted.Do(new RectifyAdmission(D("2025-12-01"), step, D("2025-11-28"), true)).Record;
        Assert.Equal((D("2025-11-28"), CeremonyDay, Standing.Probationary, AdmissionPhase.Admitted, null), (record.AdmissionDecidedOn, record.JoinedOn, record.Standing, record.Dossier.Phase, record.OfficialOn));
    }

    [Fact]
    public void A_rectified_recognition_has_a_new_official_date()
    {
        var record = RepeatedActsTests.Recognized().Do(new RectifyAdmission(D("2027-01-05"), DefectiveStep.Recognition, D("2027-01-04"), true)).Record;
        Assert.Equal((D("2027-01-04"), DecisionDay), (record.OfficialOn, record.AdmissionDecidedOn));
    }

    private static AnnulAdmission Annul(string on) => new(D(on), AnnulmentGround.UnderAge, true, false, false, false);
}
