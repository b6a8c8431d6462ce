using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Badges;

/// <summary>What a disciplinary measure does to a badge (294-QĐ/TW, 28.3.1 c).</summary>
internal static class BarRules
{
    private const string Subject = "evidence.badge.measures";

    public static RequirementStatus NotBarred(BadgeFacts facts, Assessment a) =>
        facts.RequireEvidence(a) is { } evidence ? Judge(evidence, facts.File, a) : Pending;

    /// <summary>Judges every measure on the day of the assessment.</summary>
    public static RequirementStatus Judge(BadgeEvidence evidence, BadgeFile file, Assessment a)
    {
        var worst = Met;
        var settled = file.Held.Max(badge => badge.DecidedOn);
        foreach (var measure in evidence.Measures.AsSpan())
        {
            // What came before the last badge was looked at then.
            if (Begin(measure) <= a.On && (settled is null || Begin(measure) >= settled))
            {
                worst = Statuses.Worst(worst, Judge(measure, file, a));
            }
        }

        return worst;
    }

    /// <summary>The first day on which a measure no longer bars, by the law of the day of the assessment; null with an open finding where it is not known.</summary>
    public static LocalDate? EndOf(ServedMeasure measure, Assessment a)
    {
        if (a.Require(BadgeLaw.BarAfter(measure.Measure), Subject) is not { } bar)
        {
            return null;
        }

        a.Read(ReadingsLaw.MonthEnd);
        var fromEffect = Periods.End(measure.EffectiveOn, bar.Value);
        var fromDecision = Periods.End(measure.DecidedOn ?? measure.EffectiveOn, bar.Value);
        if (fromEffect == fromDecision || (fromEffect <= a.On && fromDecision <= a.On))
        {
            return fromEffect;
        }

        if (a.Law.Settings.BadgeBarStart is not { } reading)
        {
            if (fromEffect > a.On && fromDecision > a.On)
            {
                return fromEffect < fromDecision ? fromDecision : fromEffect;
            }

            a.OpenSetting(SettingKeys.BadgeBarStart, Subject, bar.Citation);
            return null;
        }

        return reading == BadgeBarReading.FromEffect ? fromEffect : fromDecision;
    }

    /// <summary>The first day on which no measure that counts bars; null where none does.</summary>
    public static LocalDate? EndOf(BadgeEvidence evidence, BadgeFile file, Assessment a)
    {
        var settled = file.Held.Max(badge => badge.DecidedOn);
        return evidence.Measures.Where(measure => Begin(measure) <= a.On && (settled is null || Begin(measure) >= settled) && Counts(measure, a)).Select(measure => EndOf(measure, a)).Max();
    }

    private static RequirementStatus Judge(ServedMeasure measure, BadgeFile file, Assessment a)
    {
        if (!Counts(measure, a))
        {
            return Met;
        }

        if (EndOf(measure, a) is not { } end)
        {
            return Undetermined;
        }

        var bar = a.Read(BadgeLaw.BarAfter(measure.Measure));
        if (a.On < end)
        {
            a.Bar(BadgeCodes.Barred, Subject, bar.Citation, Arg.Term("measure", measure.Measure), Arg.Length("bar", bar.Value), Arg.Date("until", end));
            return NotMet;
        }

        if (a.Read(BadgeLaw.CellRecognizes) is { IsKnown: true, Value: false })
        {
            return Met;
        }

        foreach (var day in file.CorrectionsRecognized.AsSpan())
        {
            if (day >= Begin(measure) && day <= a.On)
            {
                return Met;
            }
        }

        a.Bar(BadgeCodes.CorrectionNotRecognized, Subject, bar.Citation, Arg.Term("measure", measure.Measure));
        return Pending;
    }

    // 294-QĐ/TW, 28.3.1 c: the cell recognizes what was corrected since a measure
    public static RequirementStatus SomethingToCorrect(BadgeFacts facts, Assessment a)
    {
        if (facts.RequireEvidence(a) is not { } evidence)
        {
            return Pending;
        }

        if (evidence.Measures.Any(measure => Begin(measure) <= facts.On))
        {
            return Met;
        }

        a.Bar(BadgeCodes.NothingToCorrect, Subject, null, Arg.Date("on", facts.On));
        return NotMet;
    }

    // Until 2021 reprimand did not stand in the way (29-QĐ/TW, 27.3 a).
    private static bool Counts(ServedMeasure measure, Assessment a) =>
        measure.Measure != BadgeMeasureKind.Reprimand || a.Read(BadgeLaw.ReprimandBars) is not { IsKnown: true, Value: false };

    private static LocalDate Begin(ServedMeasure measure) => measure.DecidedOn is { } decided && decided < measure.EffectiveOn ? decided : measure.EffectiveOn;
}
