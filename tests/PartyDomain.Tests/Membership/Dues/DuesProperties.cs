using NodaTime;
using PartyDomain.Membership.Dues;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Dues;

/// <summary>Random months against a second reckoning in decimals, written from the table of section 7.6 of the fact sheet.</summary>
public sealed class DuesProperties(ITestOutputHelper output)
{
    private static readonly int[] Reductions = [30, 50, 70];

    [Fact]
    public void A_month_is_reckoned_as_the_sheet_has_it()
    {
        var random = new Random(7606);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++)
        {
            var query = RandomDues.Next(random);
            var outcome = MonthlyDues.Of(query, Law.Shipped);
            var (kind, least, most) = Naive(query);
            var label = $"{query.Payer} {kind}";
            counts[label] = counts.GetValueOrDefault(label) + 1;
            Assert.Equal(kind, Kind(outcome));
            if (outcome is Accepted<DuesAssessment> { Events: [{ Pays: true } dues] })
            {
                Assert.Equal((least, most), (Value(dues.Amount ?? dues.Least!.Value), Value(dues.Amount ?? dues.Most!.Value)));
            }
        }

        output.WriteLine(string.Join('\n', counts.Select(count => $"{count.Value,6} {count.Key}")));
        Assert.All(Enum.GetNames<DuesPayer>(), payer => Assert.Contains(counts.Keys, key => key.StartsWith(payer + " ", StringComparison.Ordinal)));
        Assert.All((string[])["pays", "exempt", "refused", "open"], kind => Assert.True(counts.Where(count => count.Key.EndsWith(" " + kind, StringComparison.Ordinal)).Sum(count => count.Value) > 500, kind));
    }

    private static string Kind(Outcome<DuesAssessment> outcome) => outcome switch
    {
        Refused<DuesAssessment> => "refused",
        Undetermined<DuesAssessment> => "open",
        { Events: [{ Pays: true }] } => "pays",
        _ => "exempt",
    };

    private static (string Kind, decimal Least, decimal Most) Naive(DuesQuery q)
    {
        var isNew = q.Month >= new LocalDate(2026, 2, 1);
        var asks = q.Relief is { } one && (q.Month.Year * 12 + q.Month.Month) >= (one.From.Year * 12 + one.From.Month) && (q.Month.Year * 12 + q.Month.Month) <= (one.To.Year * 12 + one.To.Month);
        var tooLong = asks && isNew && Period.Between(q.Relief!.From, q.Relief.To.PlusDays(1), PeriodUnits.Months | PeriodUnits.Days) is var length && (length.Months > 12 || (length.Months == 12 && length.Days > 0));
        var wrongSize = asks && isNew && q.Relief!.Percent is { } percent && !Reductions.Contains(percent);
        var open = !isNew && (asks || q.SocialPension || (q.Hardship is not null && q.HasApplied));
        var exempt = isNew && (q.SeniorityYears >= 50 || q.SocialPension || (q.Hardship is not null && q.HasApplied) || q.Statuses.Contains(DuesStatus.Detained) || (asks && q.Relief!.Percent is null));
        if (tooLong || wrongSize)
        {
            return ("refused", 0, 0);
        }

        if (exempt)
        {
            return ("exempt", 0, 0);
        }

        var left = asks && q.Relief!.Percent is { } off ? (100 - off) / 100m : 1m;
        var late = q.Month.Year >= 2028;
        decimal? rate = (q.Payer, isNew) switch
        {
            (DuesPayer.Salaried or DuesPayer.ArmedForces or DuesPayer.Enterprise, _) => 0.01m,
            (DuesPayer.Pensioner, _) => 0.005m,
            (DuesPayer.MaternityBenefit, false) => 0.005m,
            (DuesPayer.MaternityBenefit or DuesPayer.SicknessBenefit, true) => 0.01m,
            (DuesPayer.Uninsured, true) when q.AtRetirementAge == true => late ? 0.003m : 0.002m,
            (DuesPayer.Uninsured, true) => late ? 0.005m : 0.003m,
            _ => null,
        };
        var isRange = !isNew && q.Payer is DuesPayer.Student or DuesPayer.Uninsured && !isNew;
        var isFixed = isNew && q.Payer == DuesPayer.Student;
        if ((q.Payer == DuesPayer.Uninsured && q.AtRetirementAge is null) || (!isRange && !isFixed && q.Base is null))
        {
            return ("refused", 0, 0);
        }

        if (open || (rate is null && !isRange && !isFixed))
        {
            return ("open", 0, 0);
        }

        var share = q is { Payer: DuesPayer.Uninsured, AtRetirementAge: true } ? 0.5m : 1m;
        return isRange ? ("pays", 2_000 * share, 30_000 * share)
            : isFixed ? ("pays", 5_000 * left, 5_000 * left)
            : ("pays", q.Base!.Value * rate!.Value * left, q.Base.Value * rate.Value * left);
    }

    private static decimal Value(Fraction amount) => (decimal)amount.Numerator / amount.Denominator;
}
