using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Dues;

/// <summary>The rules of dues: who pays, what is taken off, and the sum.</summary>
internal static class DuesRules
{
    // Beyond any pay; keeps every product within range.
    private const long Largest = 1_000_000_000_000_000;

    /// <summary>Judges one month under the law of its first day; null where something bars it or is open.</summary>
    public static DuesAssessment? Judge(DuesQuery query, Assessment a, string subject)
    {
        var month = MonthlyDues.FirstDay(query.Month);
        a.Read(DuesLaw.Period, month);
        var sound = AmountsAreSound(query, a, subject);
        var paying = new List<(DuesStatus Status, Citation? By)>();
        var exemption = Statuses(query, month, paying, a, subject);
        DuesExemption?[] grounds = [BySeniority(query, month, a, subject), BySocialPension(query, month, a, subject), ByHardship(query, month, a, subject), exemption];
        exemption = grounds.FirstOrDefault(ground => ground is not null);
        var (runs, left) = Relief(query, month, a, subject);
        exemption ??= runs && left == 0 ? DuesExemption.Relief : null;
        if (exemption is { } why)
        {
            a.Remark(DuesCodes.Exempt, subject, null, Arg.Term("reason", why), Arg.Date("month", month));
            return new DuesAssessment(month, false) { Exemption = exemption };
        }

        foreach (var (status, by) in paying)
        {
            a.Remark(DuesCodes.StillPays, subject, by, Arg.Term("status", status));
        }

        return sound ? DuesSums.Of(query, month, new Fraction(left, 100), a, subject) : null;
    }

    private static bool AmountsAreSound(DuesQuery query, Assessment a, string subject)
    {
        var sound = query.SeniorityYears >= 0 && query.Base is null or (>= 0 and <= Largest) && query.Parts.All(part => part.Amount is >= 0 and <= Largest)
            && query.Parts.Sum(part => (decimal)part.Amount) <= Largest;
        if (!sound)
        {
            a.Bar(DuesCodes.Amount, subject, null);
        }

        return sound;
    }

    // Probationers, exempt members and suspended ones pay; whoever is detained no longer does since 01-QĐ/TW.
    private static DuesExemption? Statuses(DuesQuery query, LocalDate month, List<(DuesStatus Status, Citation? By)> paying, Assessment a, string subject)
    {
        DuesExemption? exemption = null;
        foreach (var status in query.Statuses.Distinct())
        {
            var provision = status switch
            {
                DuesStatus.Probationary => DuesLaw.Probationers,
                DuesStatus.ExemptFromActivities => DuesLaw.ExemptFromActivities,
                DuesStatus.Suspended => DuesLaw.Suspended,
                _ => DuesLaw.Detained,
            };
            if (a.Require(provision, month, subject) is not { } pays)
            {
                continue;
            }

            if (pays.Value)
            {
                paying.Add((status, pays.Citation));
            }
            else
            {
                exemption = DuesExemption.Detention;
            }
        }

        return exemption;
    }

    private static DuesExemption? BySeniority(DuesQuery query, LocalDate month, Assessment a, string subject) =>
        a.Require(DuesLaw.SeniorityExempts, month, subject) is { Value: true } && a.Require(DuesLaw.ExemptSeniority, month, subject) is { } years && query.SeniorityYears >= years.Value.Count
            ? DuesExemption.Seniority
            : null;

    private static DuesExemption? BySocialPension(DuesQuery query, LocalDate month, Assessment a, string subject) =>
        query.SocialPension && a.Require(DuesLaw.SocialPension, month, subject) is { Value: true } ? DuesExemption.SocialPension : null;

    private static DuesExemption? ByHardship(DuesQuery query, LocalDate month, Assessment a, string subject)
    {
        if (query.Hardship is null)
        {
            return null;
        }

        var rule = query.HasApplied ? a.Require(DuesLaw.Hardship, month, subject) : a.Read(DuesLaw.Hardship, month);
        if (query.HasApplied)
        {
            return rule is { Value: true } ? DuesExemption.Hardship : null;
        }

        a.Remark(DuesCodes.NotApplied, subject, rule?.Citation);
        return null;
    }

    // Whether a relief runs, and how many hundredths of the dues it leaves.
    private static (bool Runs, int Left) Relief(DuesQuery query, LocalDate month, Assessment a, string subject)
    {
        if (query.Relief is not { } relief)
        {
            return (false, 100);
        }

        var end = month.With(DateAdjusters.EndOfMonth);
        if (end < relief.From || month > relief.To)
        {
            a.Remark(DuesCodes.ReliefNotRunning, subject, null, Arg.Date("from", relief.From), Arg.Date("to", relief.To));
            return (false, 100);
        }

        var (sizes, longest) = (a.Require(DuesLaw.Reductions, month, subject), a.Require(DuesLaw.LongestRelief, month, subject));
        if (sizes is null || longest is null)
        {
            return (false, 100);
        }

        if (relief.To >= relief.From.PlusMonths(longest.Value.Count))
        {
            a.Bar(DuesCodes.ReliefTooLong, subject, longest.Citation, Arg.Length("longest", longest.Value), Arg.Date("from", relief.From), Arg.Date("to", relief.To));
        }

        if (relief.Percent is { } percent && !sizes.Value!.Contains(percent))
        {
            a.Bar(DuesCodes.ReliefSize, subject, sizes.Citation, Arg.Number("percent", percent));
            return (false, 100);
        }

        return (true, relief.Percent is { } size ? 100 - size : 0);
    }
}
