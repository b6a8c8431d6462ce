using System.Globalization;
using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Dues;

/// <summary>Which months of a year a member left unpaid. Whether there was a good reason is for the cell to judge.</summary>
public static class UnpaidDues
{
    /// <summary>Lists the months of a calendar year that are over, lie wholly within the membership, and have no payment.</summary>
    /// <param name="record">The record of the member.</param>
    /// <param name="year">The year.</param>
    /// <param name="asOf">The day on which it is asked; later payments do not count.</param>
    /// <param name="excused">Days of months for which nothing was owed or a good reason was accepted.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the months; undetermined where the law of the day was not seen.</returns>
    /// <remarks>
    /// 294-QĐ/TW, 8.1: three months in the year. The text does not say that they follow one another, so both counts are given. A month in which
    /// the membership began or ended is never counted against the member.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<UnpaidMonths> Of(MembershipRecord record, int year, LocalDate asOf, ValueList<LocalDate> excused, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(excused);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, asOf);
        var limit = a.Require(DuesLaw.UnpaidLimit, "dues");
        var settled = Paid(record, asOf).Concat(excused).Select(MonthlyDues.FirstDay).ToHashSet();
        var spans = MembershipTimeline.Of(record).Spans;
        var months = Enumerable.Range(1, 12).Select(month => new LocalDate(year, month, 1))
            .Where(first => first.With(DateAdjusters.EndOfMonth) < asOf && IsMemberThroughout(spans, first) && !settled.Contains(first))
            .ToValueList();
        if (limit is not null && months.Count > 0)
        {
            var of = year.ToString("D4", CultureInfo.InvariantCulture);
            a.Remark(DuesCodes.UnpaidMonths, "dues", limit.Citation, Arg.Number("months", months.Count), Arg.Number("inARow", InARow(months)), Arg.Number("limit", limit.Value), Arg.Key("year", of));
        }

        return a.Conclude<UnpaidMonths>(() => [new UnpaidMonths(year, months, InARow(months), limit!.Value)]);
    }

    /// <summary>Lists the payments of a record that hold, in order.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The payments; what was corrected is as corrected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<DuesPaid> Payments(MembershipRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return MembershipHistory.InForce(record.History).OfType<DuesPaid>().ToValueList();
    }

    private static IEnumerable<LocalDate> Paid(MembershipRecord record, LocalDate asOf) =>
        Payments(record).Where(payment => payment.On <= asOf).Select(payment => payment.Month);

    private static bool IsMemberThroughout(IReadOnlyList<MembershipSpan> spans, LocalDate first)
    {
        var last = first.With(DateAdjusters.EndOfMonth);
        MembershipSpan? atStart = null;
        foreach (var span in spans)
        {
            if (span.From <= first)
            {
                atStart = span;
            }
            else if (span.From <= last && !span.IsMember)
            {
                return false;
            }
        }

        return atStart is { IsMember: true };
    }

    private static int InARow(ValueList<LocalDate> months)
    {
        var (longest, run) = (0, 0);
        LocalDate? previous = null;
        foreach (var month in months.AsSpan())
        {
            run = previous is { } before && before.PlusMonths(1) == month ? run + 1 : 1;
            longest = Math.Max(longest, run);
            previous = month;
        }

        return longest;
    }
}
