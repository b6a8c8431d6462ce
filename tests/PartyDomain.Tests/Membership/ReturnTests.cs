using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Transfers;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership;

/// <summary>What was under way when a membership ended does not go on when somebody comes back; what was wrongly ended does.</summary>
public sealed class ReturnTests
{
    private static Journey Member => Outside.With(Settings.Cautious).Note(new StandingRecorded(D("2010-05-20"), Standing.Full, OldCell) { AdmissionDecidedOn = D("2009-05-01"), JoinedOn = D("2009-05-20"), OfficialOn = D("2010-05-20") });

    private static Journey Leaving => Member.Note(
        new TransferGroundRegistered(D("2025-10-01"), MoveReason.Posting, D("2025-10-01"), null, null),
        new TransferLetterIssued(D("2025-10-02"), NewCell, IntroducingBody.DirectSuperior, [], true, null, null));

    [Fact]
    public void A_transfer_ends_with_the_membership()
    {
        var home = new OrganizationId("cell-3");
        var out1 = Leaving.Note(new MemberExpelled(D("2025-10-10"), new CaseId("case-1")));
        AtHome(out1.Note(new ExpulsionReversed(D("2025-11-10"), new CaseId("case-1"), home, true)), home);
        AtHome(out1.Note(new MembershipRestored(D("2025-11-10"), PartyBody.SuperiorStandingCommittee, OldCell, D("2025-11-01"))), OldCell);
        AtHome(out1.Note(new MembershipRecognized(D("2025-11-10"), PartyBody.SuperiorStandingCommittee, RecognitionGround.Proof, D("2009-05-01"), home)), home);
        AtHome(out1.Note(new StandingRecorded(D("2025-11-10"), Standing.Full, OldCell)), OldCell);
    }

    [Fact]
    public void A_striking_off_that_is_annulled_lets_the_transfer_go_on()
    {
        var struck = Leaving.Note(
            new StrikingOffOpened(D("2025-10-03"), StrikingGround.CardReturned, StrikingFacts.None),
            new StrikingOffDecided(D("2025-10-10"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee)),
            new StrikingOffAppealed(D("2025-10-12"), D("2025-10-12"), AppealFiler.Member, PartyBody.Secretariat, null, false),
            new StrikingOffAppealResolved(D("2025-11-12"), PartyBody.Secretariat, true));
        Assert.Equal(NewCell, struck.Record.Transfer!.To);
    }

    [Fact]
    public void A_probationer_who_comes_back_is_considered_at_home()
    {
        var back = Probationers.Since(D("2025-01-10")).Note(
            new StandingRecorded(D("2025-03-01"), Standing.Former, OldCell) { Ended = EndingReason.ProbationerStruckOff },
            new MembershipRestored(D("2025-11-10"), PartyBody.SuperiorStandingCommittee, NewCell, D("2025-11-01")));
        Assert.Equal((Standing.Probationary, NewCell, NewCell), (back.Record.Standing, back.Record.HomeCell, back.Record.Dossier.Cell));
        Assert.Equal(NewCell, Probationers.Since(D("2025-01-10")).Note(new StandingRecorded(D("2025-03-01"), Standing.Probationary, NewCell)).Record.Dossier.Cell);
    }

    [Fact]
    public void A_stored_deadline_that_ends_before_it_starts_breaks_no_explanation()
    {
        var odd = new Deadline(D("2025-12-01"), Length.WorkingDays(60), D("2025-09-20"), new Citation(Instruments.Regulation294.Id, "6.3.1 a"), EvidenceGrade.Confirmed);
        var called = Member.Note(new TransferGroundRegistered(D("2025-09-15"), MoveReason.Posting, D("2025-09-15"), null, odd));
        var explained = MembershipDecider.Explain(called.Record, new MembershipEvidence(), D("2025-10-20"), called.Law);
        Assert.Contains(explained.SelectMany(one => one.Steps), step => step.Step == "transfer.introduce");
    }

    [Fact]
    public void An_exemption_ends_with_the_membership_however_it_ends()
    {
        var exempt = Probationers.Since(D("2024-11-10")).Note(
            new ExemptionRequested(D("2025-03-01"), ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, true, D("2025-03-01"), null, false),
            new ExemptionConsidered(D("2025-03-02"), Probationers.Carried(PartyBody.Cell), true));
        Assert.NotNull(exempt.Record.Exemption.Held);
        MembershipEvent[] endings =
        [
            new ProbationDecided(D("2025-12-01"), PartyBody.SuperiorStandingCommittee, new ReviewTally(PartyBody.SuperiorStandingCommittee, 12, 8, 8, Reviews(0, 12), ReviewResult.StrikeOff), null),
            new AdmissionAnnulled(D("2025-12-01"), AnnulmentGround.UnderAge, true, false, false, false),
            new ImpostorStruckOff(D("2025-12-01"), PartyBody.SuperiorStandingCommittee),
            new ResumptionRefused(D("2025-12-01"), PartyBody.SuperiorStandingCommittee),
            new StandingRecorded(D("2025-12-01"), Standing.Former, null) { Ended = EndingReason.Resigned },
        ];
        Assert.All(endings, ending => Assert.Null(exempt.Note(ending, new StandingRecorded(D("2026-05-01"), Standing.Full, OldCell)).Record.Exemption.Held));
    }

    [Fact]
    public void An_exemption_does_not_survive_an_appeal_that_suspended_and_was_turned_down()
    {
        var record = Member.Note(
            new StrikingOffDecided(D("2025-10-10"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee)),
            new StrikingOffAppealed(D("2025-10-12"), D("2025-10-12"), AppealFiler.Member, PartyBody.Secretariat, null, true),
            new ExemptionRequested(D("2025-10-20"), ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, true, D("2025-10-20"), null, false),
            new ExemptionConsidered(D("2025-10-21"), Probationers.Carried(PartyBody.Cell), true),
            new StrikingOffAppealResolved(D("2025-11-12"), PartyBody.Secretariat, false)).Record;
        Assert.Equal((Standing.Former, null), (record.Standing, record.Exemption.Held));
    }

    [Fact]
    public void Who_was_struck_off_as_an_impostor_has_no_seniority_and_is_again_what_they_were_once_that_is_annulled()
    {
        var gap = new InterruptionRecorded(D("2015-01-01"), InterruptionKind.LostContact, D("2016-01-01"));
        var struck = Member.Note(gap, new ImpostorStruckOff(D("2025-10-10"), PartyBody.SuperiorStandingCommittee));
        Assert.IsType<Refused<PartySeniority>>(Seniorities.On(struck.Record, D("2025-12-01"), struck.Law));
        Assert.Equal(LeavingPhase.StruckOff, LeavingFacts.PhaseOf(struck.Record));
        var annulled = struck.Do(
            new ReceiveStrikingOff(D("2025-10-13"), D("2025-10-13")),
            new AppealStrikingOff(D("2025-10-14"), D("2025-10-14"), AppealFiler.Member, PartyBody.ProvincialStandingCommittee),
            new ResolveStrikingOffAppeal(D("2025-11-14"), PartyBody.ProvincialStandingCommittee, true)).Record;
        Assert.Equal((Standing.Full, OldCell, D("2009-05-01"), D("2010-05-20")), (annulled.Standing, annulled.HomeCell!.Value, annulled.AdmissionDecidedOn!.Value, annulled.OfficialOn!.Value));
        Assert.Equal(new SeniorityPeriod(15, 7, 0), Assert.Single(Seniorities.On(annulled, D("2025-12-01"), struck.Law).Events).Least);
    }

    [Fact]
    public void An_impostor_who_is_later_admitted_lawfully_and_struck_off_comes_back_by_readmission()
    {
        var later = Member.Note(
            new ImpostorStruckOff(D("2012-10-10"), PartyBody.SuperiorStandingCommittee),
            new ProspectListed(D("2013-01-10"), OldCell, null),
            new AdmissionDecided(D("2014-01-10"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee), null),
            new CeremonyHeld(D("2014-01-20"), Helper, true, D("2015-01-20"), null));
        Assert.Empty(later.Record.Past);
        var again = later.Note(
            new StrikingOffOpened(D("2018-01-03"), StrikingGround.CardReturned, StrikingFacts.None),
            new StrikingOffDecided(D("2018-01-10"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee)),
            new ProspectListed(D("2025-01-10"), OldCell, null));
        Assert.Equal(D("2014-01-10"), Assert.Single(again.Record.Past).DecidedOn);
    }

    [Fact]
    public void A_striking_off_of_an_earlier_membership_is_no_longer_appealed_against()
    {
        var struck = Member.Note(
            new StrikingOffOpened(D("2018-01-03"), StrikingGround.CardReturned, StrikingFacts.None),
            new StrikingOffDecided(D("2018-01-10"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee)));
        var again = struck.Note(new ProspectListed(D("2024-01-10"), OldCell, null), new CeremonyHeld(D("2024-11-20"), Helper, true, D("2025-11-20"), null), new ProbationDecided(D("2025-12-01"), PartyBody.SuperiorStandingCommittee, new ReviewTally(PartyBody.SuperiorStandingCommittee, 12, 8, 8, Reviews(0, 12), ReviewResult.StrikeOff), null));
        Assert.Equal(LeavingPhase.None, LeavingFacts.PhaseOf(again.Record));
        Assert.IsType<Refused<MembershipEvent>>(again.Judge(new ReceiveStrikingOff(D("2025-12-03"), D("2025-12-03"))));
    }

    [Fact]
    public void A_restoration_ends_the_appeal_that_was_waiting()
    {
        var appealed = Member.Do(new OpenStrikingOff(D("2025-10-03"), StrikingGround.CardReturned, StrikingFacts.None)).Note(
            new StrikingOffDecided(D("2025-10-10"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee)))
            .Do(new ReceiveStrikingOff(D("2025-10-13"), D("2025-10-13")), new AppealStrikingOff(D("2025-10-14"), D("2025-10-14"), AppealFiler.Member, PartyBody.Secretariat));
        Assert.Contains(Due.Of(appealed.Record, D("2025-11-01"), appealed.Law), item => item.DueKind == DueKind.StrikingOffResolution);
        var restored = appealed.Note(new MembershipRestored(D("2025-11-10"), PartyBody.SuperiorStandingCommittee, OldCell, D("2025-11-01")));
        Assert.Empty(Due.Of(restored.Record, D("2025-11-11"), restored.Law));
        Assert.IsType<Refused<MembershipEvent>>(restored.Judge(new ResolveStrikingOffAppeal(D("2025-11-20"), PartyBody.Secretariat, false)));
    }

    [Theory]
    [InlineData(Standing.Full, AdmissionPhase.Admitted)]
    [InlineData(Standing.Former, AdmissionPhase.Closed)]
    [InlineData(Standing.Outside, AdmissionPhase.Closed)]
    [InlineData(Standing.Candidate, AdmissionPhase.DecisionReceived)]
    public void A_recorded_standing_ends_the_procedure_that_it_overtakes(Standing standing, AdmissionPhase phase)
    {
        var journey = Dossier.Ready().Received().Note(new StandingRecorded(D("2025-11-14"), standing, standing == Standing.Full ? OldCell : null));
        Assert.Equal(phase, journey.Record.Dossier.Phase);
        Assert.Equal(phase == AdmissionPhase.DecisionReceived, journey.Judge(new HoldCeremony(D("2025-11-20"), Helper, true)) is Accepted<MembershipEvent>);
    }

    [Fact]
    public void Without_a_letter_nothing_is_presented_and_nobody_received()
    {
        var journey = Member.Note(new TransferLetterPresented(D("2025-10-01"), true));
        Assert.Null(journey.Record.Transfer);
        Assert.IsType<Refused<MembershipEvent>>(journey.Judge(new ReceiveMember(D("2025-10-02"), true)));
        var corrected = Leaving.Note(new TransferLetterPresented(D("2025-10-05"), true));
        corrected = corrected.Note(MembershipHistory.Correct(corrected.Record, D("2025-10-06"), 2, null));
        Assert.IsType<Refused<MembershipEvent>>(corrected.Judge(new ReceiveMember(D("2025-10-07"), true)));
    }

    private static void AtHome(Journey journey, OrganizationId cell) =>
        Assert.Equal((cell, null), (journey.Record.HomeCell!.Value, journey.Record.Transfer));
}
