using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Dues;

/// <summary>The dues of a member for a month, under the law of its first day.</summary>
public static class MonthlyDues
{
    private const string Subject = "dues";

    /// <summary>Reckons the dues of one month.</summary>
    /// <param name="query">What they depend on.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the dues; refused where what they depend on is missing or unlawful; undetermined where no rate was seen.</returns>
    /// <remarks>342-QĐ/TW until January 2026; 01-QĐ/TW from February 2026.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<DuesAssessment> Of(DuesQuery query, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, FirstDay(query.Month));
        var found = DuesRules.Judge(query, a, Subject);
        return a.Conclude<DuesAssessment>(() => [found!]);
    }

    /// <summary>Reckons what a restored member owes for the gap: each month at the rates of that month (06-HD/TW, 5.3).</summary>
    /// <param name="months">What the dues of each month depend on.</param>
    /// <param name="restoredOn">The day of the restoration.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the months and their sum; refused or undetermined where one of them is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<ArrearsOfDues> Arrears(ValueList<DuesQuery> months, LocalDate restoredOn, Law law)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, restoredOn);
        a.Require(MembershipQuestionLaw.DuesOwed, Subject);
        var found = months.Select(query => DuesRules.Judge(query, a, Subject)).ToList();
        return a.Conclude<ArrearsOfDues>(() =>
        [
            new(found.Select(month => month!).ToValueList(), Sum(found, month => month.Amount ?? month.Least), Sum(found, month => month.Amount ?? month.Most)),
        ]);
    }

    /// <summary>Tells the last day up to which the sending cell collects dues of a member who is transferred (38-HD/BTCTW, II.4.2 b).</summary>
    /// <param name="letterIssued">The day of the transfer letter.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the last day of that month; undetermined where the law of the day was not seen.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LocalDate> CollectedUntil(LocalDate letterIssued, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, letterIssued);
        a.Require(MovingLaw.DuesToMonthEnd, Subject);
        return a.Conclude<LocalDate>(() => [letterIssued.With(DateAdjusters.EndOfMonth)]);
    }

    /// <summary>Tells which cell collects the dues of a member in a month (294-QĐ/TW, 6.3.2 c).</summary>
    /// <param name="month">A day of the month.</param>
    /// <param name="home">The cell the member belongs to.</param>
    /// <param name="host">The cell of a temporary transfer; null where there is none.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the cell; undetermined where the law of the day was not seen.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<OrganizationId> Collector(LocalDate month, OrganizationId home, OrganizationId? host, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, month);
        var atHost = host is not null && a.Require(MovingLaw.DuesAtHost, Subject) is { Value: true };
        return a.Conclude<OrganizationId>(() => [atHost ? host!.Value : home]);
    }

    internal static LocalDate FirstDay(LocalDate day) => day.With(DateAdjusters.StartOfMonth);

    private static Fraction Sum(List<DuesAssessment?> months, Func<DuesAssessment, Fraction?> part)
    {
        var sum = Rational.Zero;
        foreach (var month in months)
        {
            if (part(month!) is { } amount)
            {
                sum += new Rational(amount.Numerator, amount.Denominator);
            }
        }

        return new Fraction((long)sum.Numerator, (long)sum.Denominator);
    }
}
