using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Journey;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership.Leaving;

/// <summary>Boundaries of striking off, of appeals, and what leaving calls for elsewhere.</summary>
public sealed class StrikingOffTests
{
    private static Journey Member => Outside.With(Settings.Cautious).Note(new StandingRecorded(D("2010-05-20"), Standing.Full, OldCell));

    [Theory]
    [InlineData("2025-11-29", "2024-11-30", false)]
    [InlineData("2025-11-30", "2024-11-30", true)]
    [InlineData("2025-02-27", "2024-02-29", false)]
    [InlineData("2025-02-28", "2024-02-29", true)]
    public void Twelve_months_of_education_are_over_on_their_last_day(string on, string since, bool over) =>
        Assert.Equal(over, Opens(StrikingGround.WillLost, new StrikingFacts { Since = D(since) }, on));

    [Theory]
    [InlineData("2026-02-20", false)]
    [InlineData("2026-02-21", true)]
    public void Papers_are_missing_for_more_than_three_months(string on, bool over) =>
        Assert.Equal(over, Opens(StrikingGround.TransferPapersNotFiled, new StrikingFacts { Since = D("2025-11-20"), Contacted = true, Destination = OldCell }, on));

    [Theory]
    [InlineData(2023, 2024, true)]
    [InlineData(2022, 2024, false)]
    [InlineData(2025, 2026, false)]
    public void Two_years_follow_each_other_and_have_begun(int first, int second, bool holds) =>
        Assert.Equal(holds, Opens(StrikingGround.TwoYearsInBreach, new StrikingFacts { Years = [first, second] }, "2025-12-15"));

    [Theory]
    [InlineData(StrikingGround.AbandonedActivity, 2, false)]
    [InlineData(StrikingGround.AbandonedActivity, 3, false)]
    [InlineData(StrikingGround.AbandonedActivity, 7, true)]
    [InlineData(StrikingGround.UnpaidDues, 2, true)]
    public void Months_of_an_exemption_are_not_abandoned_activity_but_dues_go_on(StrikingGround ground, int first, bool holds)
    {
        var exempt = Member.Do(
            new ApplyForExemption(D("2025-11-03"), ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, false, D("2025-12-01"), D("2026-05-31")),
            new RegisterMedicalPaper(D("2025-11-04"), D("2025-11-04")),
            new ConsiderExemption(D("2025-11-05"), Votes(12)));
        var facts = new StrikingFacts { Months = Enumerable.Range(first, 3).Select(month => new MissedMonth(2026, month)).ToValueList() };
        Assert.Equal(holds, exempt.Judge(new OpenStrikingOff(D("2026-10-05"), ground, facts)) is Accepted<MembershipEvent>);
    }

    [Theory]
    [InlineData("2025-07-15", false)]
    [InlineData("2025-05-31", true)]
    [InlineData("2025-09-01", true)]
    public void A_month_whose_dues_were_paid_is_not_unpaid(string month, bool holds)
    {
        var payer = Member.Note(new DuesPaid(D("2025-09-05"), D(month), 20_000, OldCell));
        var facts = new StrikingFacts { Months = Enumerable.Range(6, 3).Select(each => new MissedMonth(2025, each)).ToValueList() };
        Assert.Equal(holds, payer.Judge(new OpenStrikingOff(D("2025-10-06"), StrikingGround.UnpaidDues, facts)) is Accepted<MembershipEvent>);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Months_before_the_membership_do_not_count(int first, bool holds)
    {
        var member = Outside.With(Settings.Cautious).Note(new StandingRecorded(D("2024-01-10"), Standing.Candidate, null), new StandingRecorded(D("2025-05-20"), Standing.Probationary, OldCell));
        var facts = new StrikingFacts { Months = Enumerable.Range(first, 3).Select(month => new MissedMonth(2025, month)).ToValueList() };
        Assert.Equal(holds, member.Judge(new OpenStrikingOff(D("2025-10-06"), StrikingGround.AbandonedActivity, facts)) is Accepted<MembershipEvent>);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Two_thirds_of_the_cell_propose_and_less_goes_up(int votes, bool carried)
    {
        var voted = Opened().Do(new ResolveStrikingOff(D("2025-10-20"), Votes(votes, 12 - votes), true));
        Assert.Equal(carried ? LeavingPhase.StrikingProposed : LeavingPhase.StrikingEscalated, voted.Record.Leaving.Phase);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void More_than_half_of_the_standing_committee_strike_off(int votes, bool struckOff)
    {
        var decided = Opened().Do(
            new ResolveStrikingOff(D("2025-10-20"), Votes(8, 4), true),
            new ResolveStrikingOffAtCommittee(D("2025-10-21"), Votes(8, 4)),
            new DecideStrikingOff(D("2025-10-22"), PartyBody.SuperiorStandingCommittee, Votes(votes, 12 - votes)));
        Assert.Equal(struckOff ? Standing.Former : Standing.Full, decided.Record.Standing);
    }

    [Fact]
    public void Whether_the_member_counts_in_the_base_is_a_setting_where_it_matters()
    {
        var voters = Opened() with { Entries = _ => Voters(12).Append(new RosterEntry(Person)) };
        var vote = new ResolveStrikingOff(D("2025-10-20"), Votes(8, 5), true);
        Assert.Contains("setting=accused-in-base", voters.With(Settings.Cautious with { AccusedInBase = null }).Told(vote), StringComparison.Ordinal);
        Assert.Contains("note vote.not-carried", voters.Told(vote), StringComparison.Ordinal);
        Assert.Equal("Accepted", voters.With(Settings.Cautious with { AccusedInBase = AccusedReading.LeftOut }).Told(vote));
    }

    [Theory]
    [InlineData("2025-12-22", true)]
    [InlineData("2025-12-23", false)]
    public void An_appeal_is_filed_by_the_thirtieth_working_day(string filed, bool inTime)
    {
        var told = Struck("2025-11-10").Told(new AppealStrikingOff(D("2025-12-30"), D(filed), AppealFiler.Member, PartyBody.Secretariat));
        Assert.Equal(inTime, told.StartsWith("Accepted", StringComparison.Ordinal));
    }

    [Fact]
    public void A_further_appeal_hangs_on_a_setting_and_the_highest_level_concludes()
    {
        var first = Struck("2025-11-10").Do(
            new AppealStrikingOff(D("2025-12-01"), D("2025-12-01"), AppealFiler.Member, PartyBody.ProvincialStandingCommittee),
            new ResolveStrikingOffAppeal(D("2026-03-10"), PartyBody.ProvincialStandingCommittee, false));
        var next = new AppealStrikingOff(D("2026-03-20"), D("2026-03-20"), AppealFiler.Member, PartyBody.Secretariat);
        Assert.Contains("setting=further-strike-appeal", first.With(Settings.Cautious with { FurtherStrikeAppeal = null }).Told(next), StringComparison.Ordinal);
        Assert.Contains("bars leaving.appeal-late", first.With(Settings.Cautious with { FurtherStrikeAppeal = FurtherAppealReading.FromDecision }).Told(next), StringComparison.Ordinal);
        var concluded = first.Do(next, new ResolveStrikingOffAppeal(D("2026-06-10"), PartyBody.Secretariat, false));
        Assert.Contains("bars leaving.appeal-not-resolved", concluded.Told(new AppealStrikingOff(D("2026-06-20"), D("2026-06-20"), AppealFiler.Member, PartyBody.Secretariat)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_resolution_stands_and_an_annulled_striking_off_leaves_no_trace_in_standing()
    {
        var appealed = Struck("2025-11-10").Do(new AppealStrikingOff(D("2025-12-01"), D("2025-12-01"), AppealFiler.Member, PartyBody.ProvincialStandingCommittee));
        var due = appealed.Record.Leaving.Appeals[0].Due!;
        Assert.Equal(Length.WorkingDays(90), due.Length);
        Assert.Equal("Accepted", appealed.Told(new ResolveStrikingOffAppeal(due.DueOn, PartyBody.ProvincialStandingCommittee, true)));
        Assert.Contains("breach leaving.appeal-overdue", appealed.Told(new ResolveStrikingOffAppeal(due.DueOn.PlusDays(1), PartyBody.ProvincialStandingCommittee, true)), StringComparison.Ordinal);
        var restored = appealed.Do(new ResolveStrikingOffAppeal(due.DueOn, PartyBody.ProvincialStandingCommittee, true)).Record;
        Assert.Equal((Standing.Full, (Ending?)null), (restored.Standing, restored.Ending));
    }

    [Fact]
    public void Under_the_other_reading_the_person_stays_a_member_meanwhile()
    {
        var appeal = new AppealStrikingOff(D("2025-12-01"), D("2025-12-01"), AppealFiler.Member, PartyBody.Secretariat);
        var struck = Struck("2025-11-10");
        Assert.Contains("setting=strike-appeal-effect", struck.With(Settings.Cautious with { StrikeAppealEffect = null }).Told(appeal), StringComparison.Ordinal);
        var stayed = struck.With(Settings.Cautious with { StrikeAppealEffect = StrikeAppealReading.Suspensive }).Do(appeal);
        Assert.Equal(Standing.Full, stayed.Record.Standing);
        var kept = stayed.Do(new ResolveStrikingOffAppeal(D("2026-01-05"), PartyBody.Secretariat, false)).Record;
        Assert.Equal((Standing.Former, new Ending(D("2025-10-22"), EndingReason.StruckOff)), (kept.Standing, kept.Ending));
    }

    [Fact]
    public void Leaving_calls_for_card_badge_file_and_delivery()
    {
        var struck = LeavingConsequences.Of(Opened().Note(new StrikingOffDecided(D("2025-10-22"), PartyBody.SuperiorStandingCommittee, Probationers.Carried(PartyBody.SuperiorStandingCommittee))).Record, Law.Shipped);
        Assert.Equal(
            [LeavingFollowUpKind.CardCollected, LeavingFollowUpKind.BadgeHandedBack, LeavingFollowUpKind.FileToSuperior, LeavingFollowUpKind.OfficesEnd, LeavingFollowUpKind.DecisionDelivered],
            struck.Select(item => item.Kind));
        var died = LeavingConsequences.Of(Member.Do(new RecordDeath(D("2025-10-01"))).Record, Law.Shipped);
        Assert.Equal([LeavingFollowUpKind.CardKeptByFamily, LeavingFollowUpKind.BadgeKeptByFamily, LeavingFollowUpKind.FileToSuperior, LeavingFollowUpKind.OfficesEnd], died.Select(item => item.Kind));
        Assert.Empty(LeavingConsequences.Of(Member.Record, Law.Shipped));
    }

    private static bool Opens(StrikingGround ground, StrikingFacts facts, string on) => Member.Told(new OpenStrikingOff(D(on), ground, facts)).StartsWith("Accepted", StringComparison.Ordinal);

    private static Journey Opened() => Member.Do(new OpenStrikingOff(D("2025-10-01"), StrikingGround.CardReturned, StrikingFacts.None), new SubmitOwnReview(D("2025-10-02")));

    private static Journey Struck(string received) => Opened().Do(
        new ResolveStrikingOff(D("2025-10-20"), Votes(8, 4), true),
        new ResolveStrikingOffAtCommittee(D("2025-10-21"), Votes(8, 4)),
        new DecideStrikingOff(D("2025-10-22"), PartyBody.SuperiorStandingCommittee, Votes(7)),
        new ReceiveStrikingOff(D(received), D(received)));
}
