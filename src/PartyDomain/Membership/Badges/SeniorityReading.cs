using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership.Baseline;

namespace PartyDomain.Membership.Badges;

/// <summary>From when party seniority counts, as far as the record says: a first and a last possible day, and the time that is taken off.</summary>
/// <param name="Earliest">The first possible day.</param>
/// <param name="Latest">The last possible day.</param>
/// <param name="GapMonths">Whole months without Party activity, at most.</param>
/// <param name="GapDays">Days beyond them.</param>
/// <param name="ShortestGapDays">By how many days the gaps may be shorter, where their dates are not precise.</param>
internal sealed record SeniorityReading(LocalDate Earliest, LocalDate Latest, int GapMonths, int GapDays, int ShortestGapDays)
{
    /// <summary>Reads a record; null where no start is known. Admission decision first, else the joining date on the card (06-HD/TW, 5.3).</summary>
    public static SeniorityReading? Of(MembershipRecord record)
    {
        var known = record.Baseline;
        var start = record.AdmissionDecidedOn is { } day ? PartialDate.Of(day)
            : known?.AdmissionDecidedOn ?? (record.JoinedOn is { } joined ? PartialDate.Of(joined) : known?.JoinedOn);
        if (start is not { } from)
        {
            return null;
        }

        var (months, days, slack) = (0, 0, 0);
        foreach (var gap in known?.Gaps ?? [])
        {
            var length = Period.Between(gap.From.Earliest, gap.To.Latest, PeriodUnits.Months | PeriodUnits.Days);
            (months, days) = (months + length.Months, days + length.Days);
            slack += Period.DaysBetween(gap.From.Earliest, gap.From.Latest) + Period.DaysBetween(gap.To.Earliest, gap.To.Latest);
        }

        return new SeniorityReading(from.Earliest, from.Latest, months, days, slack);
    }

    /// <summary>The first and the last possible day on which so many years are reached.</summary>
    public (LocalDate Earliest, LocalDate Latest) MarkOf(int years) => (Mark(Earliest, years).PlusDays(-ShortestGapDays), Mark(Latest, years));

    private LocalDate Mark(LocalDate start, int years) =>
        Periods.End(Periods.End(start, Length.Months((years * 12) + GapMonths)), Length.CalendarDays(GapDays));
}
