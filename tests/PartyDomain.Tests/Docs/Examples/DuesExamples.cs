using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/dues.md; a test compares them with the page.</summary>
public sealed class DuesExamples
{
    [Fact]
    public void AMonthOfDues()
    {
        // <example>
        var query = new DuesQuery(new LocalDate(2026, 3, 1), DuesPayer.Salaried, SeniorityYears: 12) { Base = 8_765_432 };
        var dues = MonthlyDues.Of(query, Law.Shipped).Events[0];
        Console.WriteLine($"{dues.Rate} of {dues.Base}: {dues.Amount}, collected as {dues.Whole(Rounding.HalfUp)}");
        // 1/100 of 8765432: 2191358/25, collected as 87654
        // </example>

        Assert.Equal("1/100 of 8765432: 2191358/25, collected as 87654", $"{dues.Rate} of {dues.Base}: {dues.Amount}, collected as {dues.Whole(Rounding.HalfUp)}");
    }

    [Fact]
    public void UnpaidMonthsOfAYear()
    {
        var cell = new OrganizationId("cell-1");

        // <example>
        var record = MembershipHistory.Fold(
            new PersonId("member-1"),
            [
                new StandingRecorded(new LocalDate(2020, 1, 1), Standing.Full, cell),
                new DuesPaid(new LocalDate(2026, 3, 5), new LocalDate(2026, 3, 1), 87_654, cell),
            ]);
        var unpaid = UnpaidDues.Of(record, 2026, new LocalDate(2026, 6, 1), [], Law.Shipped).Events[0];
        Console.WriteLine($"{unpaid.Months.Count} unpaid, {unpaid.InARow} in a row: reached {unpaid.Reached}, in a row {unpaid.ReachedInARow}");
        // 4 unpaid, 2 in a row: reached True, in a row False
        // </example>

        Assert.Equal((4, 2, true, false), (unpaid.Months.Count, unpaid.InARow, unpaid.Reached, unpaid.ReachedInARow));
    }

    [Fact]
    public void TheCapOnTheExcellent()
    {
        // <example>
        ValueList<GradedGroup> groups = [new("teachers", Excellent: 3, Good: 14, Fulfilled: 2, NotFulfilled: 0)];
        var open = EvaluationCap.Of(groups, new LocalDate(2025, 12, 5), Law.Shipped);
        var cautious = EvaluationCap.Of(groups, new LocalDate(2025, 12, 5), Law.Shipped.With(Settings.Cautious)).Events[0];
        Console.WriteLine($"{open.GetType().Name[..12]}; cautious: {cautious.Lines[0].Most} of {cautious.Lines[0].Base}, too many {cautious.Lines[0].Excess}");
        // Undetermined; cautious: 2 of 14, too many 1
        // </example>

        Assert.IsType<Undetermined<CapResult>>(open);
        Assert.Equal((2L, 14L, 1L), (cautious.Lines[0].Most, cautious.Lines[0].Base, cautious.Lines[0].Excess));
    }
}
