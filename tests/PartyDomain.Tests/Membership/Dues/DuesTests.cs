using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Dues;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Dues;

/// <summary>Dues at their edges, from section 7.6 of the fact sheet on admission and membership and section 31 of that on regulation 294.</summary>
public sealed class DuesTests
{
    private static readonly OrganizationId Cell = new("cell-1");
    private static readonly PersonId Person = new("p");

    [Theory]
    [InlineData("2026-01-31", 25_000)]
    [InlineData("2026-02-01", 50_000)]
    [InlineData("2026-02-28", 50_000)]
    public void The_law_is_that_of_the_first_day_of_the_month(string day, long amount) =>
        Assert.Equal(amount, One(new(D(day), DuesPayer.MaternityBenefit, 0) { Base = 5_000_000 }).Whole(Rounding.HalfUp));

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(51, false)]
    public void Fifty_years_exempt(int years, bool pays)
    {
        Assert.Equal(pays, One(new(D("2026-02-01"), DuesPayer.Pensioner, years) { Base = 1 }).Pays);
        Assert.True(One(new(D("2026-01-01"), DuesPayer.Pensioner, years) { Base = 1 }).Pays);
    }

    [Theory]
    [InlineData(149, Rounding.Truncation, 1)]
    [InlineData(149, Rounding.HalfUp, 1)]
    [InlineData(150, Rounding.HalfUp, 2)]
    [InlineData(250, Rounding.HalfEven, 2)]
    [InlineData(250, Rounding.HalfUp, 3)]
    public void The_caller_says_how_a_sum_is_rounded(long pay, Rounding rounding, long whole)
    {
        var dues = One(new(D("2026-05-01"), DuesPayer.Salaried, 0) { Base = pay });
        Assert.Equal(new Fraction(pay, 100), dues.Amount);
        Assert.Equal(whole, dues.Whole(rounding));
        Assert.Null((dues with { Amount = null }).Whole(rounding));
    }

    [Theory]
    [InlineData("2026-03-01", "2027-02-28", true)]
    [InlineData("2026-03-01", "2027-03-01", false)]
    [InlineData("2026-03-31", "2027-03-30", true)]
    [InlineData("2026-03-31", "2027-03-31", false)]
    public void One_relief_lasts_twelve_months_at_most(string from, string to, bool lawful)
    {
        var outcome = MonthlyDues.Of(new(D("2026-06-01"), DuesPayer.Salaried, 0) { Base = 1_000, Relief = new(D(from), D(to), 50) }, Law.Shipped);
        Assert.Equal(lawful, outcome is Accepted<DuesAssessment>);
        Assert.Equal(lawful ? [] : [DuesCodes.ReliefTooLong], outcome.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        var outcome = MonthlyDues.Of(
            new(D("2026-06-01"), DuesPayer.Uninsured, 0) { Statuses = [DuesStatus.Probationary], Hardship = DuesHardship.Poor, Relief = new(D("2026-01-01"), D("2027-06-01"), 20) },
            Law.Shipped);
        Assert.IsType<Refused<DuesAssessment>>(outcome);
        Assert.Equal(
            [DuesCodes.NotApplied, DuesCodes.ReliefTooLong, DuesCodes.ReliefSize, DuesCodes.StillPays, DuesCodes.RetirementAgeMissing],
            outcome.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Sums_beyond_any_pay_are_refused_before_they_overflow()
    {
        var parts = Enumerable.Repeat(new PayPart(PayItem.GradePay, long.MaxValue), 3).ToValueList();
        Assert.Equal([DuesCodes.Amount], MonthlyDues.Of(new(D("2026-06-01"), DuesPayer.Salaried, 0) { Parts = parts }, Law.Shipped).Findings.Select(finding => finding.Code));
        Assert.Equal([DuesCodes.Amount], MonthlyDues.Of(new(D("2026-06-01"), DuesPayer.Salaried, -1) { Base = 1 }, Law.Shipped).Findings.Select(finding => finding.Code));
        Assert.True(One(new(D("2026-06-01"), DuesPayer.Salaried, 0) { Base = 1_000_000_000_000_000, Relief = new(D("2026-06-01"), D("2026-06-30"), 70) }).Pays);
    }

    [Fact]
    public void Arrears_are_reckoned_month_by_month()
    {
        ValueList<DuesQuery> months = [.. Enumerable.Range(0, 4).Select(i => new DuesQuery(D("2025-12-15").PlusMonths(i), DuesPayer.Uninsured, 3) { AtRetirementAge = false, Base = 3_700_000 })];
        var owed = Assert.Single(MonthlyDues.Arrears(months, D("2026-06-01"), Law.Shipped).Events);
        Assert.Equal((new Fraction(2 * 2_000 + 2 * 11_100, 1), new Fraction(2 * 30_000 + 2 * 11_100, 1)), (owed.Least, owed.Most));
        Assert.Equal([D("2025-12-01"), D("2026-01-01"), D("2026-02-01"), D("2026-03-01")], owed.Months.Select(month => month.Month));
        Assert.IsType<Undetermined<ArrearsOfDues>>(MonthlyDues.Arrears(months, D("2016-09-19"), Law.Shipped));
    }

    [Fact]
    public void The_host_cell_collects_and_the_sending_cell_to_the_end_of_the_month()
    {
        var (home, host) = (Cell, new OrganizationId("host"));
        Assert.Equal([host], MonthlyDues.Collector(D("2025-07-01"), home, host, Law.Shipped).Events);
        Assert.Equal([home], MonthlyDues.Collector(D("2025-07-01"), home, null, Law.Shipped).Events);
        Assert.IsType<Undetermined<OrganizationId>>(MonthlyDues.Collector(D("2025-06-30"), home, host, Law.Shipped));
        Assert.Equal([D("2026-02-28")], MonthlyDues.CollectedUntil(D("2026-02-01"), Law.Shipped).Events);
        Assert.IsType<Undetermined<LocalDate>>(MonthlyDues.CollectedUntil(D("2025-09-28"), Law.Shipped));
    }

    [Theory]
    [InlineData("2026-04-01", 3, 3, true, true)]
    [InlineData("2026-03-31", 2, 2, false, false)]
    [InlineData("2026-03-01", 2, 2, false, false)]
    public void A_month_counts_once_it_is_over(string asOf, int unpaid, int run, bool reached, bool inARow)
    {
        var found = Unpaid(D(asOf), Full("2025-06-15"));
        Assert.Equal((unpaid, run, reached, inARow, 3), (found.Months.Count, found.InARow, found.Reached, found.ReachedInARow, found.Limit));
    }

    [Fact]
    public void Months_in_which_the_membership_began_or_ended_do_not_count()
    {
        Assert.Equal(D("2026-02-01"), Unpaid(D("2026-06-01"), Full("2026-01-02")).Months[0]);
        Assert.Equal(D("2026-01-01"), Unpaid(D("2026-06-01"), Full("2026-01-01")).Months[0]);
        var gone = Unpaid(D("2026-06-01"), Full("2025-01-01"), new StandingRecorded(D("2026-03-31"), Standing.Former, null));
        Assert.Equal([D("2026-01-01"), D("2026-02-01")], gone.Months);
        var back = Unpaid(D("2026-06-01"), Full("2025-01-01"), new StandingRecorded(D("2026-02-10"), Standing.Former, null), Full("2026-02-20"));
        Assert.Equal([D("2026-01-01"), D("2026-03-01"), D("2026-04-01"), D("2026-05-01")], back.Months);
        Assert.Equal(3, back.InARow);
    }

    [Fact]
    public void A_later_payment_an_excuse_and_a_correction_count()
    {
        var paid = new DuesPaid(D("2026-05-10"), D("2026-02-20"), 10_000, Cell);
        var record = Record(Full("2025-01-01"), paid);
        Assert.Equal([1, 2, 3, 4], Months(record, D("2026-05-09"), []));
        Assert.Equal([1, 3, 4], Months(record, D("2026-05-10"), []));
        Assert.Equal([1, 4], Months(record, D("2026-05-10"), [D("2026-03-31")]));
        var corrected = MembershipHistory.Evolve(record, MembershipHistory.Correct(record, D("2026-05-11"), 1, paid with { Month = D("2026-01-01") }));
        Assert.Equal([2, 3, 4], Months(corrected, D("2026-05-11"), []));
        Assert.Equal(D("2026-01-01"), Assert.Single(UnpaidDues.Payments(corrected)).Month);
        Assert.Equal(Standing.Full, corrected.Standing);
    }

    private static int[] Months(MembershipRecord record, LocalDate asOf, ValueList<LocalDate> excused) =>
        [.. Assert.Single(UnpaidDues.Of(record, 2026, asOf, excused, Law.Shipped).Events).Months.Select(month => month.Month)];

    private static UnpaidMonths Unpaid(LocalDate asOf, params MembershipEvent[] facts) => Assert.Single(UnpaidDues.Of(Record(facts), 2026, asOf, [], Law.Shipped).Events);

    private static MembershipRecord Record(params MembershipEvent[] facts) => MembershipHistory.Fold(Person, facts);

    private static StandingRecorded Full(string day) => new(D(day), Standing.Full, Cell);

    private static DuesAssessment One(DuesQuery query) => Assert.Single(MonthlyDues.Of(query, Law.Shipped).Events);

    private static LocalDate D(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
