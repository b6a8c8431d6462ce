using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Evaluation;

/// <summary>The cap on members graded excellent.</summary>
public static class EvaluationCap
{
    private const string Subject = "groups";

    /// <summary>Holds the levels of one grassroots organization against the cap.</summary>
    /// <param name="groups">Its members by groups with the same tasks: exclusive, and together all that were graded.</param>
    /// <param name="on">The day of the grading.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>
    /// Accepted with the result, and a breach for every whole in which there are too many; refused where counts are unsound; undetermined where the
    /// readings that the host has not decided differ, or no cap is known.
    /// </returns>
    /// <remarks>
    /// 21-HD/BTCTW: twenty hundredths of those graded good in each grassroots organization. Sources differ whether the share is of the good or of the
    /// good and better, later ones hold it in each group with the same tasks, and practice rounds down.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<CapResult> Of(ValueList<GradedGroup> groups, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var totals = new GradedGroup(string.Empty, 0, 0, 0, 0);
        var sound = AreSound(groups);
        CapResult? result = null;
        if (!sound)
        {
            a.Bar(EvaluationCodes.Groups, Subject, null);
        }
        else
        {
            totals = groups.Aggregate(totals, (sum, group) => new(string.Empty, sum.Excellent + group.Excellent, sum.Good + group.Good, sum.Fulfilled + group.Fulfilled, sum.NotFulfilled + group.NotFulfilled));
        }

        if (a.Require(EvaluationLaw.Cap, Subject) is { } cap && sound)
        {
            result = Judge(groups, totals, cap, a);
        }

        return a.Conclude<CapResult>(() => [result!]);
    }

    private static bool AreSound(ValueList<GradedGroup> groups) =>
        groups.All(group => group is { Excellent: >= 0, Good: >= 0, Fulfilled: >= 0, NotFulfilled: >= 0 })
        && groups.Sum(group => group.Graded) <= int.MaxValue
        && groups.Select(group => group.Name).Distinct(StringComparer.Ordinal).Count() == groups.Count;

    // Every reading that the host left open is reckoned; the question is asked only where they differ.
    private static CapResult? Judge(ValueList<GradedGroup> groups, GradedGroup totals, InForce<Fraction> cap, Assessment a)
    {
        var (of, scope, rounding) = (a.Law.Settings.EvaluationCapBase, a.Law.Settings.EvaluationCapScope, a.Law.Settings.EvaluationCapRounding);
        CapBaseReading[] bases = of is { } one ? [one] : Enum.GetValues<CapBaseReading>();
        CapScopeReading[] scopes = scope is { } two ? [two] : Enum.GetValues<CapScopeReading>();
        CapRoundingReading[] roundings = rounding is { } three ? [three] : Enum.GetValues<CapRoundingReading>();
        var results = (from b in bases from s in scopes from r in roundings select (Base: b, Scope: s, Rounding: r, Result: Under(groups, totals, cap.Value, b, s, r))).ToList();
        if (results.TrueForAll(reading => reading.Result.Holds == results[0].Result.Holds))
        {
            foreach (var line in results[0].Result.Lines.Where(line => !line.Holds))
            {
                a.Breach(EvaluationCodes.CapExceeded, Subject, cap.Citation, Arg.Key("group", line.Name ?? "—"), Arg.Number("excellent", line.Excellent), Arg.Number("most", line.Most), Arg.Number("base", line.Base));
            }

            return results[0].Result;
        }

        Ask(SettingKeys.EvaluationCapBase, of is null && Differs(reading => (reading.Scope, reading.Rounding)));
        Ask(SettingKeys.EvaluationCapScope, scope is null && Differs(reading => (reading.Base, reading.Rounding)));
        Ask(SettingKeys.EvaluationCapRounding, rounding is null && Differs(reading => (reading.Base, reading.Scope)));
        return null;

        // Whether this question alone changes the answer, whatever the others are.
        bool Differs<TKey>(Func<(CapBaseReading Base, CapScopeReading Scope, CapRoundingReading Rounding, CapResult Result), TKey> others) =>
            results.GroupBy(others).Any(same => same.Select(reading => reading.Result.Holds).Distinct().Count() > 1);

        void Ask(string setting, bool matters)
        {
            if (matters)
            {
                a.OpenSetting(setting, Subject, cap.Citation);
            }
        }
    }

    private static CapResult Under(ValueList<GradedGroup> groups, GradedGroup totals, Fraction cap, CapBaseReading of, CapScopeReading scope, CapRoundingReading rounding)
    {
        ValueList<CapLine> lines = scope == CapScopeReading.SameTasks
            ? groups.Select(group => Line(group.Name, group, cap, of, rounding)).ToValueList()
            : [Line(null, totals, cap, of, rounding)];
        return new CapResult(lines, lines.All(line => line.Holds), totals);
    }

    private static CapLine Line(string? name, GradedGroup group, Fraction cap, CapBaseReading of, CapRoundingReading rounding)
    {
        var whole = of == CapBaseReading.Good ? group.Good : (long)group.Good + group.Excellent;
        var exact = new Rational(whole, 1) * new Rational(cap.Numerator, cap.Denominator);
        return new CapLine(name, group.Excellent, whole, (long)exact.Round(rounding == CapRoundingReading.Down ? Rounding.Truncation : Rounding.HalfUp));
    }
}
