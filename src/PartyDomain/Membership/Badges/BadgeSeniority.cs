using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Badges;

/// <summary>When the years of a badge are reached, by the one count of party seniority (294-QĐ/TW, 4.5). Dates that are not known to the day give a first and a last possible day.</summary>
internal sealed record BadgeSeniority(PartySeniority Counted, bool StandsStill)
{
    /// <summary>Counts on the day of an assessment; null where a finding bars or leaves it open.</summary>
    public static BadgeSeniority? Of(MembershipRecord record, Assessment a)
    {
        if (Seniorities.Judge(record, a, "record") is not { } counted)
        {
            return null;
        }

        var last = record is { Standing: Standing.Former, Ending: { } ending } && ending.On < a.On ? ending.On : a.On;
        return new BadgeSeniority(counted, counted.On < last);
    }

    /// <summary>Counts without a finding; null where it cannot be counted.</summary>
    public static BadgeSeniority? Of(MembershipRecord record, Law law, LocalDate on) => Of(record, new Assessment(law, on));

    /// <summary>The first and the last possible day on which so many years are complete, if nothing more is taken off.</summary>
    public (LocalDate Earliest, LocalDate Latest) MarkOf(int years) => (Periods.End(Counted.CountedFromEarliest, Length.Years(years)), Counted.ReachedOn(years));

    /// <summary>Whether the years are complete by a day for certain. While a time without activity lasts, only those complete before it are.</summary>
    public bool IsReached(int years, LocalDate on) => StandsStill ? Counted.Least.Years >= years : MarkOf(years).Latest <= on;

    /// <summary>Whether they may be complete by a day.</summary>
    public bool MayBeReached(int years, LocalDate on) => StandsStill ? Counted.Most.Years >= years : MarkOf(years).Earliest <= on;
}
