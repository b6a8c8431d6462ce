using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Dues;

/// <summary>The sum of a month's dues by what the member lives on.</summary>
internal static class DuesSums
{
    public static DuesAssessment? Of(DuesQuery query, LocalDate month, Fraction left, Assessment a, string subject) => query.Payer switch
    {
        DuesPayer.Salaried or DuesPayer.ArmedForces or DuesPayer.Enterprise => OfPay(query, month, left, a, subject),
        DuesPayer.Pensioner => OfRate(DuesRatesLaw.Pension, query, month, left, a, subject),
        DuesPayer.SicknessBenefit => OfRate(DuesRatesLaw.Sickness, query, month, left, a, subject),
        DuesPayer.MaternityBenefit => OfRate(DuesRatesLaw.Maternity, query, month, left, a, subject),
        DuesPayer.CommuneAllowance => OfRate(DuesRatesLaw.CommuneAllowance, query, month, left, a, subject),
        DuesPayer.Abroad => OfRate(DuesRatesLaw.Abroad, query, month, left, a, subject),
        DuesPayer.Student => OfStudent(query, month, left, a, subject),
        DuesPayer.Uninsured => OfUninsured(query, month, left, a, subject),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Payer, "Unknown payer."),
    };

    private static DuesAssessment? OfPay(DuesQuery query, LocalDate month, Fraction left, Assessment a, string subject)
    {
        var previous = a.Read(DuesRatesLaw.PreviousMonth, month) is { IsKnown: true, Value: true };
        var found = OfRate(DuesRatesLaw.Pay, query with { Base = PayBase(query, month, a, subject) }, month, left, a, subject);
        return found is null || !previous ? found : found with { BaseMonth = month.PlusMonths(-1) };
    }

    // 1266-CV/VPTW: what counts for social insurance counts for dues
    private static long? PayBase(DuesQuery query, LocalDate month, Assessment a, string subject)
    {
        if (query.Parts.Count == 0 || a.Require(DuesRatesLaw.Items, month, subject) is not { } items)
        {
            return query.Base;
        }

        foreach (var part in query.Parts.AsSpan())
        {
            if (!items.Value!.Contains(part.Item))
            {
                a.Remark(DuesCodes.ItemOutside, subject, items.Citation, Arg.Term("item", part.Item), Arg.Number("amount", part.Amount));
            }
        }

        return query.Parts.Where(part => items.Value!.Contains(part.Item)).Sum(part => part.Amount);
    }

    private static DuesAssessment? OfRate(Provision<Fraction> provision, DuesQuery query, LocalDate month, Fraction left, Assessment a, string subject)
    {
        var rate = a.Require(provision, month, subject);
        if (query.Base is not { } from)
        {
            a.Bar(DuesCodes.BaseMissing, subject, rate?.Citation, Arg.Term("payer", query.Payer));
            return null;
        }

        return rate is null ? null : new DuesAssessment(month, true) { Rate = rate.Value, Base = from, Amount = Part(from, rate.Value, left) };
    }

    private static DuesAssessment? OfStudent(DuesQuery query, LocalDate month, Fraction left, Assessment a, string subject)
    {
        var fixedSum = a.Read(DuesRatesLaw.Student, month);
        if (fixedSum.IsKnown)
        {
            return new DuesAssessment(month, true) { Amount = Part(fixedSum.Value, new Fraction(1, 1), left) };
        }

        return a.Require(DuesRatesLaw.StudentInRange, month, subject) is { Value: true } ? OfRange(month, new Fraction(1, 1), a, subject) : null;
    }

    private static DuesAssessment? OfUninsured(DuesQuery query, LocalDate month, Fraction left, Assessment a, string subject)
    {
        if (query.AtRetirementAge is not { } retired)
        {
            a.Bar(DuesCodes.RetirementAgeMissing, subject, null);
            return null;
        }

        // 342-QĐ/TW left a range; it ended with 01-QĐ/TW, 3.2.2.
        if (a.Read(DuesRatesLaw.RangeLeast, month).IsKnown)
        {
            var share = retired ? a.Require(DuesRatesLaw.RangeRetired, month, subject)?.Value : new Fraction(1, 1);
            return share is { } part ? OfRange(month, part, a, subject) : null;
        }

        if (a.Require(DuesRatesLaw.SecondStage, month, subject) is not { } stage)
        {
            return null;
        }

        var provision = (month.Year >= stage.Value, retired) switch
        {
            (false, false) => DuesRatesLaw.Uninsured,
            (false, true) => DuesRatesLaw.UninsuredRetired,
            (true, false) => DuesRatesLaw.UninsuredLater,
            (true, true) => DuesRatesLaw.UninsuredRetiredLater,
        };
        return OfRate(provision, query, month, left, a, subject);
    }

    private static DuesAssessment? OfRange(LocalDate month, Fraction share, Assessment a, string subject)
    {
        if (a.Require(DuesRatesLaw.RangeLeast, month, subject) is not { } least || a.Require(DuesRatesLaw.RangeMost, month, subject) is not { } most)
        {
            return null;
        }

        var (from, to) = (Part(least.Value, share, new Fraction(1, 1)), Part(most.Value, share, new Fraction(1, 1)));
        a.Remark(DuesCodes.Range, subject, least.Citation, Arg.Fraction("least", from), Arg.Fraction("most", to));
        return new DuesAssessment(month, true) { Least = from, Most = to };
    }

    private static Fraction Part(long of, Fraction rate, Fraction left) =>
        new(checked(of * rate.Numerator * left.Numerator), checked(rate.Denominator * left.Denominator));
}
