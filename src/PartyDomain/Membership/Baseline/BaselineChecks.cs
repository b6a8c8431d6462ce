using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Baseline;

/// <summary>What cannot be right in the facts of one member, whatever the law says.</summary>
internal static class BaselineChecks
{
    public static void Check(BaselineFacts facts, string path, Assessment a)
    {
        if (facts.Standing is not (Standing.Probationary or Standing.Full or Standing.Former))
        {
            a.Bar(BaselineCodes.NoMember, $"{path}.standing", null, Arg.Term("standing", facts.Standing));
        }

        if (facts.Standing is Standing.Probationary or Standing.Full == facts.Cell is null)
        {
            a.Bar(BaselineCodes.CellUnfit, $"{path}.cell", null, Arg.Term("standing", facts.Standing));
        }

        Dates(facts, path, a);
        Interruptions(facts, path, a);
        Badges(facts, path, a);
        if ((facts.AdmissionDecidedOn ?? facts.JoinedOn) is not { Precision: DatePrecision.Day } || facts.Interruptions.Any(time => time.FromPrecision != DatePrecision.Day || time.UntilPrecision != DatePrecision.Day))
        {
            a.Remark(BaselineCodes.SeniorityOpen, $"{path}.admissionDecidedOn", null);
        }
    }

    private static void Dates(BaselineFacts facts, string path, Assessment a)
    {
        (string Name, PartialDate? Date)[] dates = [("admissionDecidedOn", facts.AdmissionDecidedOn), ("joinedOn", facts.JoinedOn), ("officialOn", facts.OfficialOn)];
        PartialDate? before = null;
        foreach (var (name, date) in dates)
        {
            if (date is not { } day)
            {
                continue;
            }

            Ahead(day, $"{path}.{name}", a);
            Order(before, day, $"{path}.{name}", a);
            before = day;
        }
    }

    private static void Interruptions(BaselineFacts facts, string path, Assessment a)
    {
        var start = facts.AdmissionDecidedOn ?? facts.JoinedOn;
        for (var i = 0; i < facts.Interruptions.Count; i++)
        {
            var (time, place) = (facts.Interruptions[i], $"{path}.interruptions[{i}]");
            var from = PartialDate.Of(time.From, time.FromPrecision);
            Order(start, from, $"{place}.from", a);
            Ahead(from, $"{place}.from", a);
            if (End(time) is { } until)
            {
                Order(from, until, $"{place}.until", a);
                Ahead(until, $"{place}.until", a);
            }

            if (facts.Interruptions.Take(i).Any(other => Begins(other) < Ends(time) && Begins(time) < Ends(other)))
            {
                a.Bar(BaselineCodes.InterruptionsOverlap, place, null);
            }
        }
    }

    // The latest first day and the earliest last one: what is not known to the day overlaps only where it must.
    private static LocalDate Begins(Interruption time) => PartialDate.Of(time.From, time.FromPrecision).Latest;

    private static LocalDate Ends(Interruption time) => End(time)?.Earliest ?? LocalDate.MaxIsoValue;

    private static PartialDate? End(Interruption time) => time.Until is { } until ? PartialDate.Of(until, time.UntilPrecision) : null;

    private static void Badges(BaselineFacts facts, string path, Assessment a)
    {
        for (var i = 0; i < facts.Badges.Count; i++)
        {
            var badge = facts.Badges[i];
            if (badge.Years <= 0 || facts.Badges.Take(i).Any(other => other.Years == badge.Years))
            {
                a.Bar(BaselineCodes.BadgeUnfit, $"{path}.badges[{i}]", null, Arg.Number("years", badge.Years));
            }

            if (badge.AwardedOn is { } day)
            {
                Ahead(day, $"{path}.badges[{i}].awardedOn", a);
            }
        }
    }

    private static void Ahead(PartialDate date, string subject, Assessment a)
    {
        if (date.Earliest > a.On)
        {
            a.Bar(BaselineCodes.DateAhead, subject, null, Arg.Date("asOf", a.On));
        }
    }

    private static void Order(PartialDate? first, PartialDate second, string subject, Assessment a)
    {
        if (first is { } before && before.Earliest > second.Latest)
        {
            a.Bar(BaselineCodes.DatesOutOfOrder, subject, null);
        }
    }
}
