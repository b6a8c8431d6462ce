using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>The badges that fall due over a register, with their years and what bars them.</summary>
public sealed class BadgeDueTests
{
    private static readonly PersonId Member = new("m");
    private static readonly LocalDate Announced = new(2025, 8, 8);
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    [Theory]
    [InlineData("1995-11-07", "2025-10-01", "2025-12-31", "30 2025-11-07")]
    [InlineData("1995-09-30", "2025-10-01", "2025-12-31", "")]
    [InlineData("1995-12-31", "2025-10-01", "2025-12-31", "30 2025-12-31")]
    [InlineData("1996-01-01", "2025-10-01", "2025-12-31", "")]
    [InlineData("1991-06-30", "2026-04-01", "2026-06-30", "")]
    [InlineData("1991-06-30", "2026-06-01", "2026-06-30", "35 2026-06-30")]
    [InlineData("1996-02-29", "2026-01-01", "2026-03-31", "30 2026-02-28")]
    [InlineData("1931-07-01", "2026-07-01", "2026-09-30", "95 2026-07-01")]
    public void A_quarter_names_the_years_reached_in_it(string decided, string from, string to, string expected) =>
        Assert.Equal(expected, Told(Register(Full(D(decided))), D(from), D(from), D(to)));

    [Fact]
    public void What_was_reached_and_not_awarded_stays_due_until_it_is_awarded_or_a_higher_one_is_reached()
    {
        var never = Register(Full(new(1985, 10, 1)));
        Assert.Equal("40 2025-10-01", Told(never, new(2025, 10, 1), LocalDate.MinIsoValue, new(2025, 12, 31)));
        Assert.Equal("30 2015-10-01; 40 2025-10-01", Told(never, new(2025, 9, 30), LocalDate.MinIsoValue, new(2025, 12, 31)));
        var held = Register(Full(new(1985, 10, 1)), new BadgeDecided(new(2015, 11, 7), 30, BadgeGround.Reached, PartyBody.ProvincialStandingCommittee, null));
        Assert.Equal("40 2025-10-01", Told(held, new(2025, 9, 30), LocalDate.MinIsoValue, new(2025, 12, 31)));
        var both = Register(Full(new(1985, 10, 1)), new BadgeDecided(new(2015, 11, 7), 40, BadgeGround.Reached, PartyBody.ProvincialStandingCommittee, null));
        Assert.Equal(string.Empty, Told(both, new(2025, 9, 30), LocalDate.MinIsoValue, new(2025, 12, 31)));
    }

    [Fact]
    public void A_new_badge_whose_years_were_passed_before_it_came_is_due_only_where_a_setting_awards_it()
    {
        var register = Register(Full(new(1989, 1, 1)), new BadgeDecided(new(2019, 2, 3), 30, BadgeGround.Reached, PartyBody.ProvincialStandingCommittee, null));
        Assert.Equal(string.Empty, Told(register, new(2026, 9, 1), LocalDate.MinIsoValue, new(2026, 12, 31)));
        var awarding = Cautious.With(Cautious.Settings with { MissedMark = MissedMarkReading.UntilNextBadge });
        Assert.Equal("35 2024-01-01", Told(register, new(2026, 9, 1), LocalDate.MinIsoValue, new(2026, 12, 31), awarding));
    }

    [Theory]
    [InlineData("2025-10-01", DisciplineMeasure.Reprimand, "30 2025-11-07 until 2026-02-08")]
    [InlineData("2025-10-01", DisciplineMeasure.Warning, "30 2025-11-07 until 2026-05-08")]
    [InlineData("2025-10-01", DisciplineMeasure.Removal, "30 2025-11-07 until 2026-08-08")]
    [InlineData("2026-02-07", DisciplineMeasure.Reprimand, "30 2025-11-07 until 2026-02-08")]
    [InlineData("2026-02-08", DisciplineMeasure.Reprimand, "30 2025-11-07")]
    public void A_measure_of_the_register_bars_until_its_months_have_passed(string asOf, DisciplineMeasure measure, string expected)
    {
        var register = PartyDomain.Registers.Register.Of(Book(Full(new(1995, 11, 7))).Document() with { Cases = [Case(measure)] });
        Assert.Equal(expected, Told(register, D(asOf), new(2025, 10, 1), new(2025, 12, 31)));
    }

    [Fact]
    public void A_bar_that_ends_by_the_day_of_the_years_is_not_named()
    {
        var register = PartyDomain.Registers.Register.Of(Book(Full(new(1996, 2, 8))).Document() with { Cases = [Case(DisciplineMeasure.Reprimand)] });
        Assert.Equal("30 2026-02-08", Told(register, new(2026, 1, 1), new(2026, 1, 1), new(2026, 3, 31)));
    }

    [Fact]
    public void A_heavier_measure_on_appeal_bars_anew_and_a_lighter_one_keeps_the_time_served()
    {
        var resolved = new LocalDate(2025, 10, 6);
        AppealFiled filed = new(Announced.PlusDays(5), PartyBody.ProvincialInspectionCommission, null);
        string With(AppealOutcome outcome, DisciplineMeasure first, DisciplineMeasure then) =>
            Told(PartyDomain.Registers.Register.Of(Book(Full(new(1995, 11, 7))).Document() with { Cases = [Case(first, filed, new AppealResolved(resolved, PartyBody.ProvincialInspectionCommission, outcome, then))] }), resolved, new(2025, 10, 1), new(2025, 12, 31));
        Assert.Equal("30 2025-11-07 until 2026-07-06", With(AppealOutcome.Increased, DisciplineMeasure.Reprimand, DisciplineMeasure.Warning));
        Assert.Equal("30 2025-11-07 until 2026-02-08", With(AppealOutcome.Reduced, DisciplineMeasure.Warning, DisciplineMeasure.Reprimand));
    }

    [Fact]
    public void Time_out_of_contact_moves_the_years_and_nothing_falls_due_while_it_lasts()
    {
        var gap = new InterruptionRecorded(new(2010, 1, 1), InterruptionKind.LostContact, new(2010, 4, 1));
        Assert.Equal("30 2026-02-07", Told(Register(Full(new(1995, 11, 7)), gap), new(2025, 10, 1), new(2025, 10, 1), new(2026, 3, 31)));
        var lasts = new InterruptionRecorded(new(2025, 9, 1), InterruptionKind.LostContact, null);
        Assert.Equal(string.Empty, Told(Register(Full(new(1995, 11, 7)), lasts), new(2025, 12, 1), LocalDate.MinIsoValue, new(2026, 12, 31)));
        var late = new InterruptionRecorded(new(2025, 11, 20), InterruptionKind.LostContact, null);
        Assert.Equal("30 2025-11-07", Told(Register(Full(new(1995, 11, 7)), late), new(2025, 12, 1), LocalDate.MinIsoValue, new(2026, 12, 31)));
    }

    [Fact]
    public void Somebody_who_came_back_counts_from_the_first_decision_without_the_time_between()
    {
        var left = new StandingRecorded(new(2000, 1, 1), Standing.Former, null) { Ended = EndingReason.StruckOff };
        var back = new StandingRecorded(new(2006, 1, 1), Standing.Full, new("a1")) { AdmissionDecidedOn = new(2005, 1, 1), JoinedOn = new(2005, 1, 1) };
        Assert.Equal("30 2025-11-07", Told(Register(new StandingRecorded(new(1990, 11, 7), Standing.Full, new("a1")) { AdmissionDecidedOn = new(1990, 11, 7) }, left, back), new(2025, 10, 1), new(2025, 10, 1), new(2025, 12, 31)));
    }

    [Fact]
    public void The_measures_of_the_register_stand_beside_what_the_host_says()
    {
        var register = PartyDomain.Registers.Register.Of(Book(Full(new(1995, 11, 7))).Document() with { Cases = [Case(DisciplineMeasure.Warning)] });
        var on = new LocalDate(2025, 11, 1);
        BadgeEvidence? Of(BadgeEvidence? said) => RegisterEvidence.For(register, new EvidenceRequest(new AgreeBadge(on), Member) { Badge = said }).Evidence.Badge;
        Assert.Null(Of(null));
        Assert.Equal([new ServedMeasure(BadgeMeasureKind.Warning, Announced, new LocalDate(2025, 8, 4))], Of(new(on, "host", []))!.Measures);
        var told = new ServedMeasure(BadgeMeasureKind.Warning, Announced, null);
        var old = new ServedMeasure(BadgeMeasureKind.Reprimand, new(2001, 1, 1), null);
        Assert.Equal([told, old], Of(new(on, "host", [told, old]))!.Measures);
        Assert.Empty(RegisterEvidence.For(register, new EvidenceRequest(new AgreeBadge(on), new("n")) { Badge = new(on, "host", []) }).Evidence.Badge!.Measures);
    }

    [Fact]
    public void A_quarter_over_many_members_agrees_with_years_counted_by_hand()
    {
        int[] tiers = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];
        var (from, to) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31));
        var random = new Random(294);
        var book = PartyDomain.Tests.Registers.Book.District();
        var expected = new List<string>();
        for (var i = 0; i < 2000; i++)
        {
            var decided = new DateTime(1930, 1, 1).AddDays(random.Next(29_000));
            var highest = random.Next(3) == 0 ? tiers.Where(tier => decided.AddYears(tier) < new DateTime(2025, 6, 1)).DefaultIfEmpty(0).Max() : 0;
            var facts = new List<MembershipEvent> { Full(LocalDate.FromDateTime(decided)) };
            if (highest > 0)
            {
                facts.Add(new BadgeDecided(new(2025, 9, 2), highest, BadgeGround.Reached, PartyBody.ProvincialStandingCommittee, null));
            }

            book.Knows($"p{i}", [.. facts]);
            var marks = tiers.Where(tier => tier > highest).Select(tier => (tier, day: decided.AddYears(tier))).ToList();
            var (first, last) = (from.ToDateTimeUnspecified(), to.ToDateTimeUnspecified());
            var inHand = marks.LastOrDefault(mark => mark.day <= first);
            var next = marks.FirstOrDefault(mark => mark.day > first && mark.day <= last);
            expected.AddRange(new[] { inHand, next }.Where(mark => mark.tier > 0 && mark.day >= first).Select(mark => $"p{i} {mark.tier} {mark.day:yyyy-MM-dd}"));
        }

        var found = Due.Of(book.ToRegister(), from, from, to, Cautious).Where(item => item.DueKind == DueKind.Badge).Select(item => $"{item.Person!.Value.Value} {item.Years} {item.On:uuuu-MM-dd}");
        Assert.True(expected.Count > 50, $"{expected.Count} badges are too few.");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static StandingRecorded Full(LocalDate decided) => new(decided.PlusYears(1), Standing.Full, new("a1")) { AdmissionDecidedOn = decided };

    private static Book Book(params MembershipEvent[] facts) => PartyDomain.Tests.Registers.Book.District().Knows("m", facts);

    private static Register Register(params MembershipEvent[] facts) => Book(facts).ToRegister();

    private static CaseEntry Case(DisciplineMeasure measure, params CaseEvent[] more) => new(new("c"),
    [
        new SignalReceived(new(2025, 6, 2)),
        new InspectionOpened(new(2025, 6, 3), PartyBody.SuperiorStandingCommittee),
        new ViolationConcluded(new(2025, 7, 1), [DisciplineTests.Act("act", new(2025, 3, 3))]),
        new DecisionIssued(new(2025, 8, 4), PartyBody.SuperiorStandingCommittee, measure, []) { Standing = DisciplineSubject.FullMember },
        new DecisionAnnounced(Announced, Announced, Announced),
        .. more,
    ]) { Member = Member };

    private static string Told(Register register, LocalDate asOf, LocalDate from, LocalDate to, Law? law = null) => string.Join(
        "; ",
        Due.Of(register, asOf, from, to, law ?? Cautious)
            .Where(item => item.DueKind == DueKind.Badge)
            .Select(item => $"{item.Years} {item.On:uuuu-MM-dd}" + (item.BarredUntil is { } until ? $" until {until:uuuu-MM-dd}" : string.Empty)));

    private static LocalDate D(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
