using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Leaving;

/// <summary>Grounds for striking off, and how the member is heard (294-QĐ/TW, 8.1; 06-HD/TW, 11.1).</summary>
internal static class StrikingRules
{
    private const string Subject = "command.facts";

    public static RequirementStatus Ground(LeavingFacts facts, Assessment a) =>
        facts.Ground is { } ground && facts.GroundFacts is { } about ? Ground(ground, about, a) : Pending;

    /// <summary>Judges a ground on the day of an assessment.</summary>
    public static RequirementStatus Ground(StrikingGround ground, StrikingFacts facts, Assessment a) => ground switch
    {
        StrikingGround.AbandonedActivity or StrikingGround.UnpaidDues => Months(ground, facts, a),
        StrikingGround.CardReturned or StrikingGround.CardDestroyed => a.Require(StrikingLaw.Card, Subject) is null ? Undetermined : Met,
        StrikingGround.WillLost => Will(facts, a),
        StrikingGround.TwoYearsInBreach => Years(facts, a),
        StrikingGround.TransferPapersNotFiled => Transfer(facts, a),
        StrikingGround.FalseMember => Concluded(StrikingLaw.FalseMember, facts, a),
        StrikingGround.OwnFaultGap => Concluded(StrikingLaw.OwnFaultGap, facts, a),
        _ => Concluded(StrikingLaw.Political, facts, a),
    };

    /// <summary>Whether the competent committee decides without a vote of the cell: the texts describe none (38-HD/BTCTW, II.4.3.1 d; 294-QĐ/TW, 5.2.7–5.2.8).</summary>
    public static bool IsDirect(StrikingGround? ground) => ground is StrikingGround.TransferPapersNotFiled or StrikingGround.FalseMember or StrikingGround.OwnFaultGap;

    /// <summary>Whether the matter is one of party membership, which a delegated committee does not decide (294-QĐ/TW, 5.1).</summary>
    public static bool IsOfMembership(StrikingGround? ground) => ground is StrikingGround.FalseMember or StrikingGround.OwnFaultGap;

    // 30-QĐ/TW, 35.2.2
    public static RequirementStatus NotInsteadOfExpulsion(LeavingFacts facts, Assessment a)
    {
        if (facts.RequireConduct(a) is not { } conduct)
        {
            return Pending;
        }

        if (!conduct.ExpulsionDue)
        {
            return Met;
        }

        if (a.Require(RequestLaw.InsteadOfExpulsion, "evidence.conduct") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(LeavingCodes.ExpulsionDue, "evidence.conduct.expulsionDue", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 11.1 a: two speeds
    public static RequirementStatus Heard(LeavingFacts facts, Assessment a)
    {
        if (IsDirect(facts.Ground))
        {
            return NotApplicable;
        }

        if (a.Require(StrikingLaw.OwnReview, "leaving.ownReviewOn") is not { } review || a.Require(StrikingLaw.Requested, "leaving.reviewAskedOn") is not { } requests)
        {
            return Undetermined;
        }

        if (facts.Has(facts.File.OwnReviewOn) && facts.Command is ResolveStrikingOff { MemberAttended: true })
        {
            return Met;
        }

        if (facts.Has(facts.File.RefusedOn) && a.Read(StrikingLaw.Refusal) is { IsKnown: true } refusal)
        {
            a.Remark(LeavingCodes.WithoutReview, "leaving.refusedOn", refusal.Citation);
            return Met;
        }

        var asked = facts.File.ReviewAskedOn.Count(day => day <= a.On);
        if (asked >= requests.Value)
        {
            a.Remark(LeavingCodes.WithoutReview, "leaving.reviewAskedOn", requests.Citation);
            return Met;
        }

        if (facts.Command is null && facts.Has(facts.File.OwnReviewOn))
        {
            return Pending;
        }

        a.Bar(LeavingCodes.NotHeard, "leaving.reviewAskedOn", review.Citation, Arg.Number("asked", asked), Arg.Number("requests", requests.Value));
        return Pending;
    }

    // 06-HD/TW, 11.1 a: a request before the last one was answered is no new one
    public static RequirementStatus LaterRequest(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not AskForOwnReview command || facts.File.ReviewAskedOn is not [.., var last] || command.On > last)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(LeavingCodes.RequestedAlready, "command.on", a.Read(StrikingLaw.Requested).Citation, Arg.Date("asked", last));
        return NotMet;
    }

    // 38-HD/BTCTW, II.4.3.1 d
    public static RequirementStatus InformOldPlace(LeavingFacts facts, Assessment a)
    {
        if (facts.Ground != StrikingGround.TransferPapersNotFiled || a.Read(StrikingLaw.OldPlaceInformed) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.InformOldPlace, "record.homeCell", rule.Citation);
        return Met;
    }

    /// <summary>The readings of "three months in the year" under which the months suffice.</summary>
    public static IEnumerable<StrikeMonthsReading> Sufficing(IEnumerable<MissedMonth> months, int needed, LocalDate on)
    {
        int[] numbers = [.. months.Where(month => !month.GoodReason && month.LastDay < on).Select(month => month.Number - 1).Distinct().Order()];
        if (numbers.GroupBy(number => number / 12).Any(year => year.Count() >= needed))
        {
            yield return StrikeMonthsReading.AnyOfCalendarYear;
        }

        if (Enumerable.Range(0, Math.Max(0, numbers.Length - needed + 1)).Any(i => numbers[i + needed - 1] - numbers[i] == needed - 1 && numbers[i] / 12 == numbers[i + needed - 1] / 12))
        {
            yield return StrikeMonthsReading.ConsecutiveOfCalendarYear;
        }

        if (Enumerable.Range(0, Math.Max(0, numbers.Length - needed + 1)).Any(i => numbers[i + needed - 1] - numbers[i] < 12))
        {
            yield return StrikeMonthsReading.AnyOfTwelveMonths;
        }
    }

    private static RequirementStatus Months(StrikingGround ground, StrikingFacts facts, Assessment a)
    {
        if (a.Require(StrikingLaw.Months, Subject) is not { } needed)
        {
            return Undetermined;
        }

        var readings = Sufficing(facts.Months, needed.Value, a.On).ToList();
        if (a.Law.Settings.StrikeMonths is { } reading ? readings.Contains(reading) : readings.Count == Enum.GetValues<StrikeMonthsReading>().Length)
        {
            return Met;
        }

        if (a.Law.Settings.StrikeMonths is null && readings.Count > 0)
        {
            a.OpenSetting(SettingKeys.StrikeMonths, Subject, needed.Citation);
            return Undetermined;
        }

        var counted = facts.Months.Count(month => !month.GoodReason && month.LastDay < a.On);
        a.Bar(LeavingCodes.TooFewMonths, Subject, needed.Citation, Arg.Term("ground", ground), Arg.Number("months", counted), Arg.Number("needed", needed.Value));
        return NotMet;
    }

    private static RequirementStatus Will(StrikingFacts facts, Assessment a)
    {
        if (a.Require(StrikingLaw.Education, Subject) is not { } length)
        {
            return Undetermined;
        }

        a.Read(ReadingsLaw.MonthEnd);
        if (facts is { Since: { } since, Excused: false } && Periods.End(since, length.Value) <= a.On)
        {
            return Met;
        }

        if (facts is { Since: { } start, Excused: false })
        {
            a.Bar(LeavingCodes.EducationRuns, Subject, length.Citation, Arg.Date("since", start), Arg.Length("length", length.Value), Arg.Date("end", Periods.End(start, length.Value)));
            return NotMet;
        }

        a.Bar(LeavingCodes.GroundNotShown, Subject, length.Citation, Arg.Term("ground", StrikingGround.WillLost));
        return NotMet;
    }

    private static RequirementStatus Years(StrikingFacts facts, Assessment a)
    {
        if (a.Require(StrikingLaw.Years, Subject) is not { } needed)
        {
            return Undetermined;
        }

        var years = facts.Years.Where(year => year <= a.On.Year).ToHashSet();
        if (years.Any(year => Enumerable.Range(year, needed.Value).All(years.Contains)))
        {
            return Met;
        }

        a.Bar(LeavingCodes.GroundNotShown, Subject, needed.Citation, Arg.Term("ground", StrikingGround.TwoYearsInBreach));
        return NotMet;
    }

    private static RequirementStatus Transfer(StrikingFacts facts, Assessment a)
    {
        if (a.Require(MovingLaw.FilingLimit, Subject) is not { } length)
        {
            return Undetermined;
        }

        a.Read(ReadingsLaw.MonthEnd);
        var contacted = facts.Contacted || a.Read(MovingLaw.ContactFirst) is not { IsKnown: true };
        if (facts is { Since: { } since, Excused: false, Destination: not null } && contacted)
        {
            var end = Periods.End(since, length.Value);
            if (a.On > end)
            {
                return Met;
            }

            a.Bar(LeavingCodes.FilingRuns, Subject, length.Citation, Arg.Date("since", since), Arg.Length("length", length.Value), Arg.Date("end", end));
            return NotMet;
        }

        a.Bar(LeavingCodes.GroundNotShown, Subject, length.Citation, Arg.Term("ground", StrikingGround.TransferPapersNotFiled));
        return NotMet;
    }

    private static RequirementStatus Concluded(Provision<bool> provision, StrikingFacts facts, Assessment a)
    {
        if (a.Require(provision, Subject) is not { } rule)
        {
            return Undetermined;
        }

        if (facts.ConcludedOn is { } concluded && concluded <= a.On)
        {
            return Met;
        }

        a.Bar(LeavingCodes.NotConcluded, Subject, rule.Citation);
        return NotMet;
    }
}
