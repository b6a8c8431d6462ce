using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Badges;

/// <summary>Whether the years of a badge are reached, or an early award may go before them (294-QĐ/TW, 28.3.1; 06-HD/TW, 18.1–18.2).</summary>
internal static class SeniorityRules
{
    private const string Subject = "claim.years";

    // 294-QĐ/TW, 28.1.2; 28.3.1 a
    public static RequirementStatus BadgeExists(BadgeFacts facts, Assessment a) => facts.Claim is { } claim ? Exists(claim.Years, a) : Pending;

    public static RequirementStatus Exists(int years, Assessment a)
    {
        if (a.Require(BadgeLaw.Years, Subject) is not { } rule)
        {
            return Undetermined;
        }

        if (rule.Value!.Contains(years))
        {
            return Met;
        }

        a.Bar(BadgeCodes.NoSuchBadge, Subject, rule.Citation, Arg.Number("years", years));
        return NotMet;
    }

    // The day on which the years must be reached: that of the round, or of the decision where it comes later; an early award counts from the act.
    public static RequirementStatus YearsReached(BadgeFacts facts, Assessment a)
    {
        if (facts.Claim is not { } claim)
        {
            return Pending;
        }

        var round = claim.Round > facts.On ? claim.Round : facts.On;
        return claim.Ground switch
        {
            BadgeGround.Posthumous => facts.DiedOn is { } died ? Reached(facts.Record, claim, died, died, a) : NoDeath(a),
            BadgeGround.Illness => Reached(facts.Record, claim, round, facts.Command is DecideBadge ? facts.On : round, a),
            _ => Reached(facts.Record, claim, round, round, a),
        };
    }

    /// <summary>Judges the years on a day; an early award is measured from another.</summary>
    public static RequirementStatus Reached(MembershipRecord record, BadgeClaim claim, LocalDate on, LocalDate earlyFrom, Assessment a)
    {
        if (BadgeSeniority.Of(record, a) is not { } seniority)
        {
            return Undetermined;
        }

        var (earliest, latest) = seniority.MarkOf(claim.Years);
        if (seniority.IsReached(claim.Years, on))
        {
            return Met;
        }

        // While a time without activity lasts, nobody knows by how much it will move the years on: no award goes before them.
        if (claim.Ground == BadgeGround.Reached || seniority.StandsStill)
        {
            return seniority.MayBeReached(claim.Years, on) ? Imprecise(claim, earliest, latest, a) : NotYet(claim, latest, on, a);
        }

        // Until 2021 a badge came posthumously only where its years were reached.
        if (claim.Ground == BadgeGround.Posthumous && a.Require(BadgeLaw.PosthumousEarly, Subject) is { Value: false })
        {
            return seniority.MayBeReached(claim.Years, on) ? Imprecise(claim, earliest, latest, a) : NotYet(claim, latest, on, a);
        }

        if (Limit(claim, a) is not { } limit)
        {
            return Undetermined;
        }

        var reach = Periods.End(earlyFrom, limit.Value);
        if (earliest > reach)
        {
            a.Bar(BadgeCodes.TooEarly, Subject, limit.Citation, Arg.Number("years", claim.Years), Arg.Date("mark", earliest), Arg.Date("from", earlyFrom), Arg.Length("limit", limit.Value));
            return NotMet;
        }

        if (latest > reach)
        {
            return Imprecise(claim, earliest, latest, a);
        }

        a.Remark(BadgeCodes.Early, Subject, limit.Citation, Arg.Number("years", claim.Years), Arg.Date("mark", latest), Arg.Length("limit", limit.Value));
        return Met;
    }

    /// <summary>By how long an early award may go before the years; null with an open finding where the law of the day is not known.</summary>
    public static InForce<Length>? Limit(BadgeClaim claim, Assessment a)
    {
        if (claim.Ground == BadgeGround.Posthumous)
        {
            return a.Require(BadgeLaw.EarlyPosthumous, Subject);
        }

        var from = a.Read(BadgeLaw.LongFrom);
        return a.Require(from is { IsKnown: true } && claim.Years >= from.Value ? BadgeLaw.EarlyIllnessLong : BadgeLaw.EarlyIllness, Subject);
    }

    // The badge for 45 years came in 2016 with a rule for those who had passed it; the ones of 2012 and 2026 without any that was seen.
    public static RequirementStatus ReachedWhileItExisted(BadgeFacts facts, Assessment a) => facts.Claim is { } claim ? Existed(facts.Record, claim.Years, a) : Pending;

    public static RequirementStatus Existed(MembershipRecord record, int years, Assessment a)
    {
        if (BadgeSeniority.Of(record, a.Law, a.On) is not { } seniority || BeganOn(years, a) is not { } began || seniority.MarkOf(years).Latest >= began)
        {
            return Met;
        }

        var (rule, at) = (a.Read(BadgeLaw.ReachedBefore, began), a.Law.Read(BadgeLaw.Years, began));
        var reading = rule.IsKnown ? rule.Value ? MissedMarkReading.UntilNextBadge : MissedMarkReading.NotAwarded : a.Law.Settings.MissedMark;
        if (reading is null)
        {
            a.OpenSetting(SettingKeys.MissedMark, Subject, at.Citation);
            return Undetermined;
        }

        var next = at is { IsKnown: true } ? at.Value!.Where(other => other > years).Order().Select(other => (int?)other).FirstOrDefault() : null;
        var passed = next is { } above && (seniority.MarkOf(above).Earliest <= began || record.Badges.Held.Any(badge => badge.Years > years));
        if (reading == MissedMarkReading.UntilNextBadge && !passed)
        {
            return Met;
        }

        a.Bar(BadgeCodes.ReachedBeforeBadge, Subject, rule.Citation ?? at.Citation, Arg.Number("years", years), Arg.Date("began", began), Arg.Date("mark", seniority.MarkOf(years).Latest));
        return NotMet;
    }

    // From when there has been a badge of these years without a break up to the day; null where there always was, as far as it is known.
    private static LocalDate? BeganOn(int years, Assessment a)
    {
        LocalDate? began = null;
        var before = false;
        foreach (var instrument in a.Law.ChainOf(BadgeLaw.Years.Chain).Instruments.Where(instrument => instrument.InForceOn <= a.On))
        {
            if (a.Law.Read(BadgeLaw.Years, instrument.InForceOn) is not { IsKnown: true } found)
            {
                continue;
            }

            var now = found.Value!.Contains(years);
            began = now ? before ? began : instrument == a.Law.ChainOf(BadgeLaw.Years.Chain).Instruments[0] ? null : instrument.InForceOn : null;
            before = now;
        }

        return began;
    }

    private static RequirementStatus NoDeath(Assessment a)
    {
        a.Bar(BadgeCodes.DeathUnknown, "evidence.badge.diedOn", null);
        return Pending;
    }

    private static RequirementStatus Imprecise(BadgeClaim claim, LocalDate earliest, LocalDate latest, Assessment a)
    {
        a.Add(BadgeCodes.SeniorityImprecise, FindingEffect.Open, "record.admissionDecidedOn", null, Arg.Number("years", claim.Years), Arg.Date("earliest", earliest), Arg.Date("latest", latest));
        return Undetermined;
    }

    private static RequirementStatus NotYet(BadgeClaim claim, LocalDate mark, LocalDate on, Assessment a)
    {
        a.Bar(BadgeCodes.YearsNotReached, Subject, a.Read(BadgeLaw.Years).Citation, Arg.Number("years", claim.Years), Arg.Date("mark", mark), Arg.Date("on", on));
        return NotMet;
    }
}
