using PartyDomain.Membership.Admission;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Membership.Stations;

namespace PartyDomain.Tests.Membership;

/// <summary>Decision and ceremony clocks (294-QĐ/TW, 4.1 and 4.3.1): the law of the day the clock starts, late acts that stand, extension, late ceremonies.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2017-06-20", "2017-06-20 + 60 wd = 2017-09-13 [29-QĐ/TW (2016), 4.3.1] Confirmed")]
    [InlineData("2022-05-20", "2022-05-20 + 60 wd = 2022-08-12 [24-QĐ/TW (2021), 4.3.1] Secondary")]
    [InlineData("2025-06-30", "2025-06-30 + 60 wd = 2025-09-24 [232-QĐ/TW (2025), 4.3.1] Confirmed")]
    [InlineData("2025-07-01", "2025-07-01 + 45 wd = 2025-09-04 [294-QĐ/TW (2025), 4.3.1] Confirmed")]
    [InlineData("2025-10-06", "2025-10-06 + 45 wd = 2025-12-08 [294-QĐ/TW (2025), 4.3.1] Confirmed")]
    [InlineData("2026-10-05", "2026-10-05 + 45 wd = 2026-12-08 [294-QĐ/TW (2025), 4.3.1] Presumed")]
    public void W12_the_decision_clock_follows_the_law_of_the_cells_resolution(string meeting, string expected)
    {
        var journey = Dossier.Ready(D(meeting)).Do(Dossier.Vote(D(meeting)));
        Assert.Equal(expected, Deadline(journey.Record.Dossier.DecisionDue));
    }

    [Theory]
    [InlineData("2025-12-08", "Met")]
    [InlineData("2025-12-09", "NotMet\nbreach membership.decision-overdue @command.on [294-QĐ/TW (2025), 4.3.1] started=2025-10-06 limit=45-wd due=2025-12-08 workingDay=46")]
    public void W12_a_late_decision_stands_with_a_breach(string on, string expected)
    {
        var journey = Since("2025-10-06");
        Assert.Equal(expected, journey.Check("in-time", Decision(D(on))));
        Assert.StartsWith("Accepted", journey.Told(Decision(D(on))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-29", "Met")]
    [InlineData("2025-12-30", "NotMet\nbreach membership.decision-overdue @command.on [294-QĐ/TW (2025), 4.3.1] started=2025-10-06 limit=60-wd due=2025-12-29 workingDay=61")]
    public void W12_an_extension_gives_fifteen_more(string on, string expected)
    {
        var journey = Since("2025-10-06").Do(new ExtendDecision(D("2025-12-08")));
        Assert.Equal("2025-10-06 + 60 wd = 2025-12-29 [294-QĐ/TW (2025), 4.3.1] Confirmed", Deadline(journey.Record.Dossier.DecisionDue));
        Assert.True(journey.Record.Dossier.DecisionExtended);
        Assert.Equal(expected, journey.Check("in-time", Decision(D(on))));
    }

    [Fact]
    public void An_extension_comes_once_in_time_and_for_a_running_clock()
    {
        var journey = Since("2025-10-06");
        Assert.Equal("Met", journey.Check("extendable", new ExtendDecision(D("2025-12-08"))));
        Assert.Equal("NotMet\nbars membership.extension-too-late @dossier.decisionDue [294-QĐ/TW (2025), 4.3.1] due=2025-12-08", journey.Check("extendable", new ExtendDecision(D("2025-12-09"))));
        Assert.Equal(
            "NotMet\nbars membership.already-extended @dossier.decisionDue [294-QĐ/TW (2025), 4.3.1] due=2025-12-29",
            journey.Do(new ExtendDecision(D("2025-12-08"))).Check("extendable", new ExtendDecision(D("2025-12-09"))));
        Assert.Equal("NotMet\nbars membership.nothing-to-extend @dossier.decisionDue []", Dossier.Ready().Check("extendable", new ExtendDecision(D("2025-12-09"))));
    }

    [Fact]
    public void A_clock_of_an_older_law_is_kept_and_the_missing_transition_clause_is_noted()
    {
        var journey = Since("2025-06-30");
        const string Note = "note law.no-transition-clause @command.on [PartyDomain readings (2006), transition] started=2025-06-30 kept=60-wd now=294-QĐ/TW (2025)";
        Assert.Equal($"Met\n{Note}", journey.Check("in-time", Decision(D("2025-09-24"))));
        Assert.Equal($"NotMet\n{Note}\nbreach membership.decision-overdue @command.on [232-QĐ/TW (2025), 4.3.1] started=2025-06-30 limit=60-wd due=2025-09-24 workingDay=61", journey.Check("in-time", Decision(D("2025-09-25"))));
        var extended = journey.Do(new ExtendDecision(D("2025-09-24")));
        Assert.Equal("2025-06-30 + 90 wd = 2025-11-05 [232-QĐ/TW (2025), 4.3.1] Confirmed", Deadline(extended.Record.Dossier.DecisionDue));
    }

    [Fact]
    public void Without_a_clock_a_decision_is_not_late() =>
        Assert.Equal("NotApplicable", Dossier.Ready().Check("in-time", Decision(D("2025-12-09"))));

    [Fact]
    public void Where_no_limit_is_known_the_resolution_says_so()
    {
        var journey = Outside.Note(new ProspectListed(D("2016-01-01"), OldCell, null));
        Assert.Null(Dossier.Ready(D("2017-06-20")).Note(new CellResolved(D("2017-06-20"), OldCell, Probationers.Carried(PartyBody.Cell), null)).Record.Dossier.DecisionDue);
        var assessment = new Assessment(journey.Law, D("2016-07-24"));
        Assert.Null(assessment.StartIfKnown(AdmissionLaw.DecisionDeadline, D("2016-07-24"), "s"));
        Assert.Equal("note law.no-limit-known @s [] provision=admission.decision.deadline on=2016-07-24", Lines(assessment.Findings));
    }

    [Theory]
    [InlineData("2025-12-22", "Met")]
    [InlineData("2025-12-24", "Met")]
    [InlineData("2025-12-25", "Undetermined\nnote admission.ceremony-late-no-consent @command.on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd\nopen law.setting-needed @command.on [294-QĐ/TW (2025), 4.1] setting=late-ceremony-consent question=setting.late-ceremony-consent")]
    public void W13_the_ceremony_clock_starts_at_receipt(string on, string expected)
    {
        var journey = Dossier.Ready().Received();
        Assert.Equal("2025-11-12 + 30 wd = 2025-12-24 [294-QĐ/TW (2025), 4.1] Confirmed", Deadline(journey.Record.Dossier.CeremonyDue));
        Assert.Equal(expected, journey.Check("in-time", new HoldCeremony(D(on), Helper, true)));
    }

    [Theory]
    [InlineData(LateConsentReading.BeforeCeremony, "NotMet\nbars admission.ceremony-late-no-consent @command.on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd")]
    [InlineData(LateConsentReading.MayFollow, "NotMet\nbreach admission.ceremony-late-no-consent @command.on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd")]
    public void W13_a_late_ceremony_without_agreement_is_for_the_setting(LateConsentReading reading, string expected) =>
        Assert.Equal(expected, Dossier.Ready().Received().With(new() { LateCeremonyConsent = reading }).Check("in-time", new HoldCeremony(D("2025-12-29"), Helper, true)));

    [Theory]
    [InlineData("2025-12-26", "Met\nnote admission.ceremony-late-agreed @command.on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd")]
    [InlineData("2025-12-29", "Met\nnote admission.ceremony-late-agreed @command.on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd")]
    [InlineData("2025-12-30", "NotMet\nbars admission.ceremony-late-no-consent @command.on [294-QĐ/TW (2025), 4.1] due=2025-12-24 limit=30-wd")]
    public void W13_with_the_superiors_agreement_a_late_ceremony_is_fine(string consent, string expected) =>
        Assert.Equal(
            expected,
            Dossier.Ready().Received().With(Settings.Cautious).Do(new RegisterConsent(D(consent), ConsentKind.LateCeremony, PartyBody.DirectSuperior)).Check("in-time", new HoldCeremony(D("2025-12-29"), Helper, true)));

    [Fact]
    public void Under_208_the_ceremony_clock_starts_at_issue()
    {
        var decided = Dossier.Ready(D("2026-10-05")).With(Settings.Cautious).Do(Dossier.Vote(D("2026-10-05")), new ResolveAtCommittee(D("2026-10-09"), Votes(12)), Decision(D("2026-10-12"), 12, PartyBody.GrassrootsStandingCommittee));
        Assert.Equal("2026-10-12 + 30 wd = 2026-11-23 [208-QĐ/TW (2026), 4.1] Confirmed", Deadline(decided.Record.Dossier.CeremonyDue));
        var received = decided.Do(new ReceiveDecision(D("2026-10-20")));
        Assert.Equal("2026-10-12 + 30 wd = 2026-11-23 [208-QĐ/TW (2026), 4.1] Confirmed", Deadline(received.Record.Dossier.CeremonyDue));
        Assert.Equal(D("2026-10-20"), received.Record.Dossier.DecisionReceivedOn);
        Assert.Null(Dossier.Ready().Decided().Record.Dossier.CeremonyDue);
    }

    [Fact]
    public void A_decision_issued_before_208_keeps_the_clock_of_its_receipt()
    {
        var decided = Dossier.Ready(D("2026-06-22")).Do(Dossier.Vote(D("2026-06-22")), new ResolveAtCommittee(D("2026-06-29"), Votes(12)), Decision(D("2026-07-20")));
        var received = decided.Do(new ReceiveDecision(D("2026-07-28")));
        Assert.Equal(D("2026-07-28"), received.Record.Dossier.CeremonyDue!.StartedOn);
    }

    [Fact]
    public void Without_a_ceremony_clock_no_ceremony_is_late() =>
        Assert.Equal("NotApplicable", Dossier.Ready().Note(new DecisionReceived(D("2025-10-20"), null)).Check("in-time", new HoldCeremony(D("2026-10-20"), Helper, true)));

    [Fact]
    public void A_ceremony_is_held_one_by_one_with_a_helper_by_the_cell_of_the_record()
    {
        var journey = Dossier.Ready().Received();
        Assert.Equal("Met", journey.Check("individually", new HoldCeremony(CeremonyDay, Helper, true)));
        Assert.Equal("NotMet\nbreach admission.ceremony-not-individual @command.individually [06-HD/TW (2025), 3.8 a]", journey.Check("individually", new HoldCeremony(CeremonyDay, Helper, false)));
        Assert.Equal("NotApplicable", journey.Check("individually", new HoldCeremony(D("2016-09-19"), Helper, false)));
        Assert.Equal("Pending", journey.Asked("admission.ceremony", "individually", CeremonyDay));
        Assert.Equal("NotMet\nbars membership.own-helper @command.helper [06-HD/TW (2025), 3.8 c]", journey.Check("helper-full-member", new HoldCeremony(CeremonyDay, Person, true)));
        Assert.Equal("Met", journey.Check("holding-cell", new HoldCeremony(CeremonyDay, Helper, true)));
        Assert.Equal("Pending\nbars evidence.of-another-organization @evidence.cell.cell [] evidence=evidence.cell", (journey with { Cell = journey.Cell with { Cell = NewCell } }).Check("holding-cell", new HoldCeremony(CeremonyDay, Helper, true)));
        Assert.Equal("Met", journey.Check("probation-length", new HoldCeremony(CeremonyDay, Helper, true)));
        Assert.Equal("Undetermined\nopen law.value-unknown @command.on [] provision=probation.length on=2011-01-18", journey.Check("probation-length", new HoldCeremony(D("2011-01-18"), Helper, true)));
    }

    [Fact]
    public void A_ceremony_starts_probation_and_the_clock_of_the_member_cv()
    {
        var record = Dossier.Ready().Admitted().Record;
        Assert.Equal((CeremonyDay, DecisionDay, OldCell), (record.JoinedOn, record.AdmissionDecidedOn, record.HomeCell));
        Assert.Equal((CeremonyDay, D("2026-11-20"), Helper), (record.Probation!.StartedOn, record.Probation.EndsOn, record.Probation.Helper));
        Assert.Equal(AdmissionPhase.Admitted, record.Dossier.Phase);
        Assert.Equal("2025-11-20 + 30 wd = 2026-01-05 [38-HD/BTCTW (2025), I.2.2] Confirmed", Deadline(record.Dossier.MemberCvDue));
    }

    [Theory]
    [InlineData("2026-01-05", "Met")]
    [InlineData("2026-01-06", "NotMet\nbreach admission.member-cv-late @command.on [38-HD/BTCTW (2025), I.2.2] started=2025-11-20 limit=30-wd due=2026-01-05 workingDay=31")]
    public void A_member_cv_may_be_late(string on, string expected)
    {
        var journey = Dossier.Ready().Admitted();
        Assert.Equal(expected, journey.Check("in-time", new RegisterMemberCv(D(on))));
        Assert.Equal(D(on), journey.Do(new RegisterMemberCv(D(on))).Record.Dossier.MemberCvOn);
        Assert.Equal("NotApplicable", Dossier.Ready().Check("in-time", new RegisterMemberCv(D(on))));
    }

    private static Journey Since(string meeting) =>
        Dossier.Ready(D(meeting)).Do(Dossier.Vote(D(meeting)), new ResolveAtCommittee(D(meeting).PlusDays(3), Votes(12)));
}
