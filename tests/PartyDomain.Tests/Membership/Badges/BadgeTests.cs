using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Membership.Badges;

/// <summary>The days on which an answer about a badge changes: the day before, the day, the day after; ends of months.</summary>
public sealed class BadgeTests
{
    private static readonly BadgeEvidence Nothing = new(new(2100, 1, 1), "test", []);

    [Theory]
    [InlineData("1995-09-02", 30, "2025-09-01", false)]
    [InlineData("1995-09-02", 30, "2025-09-02", true)]
    [InlineData("1995-09-02", 30, "2025-09-03", true)]
    [InlineData("1996-02-29", 30, "2026-02-27", false)]
    [InlineData("1996-02-29", 30, "2026-02-28", true)]
    [InlineData("1985-11-30", 40, "2025-11-29", false)]
    [InlineData("1985-11-30", 40, "2025-11-30", true)]
    public void The_years_are_reached_on_their_day(string decided, int years, string on, bool eligible) =>
        Assert.Equal(eligible, Ask(decided, years, BadgeGround.Reached, on) is Accepted<BadgeEntitlement>);

    [Fact]
    public void No_next_day_is_promised_while_a_time_without_activity_lasts()
    {
        var lost = MembershipHistory.Evolve(Member("1995-09-02"), new InterruptionRecorded(D("2015-01-01"), InterruptionKind.LostContact, null));
        var next = Assert.Single(BadgeAdvice.Next(lost, Nothing, D("2026-02-03"), Law.Shipped).Events);
        Assert.Equal((30, (LocalDate?)null, (LocalDate?)null, (LocalDate?)null, (LocalDate?)null), (next.NextYears!.Value, next.NextEarliest, next.NextLatest, next.EarlyFrom, next.Round));
    }

    [Theory]
    [InlineData(65, "2025-10-01", "2026-10-02", false)]
    [InlineData(65, "2025-10-01", "2026-10-01", true)]
    [InlineData(70, "2025-10-01", "2027-10-02", false)]
    [InlineData(70, "2025-10-01", "2027-10-01", true)]
    [InlineData(70, "2018-10-01", "2019-10-02", false)]
    [InlineData(70, "2018-10-01", "2019-10-01", true)]
    [InlineData(90, "2021-07-29", "2022-07-30", false)]
    [InlineData(90, "2021-07-30", "2022-07-31", true)]
    public void An_ill_member_may_have_it_so_much_earlier(int years, string on, string mark, bool eligible) =>
        Assert.Equal(eligible, Ask(Iso(D(mark).PlusYears(-years)), years, BadgeGround.Illness, on) is Accepted<BadgeEntitlement>);

    [Theory]
    [InlineData(70, "2025-11-07", "2026-10-16", true)]
    [InlineData(70, "2025-11-07", "2026-10-17", false)]
    [InlineData(30, "2021-07-30", "2021-10-16", true)]
    [InlineData(30, "2021-07-29", "2021-10-16", false)]
    public void Posthumously_twelve_months_hold_for_every_badge_since_2021(int years, string on, string mark, bool eligible)
    {
        var died = D(mark).Year == 2021 ? D("2021-06-01") : D("2025-10-16");
        var outcome = BadgeAdvice.Of(Member(Iso(D(mark).PlusYears(-years))), years, BadgeGround.Posthumous, Nothing with { DiedOn = died }, D(on), Law.Shipped);
        Assert.Equal(eligible, outcome is Accepted<BadgeEntitlement>);
    }

    [Theory]
    [InlineData(BadgeMeasureKind.Reprimand, "2025-08-31", "2026-02-27", "2026-02-28")]
    [InlineData(BadgeMeasureKind.Warning, "2025-05-31", "2026-02-27", "2026-02-28")]
    [InlineData(BadgeMeasureKind.Removal, "2024-12-31", "2025-12-30", "2025-12-31")]
    public void A_measure_bars_until_its_months_have_passed(BadgeMeasureKind kind, string effective, string last, string free)
    {
        var record = MembershipHistory.Evolve(Member("1990-01-01"), new CorrectionRecognized(D(effective).PlusDays(5)));
        var evidence = Nothing with { Measures = [new(kind, D(effective), null)] };
        Assert.Contains(BadgeCodes.Barred, Codes(BadgeAdvice.Of(record, 30, BadgeGround.Reached, evidence, D(last), Law.Shipped)));
        Assert.True(BadgeAdvice.Of(record, 30, BadgeGround.Reached, evidence, D(free), Law.Shipped) is Accepted<BadgeEntitlement>);
    }

    [Fact]
    public void Where_the_two_starts_of_a_bar_differ_a_setting_decides()
    {
        var record = MembershipHistory.Evolve(Member("1990-01-01"), new CorrectionRecognized(D("2025-06-01")));
        var evidence = Nothing with { Measures = [new(BadgeMeasureKind.Reprimand, D("2025-05-20"), D("2025-05-10"))] };
        Outcome<BadgeEntitlement> On(string day, Settings settings) => BadgeAdvice.Of(record, 30, BadgeGround.Reached, evidence, D(day), Law.Shipped.With(settings));
        Assert.Contains(BadgeCodes.Barred, Codes(On("2025-11-09", Settings.Open)));
        Assert.True(On("2025-11-10", Settings.Open) is Undetermined<BadgeEntitlement>);
        Assert.True(On("2025-11-19", Settings.Open) is Undetermined<BadgeEntitlement>);
        Assert.True(On("2025-11-20", Settings.Open) is Accepted<BadgeEntitlement>);
        Assert.Contains(BadgeCodes.Barred, Codes(On("2025-11-19", Settings.Cautious)));
        Assert.True(On("2025-11-10", Settings.Cautious with { BadgeBarStart = BadgeBarReading.FromDecision }) is Accepted<BadgeEntitlement>);
    }

    [Fact]
    public void A_measure_before_the_last_badge_was_looked_at_then()
    {
        var record = MembershipHistory.Evolve(Member("1985-01-01"), new BadgeDecided(D("2015-02-03"), 30, BadgeGround.Reached, PartyBody.ProvincialStandingCommittee, null));
        var evidence = Nothing with { Measures = [new(BadgeMeasureKind.Warning, D("2014-01-01"), null)] };
        Assert.True(BadgeAdvice.Of(record, 40, BadgeGround.Reached, evidence, D("2025-09-02"), Law.Shipped) is Accepted<BadgeEntitlement>);
        Assert.Contains(BadgeCodes.CorrectionNotRecognized, Codes(BadgeAdvice.Of(Member("1985-01-01"), 40, BadgeGround.Reached, evidence, D("2025-09-02"), Law.Shipped)));
    }

    [Theory]
    [InlineData("1971-07-26", true)]
    [InlineData("1966-07-26", true)]
    [InlineData("1966-07-25", false)]
    [InlineData("1960-01-01", false)]
    public void The_badge_for_45_years_came_to_those_below_50_on_its_first_day(string decided, bool eligible) =>
        Assert.Equal(eligible, Ask(decided, 45, BadgeGround.Reached, "2016-09-02") is Accepted<BadgeEntitlement>);

    [Theory]
    [InlineData("2025-09-02", "2025-09-02")]
    [InlineData("2025-09-03", "2025-11-07")]
    [InlineData("2025-11-08", "2026-02-03")]
    [InlineData("2026-02-04", "2026-05-19")]
    public void The_next_award_day(string on, string round) => Assert.Equal(D(round), BadgeAdvice.RoundFrom(D(on), Law.Shipped));

    [Fact]
    public void Nobody_but_a_full_member_has_an_outlook_and_a_record_without_a_date_is_open()
    {
        Assert.Contains(BadgeCodes.NotEligible, Codes(BadgeAdvice.Next(new MembershipRecord(Journey.Person), Nothing, D("2025-09-02"), Law.Shipped)));
        var undated = MembershipHistory.Evolve(new MembershipRecord(Journey.Person), new StandingRecorded(D("2010-01-01"), Standing.Full, BadgeCommands.Home));
        Assert.True(BadgeAdvice.Next(undated, Nothing, D("2025-09-02"), Law.Shipped) is Undetermined<BadgeOutlook>);
    }

    [Theory]
    [InlineData(30, "12345678", true)]
    [InlineData(30, "1234567", false)]
    [InlineData(45, "E1234567", true)]
    [InlineData(45, "e1234567", false)]
    [InlineData(75, "B1234", true)]
    [InlineData(90, "12", true)]
    [InlineData(90, "1a", false)]
    public void The_serial_has_the_pattern_of_its_years(int years, string serial, bool fits) =>
        Assert.Equal(fits, Law.Shipped.Read(BadgeLaw.Patterns, D("2025-10-01")).Value!.Single(pattern => pattern.Years == years).Fits(serial));

    [Fact]
    public void Every_command_has_one_step_and_every_step_its_phases()
    {
        var types = typeof(BadgeCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BadgeCommand)) && !type.IsAbstract).Select(type => type.Name);
        Assert.Equal(types.Order(StringComparer.Ordinal), BadgeSteps.All.Select(step => step.Command.Name).Order(StringComparer.Ordinal));
        var phases = Enum.GetValues<BadgePhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        Assert.All(BadgeSteps.Describe(), step => Assert.Subset(phases, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Explain_says_what_a_claim_still_needs_and_acts_hold_up_acts()
    {
        var record = MembershipHistory.Evolve(Member("1995-09-02"), new BadgeDeclared(D("2025-08-01"), 30, BadgeGround.Reached, BadgeDeclarer.Member, D("2025-09-02")));
        var steps = BadgeDecider.Explain(record, MembershipEvidence.None, D("2025-08-05"), Law.Shipped).Steps;
        var agree = Assert.Single(steps, step => step.Step == "badge.cell-agree");
        Assert.Equal(RequirementStatus.Met, agree.Requirements.Single(requirement => requirement.Requirement == "years-reached").Status);
        Assert.Equal(RequirementStatus.Pending, agree.Requirements.Single(requirement => requirement.Requirement == "not-barred").Status);
        Assert.Empty(BadgeDecider.Explain(Member("1995-09-02"), MembershipEvidence.None, D("2025-08-05"), Law.Shipped).Steps);
        Assert.True(ActTypes.IsAct(new BadgeListed(D("2025-08-05"))));
        Assert.False(ActTypes.IsAct(new BadgeLost(D("2025-08-05"), 30, true)));
    }

    [Fact]
    public void Badges_are_taken_from_those_put_out_and_left_to_the_family_of_the_dead()
    {
        var held = MembershipHistory.Evolve(Member("1985-01-01"), new BadgeDecided(D("2015-02-03"), 30, BadgeGround.Reached, PartyBody.ProvincialStandingCommittee, null));
        MembershipRecord Ended(EndingReason reason) => MembershipHistory.Evolve(held, new StandingRecorded(D("2025-10-01"), Standing.Former, null) { Ended = reason });
        var command = new WithdrawBadges(D("2025-11-01"));
        Assert.Contains(BadgeCodes.NothingToWithdraw, Codes(BadgeDecider.Decide(command, MembershipEvidence.None, held, Law.Shipped)));
        Assert.Contains(BadgeCodes.FamilyKeeps, Codes(BadgeDecider.Decide(command, MembershipEvidence.None, Ended(EndingReason.Died), Law.Shipped)));
        var out1 = BadgeDecider.Decide(command, MembershipEvidence.None, Ended(EndingReason.ProbationerStruckOff), Law.Shipped);
        Assert.True(out1 is Accepted<BadgeEvent>);
        Assert.Null(MembershipHistory.Evolve(Ended(EndingReason.ProbationerStruckOff), out1.Events[0]).Badges.Find(30));
    }

    [Fact]
    public void Nothing_of_a_number_or_a_measure_is_written()
    {
        Assert.DoesNotContain("E0000012", new BadgeNumber("AB", "E0000012").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("E0000012", new DecideBadge(D("2025-01-01"), default, new("AB", "E0000012")).ToString(), StringComparison.Ordinal);
        Assert.Equal(nameof(BadgeEvidence), (Nothing with { DiedOn = D("2025-01-01") }).ToString());
    }

    private static MembershipRecord Member(string decided) =>
        MembershipHistory.Evolve(new MembershipRecord(Journey.Person), new StandingRecorded(D("2010-01-01"), Standing.Full, BadgeCommands.Home) { AdmissionDecidedOn = D(decided) });

    private static Outcome<BadgeEntitlement> Ask(string decided, int years, BadgeGround ground, string on) => BadgeAdvice.Of(Member(decided), years, ground, Nothing, D(on), Law.Shipped);

    private static IEnumerable<string> Codes<T>(Outcome<T> outcome) => outcome.Findings.Select(finding => finding.Code);

    private static LocalDate D(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
