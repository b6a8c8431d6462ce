using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Seniority;

/// <summary>Finds the times that are taken off seniority, and moves its start on by them (294-QĐ/TW, 4.5.1).</summary>
internal static class SeniorityTimes
{
    public static ValueList<SeniorityTime>? Of(MembershipRecord record, LocalDate? special, Assessment a, string subject)
    {
        var times = new List<SeniorityTime>();
        var isKnown = true;
        foreach (var time in record.Interruptions)
        {
            // A special decision of the Secretariat has dealt with what lay before it.
            if (time.From > a.On || (special is not null && time.From < record.Recalculation!.DecidedOn))
            {
                continue;
            }

            var (isDeducted, until) = (IsDeducted(time, a, subject), Until(time, a, subject, out var isDated));
            isKnown &= isDeducted is not null && (isDated || isDeducted == false);
            if (isDeducted == true)
            {
                times.Add(new SeniorityTime(time, until));
            }
        }

        return isKnown ? times.ToValueList() : null;
    }

    /// <summary>
    /// Moves a start on by the times taken off: for the longest seniority the earliest start and the shortest times, for the shortest the other way round.
    /// A time that lasts on the last day ends the counting instead, so that the seniority stands still meanwhile.
    /// </summary>
    public static (LocalDate Start, LocalDate End) MovedOn(LocalDate start, DatePrecision precision, ValueList<SeniorityTime> times, LocalDate end, bool longest)
    {
        var first = longest ? start : LastOf(start, precision);
        var moved = first;
        foreach (var (from, until) in Joined(times.Select(time => Bounds(time, end, longest)), first))
        {
            if (until >= end)
            {
                return (moved, from);
            }

            moved = SeniorityPeriod.Between(from, until).Added(moved);
        }

        return (moved, end);
    }

    // Times that overlap or follow each other without a day between are one; nothing before the start counts.
    private static List<(LocalDate From, LocalDate Until)> Joined(IEnumerable<(LocalDate From, LocalDate Until)> times, LocalDate first)
    {
        var joined = new List<(LocalDate From, LocalDate Until)>();
        foreach (var (from, until) in times.OrderBy(time => time.From))
        {
            var begin = from < first ? first : from;
            if (until <= begin)
            {
                continue;
            }

            if (joined.Count > 0 && begin <= joined[^1].Until)
            {
                joined[^1] = (joined[^1].From, until > joined[^1].Until ? until : joined[^1].Until);
            }
            else
            {
                joined.Add((begin, until));
            }
        }

        return joined;
    }

    private static (LocalDate From, LocalDate Until) Bounds(SeniorityTime time, LocalDate end, bool longest)
    {
        var from = longest ? LastOf(time.Source.From, time.Source.FromPrecision) : time.Source.From;
        var until = time.Until is not { } day ? end : longest ? day : LastOf(day, time.Source.UntilPrecision);
        return (from, until < end ? until : end);
    }

    private static bool? IsDeducted(Interruption time, Assessment a, string subject)
    {
        if (a.Require(SeniorityLaw.Deducted, subject) is not { } rule)
        {
            return null;
        }

        if (rule.Value!.Contains(time.Kind))
        {
            return true;
        }

        if (time.Kind != InterruptionKind.Resigned)
        {
            a.OpenValue(SeniorityLaw.Deducted.Key, a.On, subject);
            return null;
        }

        if (a.Law.Settings.SeniorityAfterLeaving is { } reading)
        {
            return reading == AfterLeavingReading.TakenOff;
        }

        a.OpenSetting(SettingKeys.SeniorityAfterLeaving, subject, rule.Citation);
        return null;
    }

    private static LocalDate? Until(Interruption time, Assessment a, string subject, out bool isDated)
    {
        isDated = true;
        if (time.DecidedOn is not { } decided || time.Until is not { } ceremony || decided == ceremony)
        {
            return time.Until;
        }

        isDated = a.Law.Settings.SeniorityResumes is not null;
        if (!isDated)
        {
            a.OpenSetting(SettingKeys.SeniorityResumes, subject, a.Read(SeniorityLaw.ReadmittedFromFirst).Citation);
        }

        return a.Law.Settings.SeniorityResumes == ResumesReading.Decision ? decided : ceremony;
    }

    private static LocalDate LastOf(LocalDate day, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => day.With(DateAdjusters.EndOfMonth),
        DatePrecision.Year => new LocalDate(day.Year, 12, 31),
        _ => day,
    };
}
