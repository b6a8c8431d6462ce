using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Badges;

/// <summary>Answers questions about the party badge without a claim: whether one may be awarded, which comes next, and how early.</summary>
public static class BadgeAdvice
{
    /// <summary>Says whether a badge may be awarded to a member on a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="years">The years of the badge.</param>
    /// <param name="ground">The ground. Posthumously, the years are those reached on the day of death.</param>
    /// <param name="evidence">What the host's registers say of the member.</param>
    /// <param name="on">The day of the award, whose law holds.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The entitlement; refused with every reason; or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>294-QĐ/TW, 28.3.1; 06-HD/TW, 18.1–18.2.</remarks>
    public static Outcome<BadgeEntitlement> Of(MembershipRecord record, int years, BadgeGround ground, BadgeEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var asked = record with { Badges = record.Badges with { Phase = BadgePhase.Declared, Claim = new BadgeClaim(years, ground, on) } };
        var facts = new BadgeFacts(null, new MembershipEvidence { Badge = evidence }, asked, on);
        Func<BadgeFacts, Assessment, RequirementStatus>[] rules =
        [
            BadgeRules.Eligible, SeniorityRules.BadgeExists, BadgeRules.NotHeldYet, SeniorityRules.ReachedWhileItExisted, SeniorityRules.YearsReached, BarRules.NotBarred, BadgeRules.Exempt,
        ];
        foreach (var rule in rules)
        {
            rule(facts, a);
        }

        return a.Conclude<BadgeEntitlement>(() =>
        {
            var mark = BadgeSeniority.Of(record, law, on)!.MarkOf(years).Latest;
            return [new BadgeEntitlement(years, ground, mark, mark > (ground == BadgeGround.Posthumous ? facts.DiedOn ?? on : on))];
        });
    }

    /// <summary>Says which badges a full member may claim on a day, which comes next, and from which award day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="evidence">What the host's registers say of the member.</param>
    /// <param name="on">The day of looking.</param>
    /// <param name="law">The law as the host applies it; later marks are read by the law of that day.</param>
    /// <returns>The outlook; refused for anybody but a full member; undetermined where seniority cannot be counted.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<BadgeOutlook> Next(MembershipRecord record, BadgeEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var facts = new BadgeFacts(null, new MembershipEvidence { Badge = evidence }, record with { Badges = record.Badges with { Claim = null } }, on);
        BadgeRules.Eligible(facts, a);
        BadgeRules.Exempt(facts, a);
        facts.RequireEvidence(a);
        var rule = a.Require(BadgeLaw.Years, "record.badges");
        var seniority = BadgeSeniority.Of(record, a);
        var until = BarRules.EndOf(evidence, record.Badges, a);
        return a.Conclude<BadgeOutlook>(() => [Outlook(record, rule!.Value!, seniority!, until, on, a)]);
    }

    /// <summary>Lists how early each badge may come on a day.</summary>
    /// <param name="on">The day of the award.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>One line for each badge of the day; none where the law of the day is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <remarks>294-QĐ/TW, 28.3.1 b; 06-HD/TW, 18.1–18.2.</remarks>
    public static ValueList<EarlyLimit> EarlyLimits(LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.Read(BadgeLaw.Years, on) is { IsKnown: true } years
            ? years.Value!.Select(each => new EarlyLimit(each, LimitOf(each, BadgeGround.Illness, on, law), LimitOf(each, BadgeGround.Posthumous, on, law))).ToValueList()
            : [];
    }

    /// <summary>Finds the first award day on or after a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The award day; null where the law of that day is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <remarks>06-HD/TW, 18.4: 3 February, 19 May, 2 September, 7 November.</remarks>
    public static LocalDate? RoundFrom(LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return law.Read(BadgeLaw.AwardDays, on) is { IsKnown: true } days
            ? days.Value!.Select(day => day.InYear(on.Year)).Concat(days.Value!.Select(day => day.InYear(on.Year + 1))).Where(day => day >= on).Min()
            : null;
    }

    private static BadgeOutlook Outlook(MembershipRecord record, ValueList<int> years, BadgeSeniority seniority, LocalDate? until, LocalDate on, Assessment a)
    {
        var highest = record.Badges.Held.Where(badge => badge.WithdrawnOn is null).Max(badge => (int?)badge.Years) ?? 0;
        var open = years.Where(each => each > highest).Order().ToList();
        var reached = open.Where(each => seniority.IsReached(each, on)).ToValueList();
        var next = open.Where(each => !seniority.IsReached(each, on)).Select(each => (int?)each).FirstOrDefault();
        a.Read(BadgeLaw.AwardDays);
        (LocalDate Earliest, LocalDate Latest)? mark = next is { } first && !seniority.StandsStill ? seniority.MarkOf(first) : null;
        var ready = reached.Count > 0 ? on : mark?.Latest;
        var from = ready is { } day && until is { } end && end > day ? end : ready;
        return new BadgeOutlook(
            reached,
            next,
            mark?.Earliest,
            mark?.Latest,
            mark is { } last && LimitOf(next!.Value, BadgeGround.Illness, on, a.Law) is { } limit ? EarlyFrom(last.Latest, limit) : null,
            until is { } bar && bar > on ? bar : null,
            from is { } start ? RoundFrom(start, a.Law) : null);
    }

    private static Length? LimitOf(int years, BadgeGround ground, LocalDate on, Law law) => SeniorityRules.Limit(new BadgeClaim(years, ground, on), new Assessment(law, on))?.Value;

    // The first day from which the limit reaches the mark.
    private static LocalDate EarlyFrom(LocalDate mark, Length limit)
    {
        var day = mark.PlusMonths(limit.Unit == LengthUnit.Year ? -12 * limit.Count : -limit.Count);
        while (Periods.End(day, limit) < mark)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
