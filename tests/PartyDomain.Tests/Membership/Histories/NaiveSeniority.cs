using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>
/// Seniority of the second model, from 2017 on: from the first decision, else from the card; the times outside taken off in years, months and days;
/// a time that lasts stops the clock. It walks month by month and day by day.
/// </summary>
internal static class NaiveSeniority
{
    /// <summary>What the model says: null for somebody not recognized, no lengths where no date is known.</summary>
    public static (LocalDate? From, (int Months, int Days) Least, (int Months, int Days) Most)? On(NaiveBook book, LocalDate day)
    {
        var member = book.At(day);

        // A register that begins later still tells of the time before.
        var stranger = member.Past.Count == 0 && member.Standing is Standing.Outside or Standing.Prospect or Standing.Candidate && member.Past.Count == 0;
        var now = book.Now;
        if (stranger && now.Standing is Standing.Full or Standing.Former && (now.Official ?? now.Joined ?? First(now) ?? now.Card) <= day)
        {
            member = now;
        }

        if (member.Standing != Standing.Full && !(member.Standing == Standing.Former && !member.IsFalse && ((member.Official ?? member.Recognized) is not null || book.WasToldFull(day))))
        {
            return null;
        }

        var from = member.SpecialFrom ?? First(member) ?? (member.Past.Count == 0 ? member.Card : null);
        if (from is not { } start)
        {
            return (null, default, default);
        }

        var to = member.SpecialFrom is not null ? DatePrecision.Day : member.Past is [var first, ..] ? first.To : member.DecidedTo;
        var end = member.Standing == Standing.Former && member.EndedOn is { } ended && ended < day ? ended : day;
        var gaps = member.Gaps.Where(gap => gap.From <= day && !(member.SpecialFrom is not null && gap.From < member.RecalculatedOn)).ToList();
        var least = Length(Last(start, to), [.. gaps.Select(gap => (gap.From, gap.Until is { } until ? Last(until, gap.UntilTo) : end))], end);
        var most = Length(start, [.. gaps.Select(gap => (Last(gap.From, gap.FromTo), gap.Until ?? end))], end);
        return (start, least, most);
    }

    private static LocalDate? First(NaiveMember member) => member.Past.Count > 0 ? member.Past[0].Decided : member.Decided;

    private static (int Months, int Days) Length(LocalDate start, List<(LocalDate From, LocalDate Until)> gaps, LocalDate end)
    {
        var moved = start;
        var day = start;
        while (true)
        {
            // The next gap that is not over yet, with all that it runs into.
            var ahead = gaps.Where(gap => gap.Until > day && gap.Until > gap.From && gap.From < end).OrderBy(gap => gap.From).ToList();
            if (ahead.Count == 0)
            {
                return Count(moved, end);
            }

            var from = ahead[0].From > day ? ahead[0].From : day;
            var until = ahead[0].Until;
            foreach (var gap in ahead)
            {
                until = gap.From <= until && gap.Until > until ? gap.Until : until;
            }

            if (until >= end)
            {
                return Count(moved, from);
            }

            var (months, days) = Count(from, until);
            moved = moved.PlusMonths(months).PlusDays(days);
            day = until;
        }
    }

    private static (int Months, int Days) Count(LocalDate from, LocalDate until)
    {
        if (from >= until)
        {
            return (0, 0);
        }

        var months = ((until.Year - from.Year) * 12) + until.Month - from.Month;
        while (from.PlusMonths(months) > until)
        {
            months--;
        }

        return (months, Period.DaysBetween(from.PlusMonths(months), until));
    }

    private static LocalDate Last(LocalDate day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => day,
        DatePrecision.Month => new LocalDate(day.Year, day.Month, 1).PlusMonths(1).PlusDays(-1),
        _ => new LocalDate(day.Year, 12, 31),
    };
}
