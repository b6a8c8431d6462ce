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
        Gaps(facts, path, a);
        Badges(facts, path, a);
        if ((facts.AdmissionDecidedOn ?? facts.JoinedOn) is not { Precision: DatePrecision.Day } || facts.Gaps.Any(gap => gap.From.Day is null || gap.To.Day is null))
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

    private static void Gaps(BaselineFacts facts, string path, Assessment a)
    {
        var start = facts.AdmissionDecidedOn ?? facts.JoinedOn;
        for (var i = 0; i < facts.Gaps.Count; i++)
        {
            var (gap, place) = (facts.Gaps[i], $"{path}.gaps[{i}]");
            Order(start, gap.From, $"{place}.from", a);
            Order(gap.From, gap.To, $"{place}.to", a);
            Ahead(gap.To, $"{place}.to", a);
            if (facts.Gaps.Take(i).Any(other => other.From.Latest < gap.To.Earliest && gap.From.Latest < other.To.Earliest))
            {
                a.Bar(BaselineCodes.GapsOverlap, place, null);
            }
        }
    }

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
