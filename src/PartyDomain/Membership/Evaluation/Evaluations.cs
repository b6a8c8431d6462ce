using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Evaluation;

/// <summary>The yearly evaluation of one member: whether and by whom, at which level, and what the years say together.</summary>
public static class Evaluations
{
    private const string Subject = "evaluation";

    /// <summary>Tells whether a member is graded, and by which cell.</summary>
    /// <param name="query">The member's situation.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the answer; refused where dates are out of order; undetermined where the law of the day was not seen.</returns>
    /// <remarks>21-HD/BTCTW, II.6; 294-QĐ/TW, 7.2.3. Whether the former cell is asked goes by the whole stay there, also before the year.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<Grading> Of(GradingQuery query, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, query.On);
        var reasons = Reasons(query, a).ToValueList();
        var ask = AsksFormer(query, a);
        foreach (var reason in reasons.AsSpan())
        {
            a.Remark(EvaluationCodes.NotGraded, Subject, null, Arg.Term("reason", reason));
        }

        return a.Conclude<Grading>(() => [reasons.Count > 0 ? new Grading(reasons, null, false) : new Grading([], query.Cell, ask)]);
    }

    /// <summary>Tells the level that points make (366-QĐ/TW).</summary>
    /// <param name="query">The points.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the level, before any cap; refused where something is missing; undetermined where the law has no points or is silent.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<QualityLevel> LevelOf(ScoreQuery query, Law law)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, query.On);
        if (query.Score > new Fraction(100, 1))
        {
            a.Bar(EvaluationCodes.Score, Subject, null, Arg.Fraction("score", query.Score));
        }

        if (query.Disciplined)
        {
            a.Require(EvaluationLaw.Disciplined, Subject);
        }

        var level = QualityLevel.NotFulfilled;
        if (a.Require(EvaluationLaw.ExcellentFrom, Subject) is { } excellent && a.Require(EvaluationLaw.GoodFrom, Subject) is { } good && a.Require(EvaluationLaw.FulfilledFrom, Subject) is { } fulfilled)
        {
            level = Reaches(query, excellent) ? Highest(query, a)
                : Reaches(query, good) ? QualityLevel.Good
                : Reaches(query, fulfilled) ? QualityLevel.Fulfilled
                : QualityLevel.NotFulfilled;
        }

        return a.Conclude<QualityLevel>(() => [level]);
    }

    /// <summary>Lists the grades of a record that hold, by year; of one year the latest.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The grades; what was corrected is as corrected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValueList<MemberGraded> Grades(MembershipRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return MembershipHistory.InForce(record.History).OfType<MemberGraded>().GroupBy(grade => grade.Year).OrderBy(year => year.Key).Select(year => year.Last()).ToValueList();
    }

    /// <summary>Tells whether the member did not fulfill the tasks in a year and the year before.</summary>
    /// <param name="record">The record.</param>
    /// <param name="year">The second of the two years.</param>
    /// <param name="on">The day on which it is asked.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the answer; where it is yes a note says that the text makes no ground for striking off of it.</returns>
    /// <remarks>294-QĐ/TW, 8.1 speaks of violating the quality of a member in two consecutive years and does not link it to the grading.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<bool> TwoYearsNotFulfilled(MembershipRecord record, int year, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, on);
        var found = Grades(record).Count(grade => grade.On <= on && grade.Level == QualityLevel.NotFulfilled && (grade.Year == year || grade.Year == year - 1)) == 2;
        if (found)
        {
            a.Remark(EvaluationCodes.TwoYears, Subject, null);
        }

        return a.Conclude<bool>(() => [found]);
    }

    private static bool Reaches(ScoreQuery query, InForce<int> points) => query.Score >= new Fraction(points.Value, 1);

    // 366-QĐ/TW: the highest level asks for more than points. Without it the next level is what the points still reach.
    private static QualityLevel Highest(ScoreQuery query, Assessment a)
    {
        if (a.Require(EvaluationLaw.ExcellentTasks, Subject) is not { } tasks || a.Require(EvaluationLaw.ExcellentAbove, Subject) is not { } above)
        {
            return QualityLevel.Good;
        }

        if (query.TasksDone is not { } done || query.AboveRequirement is not { } more)
        {
            a.Bar(EvaluationCodes.ConditionsMissing, Subject, tasks.Citation);
            return QualityLevel.Good;
        }

        if (done >= tasks.Value && more >= above.Value)
        {
            return QualityLevel.Excellent;
        }

        a.Remark(EvaluationCodes.ConditionsNotMet, Subject, tasks.Citation, Arg.Fraction("tasks", tasks.Value), Arg.Fraction("above", above.Value));
        return QualityLevel.Good;
    }

    private static IEnumerable<NotGradedReason> Reasons(GradingQuery query, Assessment a)
    {
        if (query.ExemptFromActivities && a.Require(ExemptRightsLaw.NotGraded, Subject) is { Value: true })
        {
            yield return NotGradedReason.ExemptFromActivities;
        }

        if (query.AdmittedOn > query.On)
        {
            a.Bar(EvaluationCodes.AdmittedLater, Subject, null, Arg.Date("admitted", query.AdmittedOn));
        }
        else if (IsNew(query, a))
        {
            yield return NotGradedReason.NewlyAdmitted;
        }

        if (query.Suspended && a.Require(EvaluationLaw.SuspendedNotGraded, Subject) is { Value: true })
        {
            yield return NotGradedReason.Suspended;
        }
    }

    // Where the law of the day was not seen, it is asked only of members of less than a year: nobody else was ever new.
    private static bool IsNew(GradingQuery query, Assessment a)
    {
        var length = a.Read(EvaluationLaw.NewlyAdmitted);
        if (!length.IsKnown && query.AdmittedOn.PlusMonths(12) > query.On)
        {
            a.Require(EvaluationLaw.NewlyAdmitted, Subject);
        }

        return length.IsKnown && query.AdmittedOn.PlusMonths(length.Value.Count) > query.On;
    }

    private static bool AsksFormer(GradingQuery query, Assessment a)
    {
        if (query.FormerCell is null)
        {
            return false;
        }

        if (query.FormerFrom is not { } from || query.TransferredOn is not { } moved || from > moved || moved > query.On)
        {
            a.Bar(EvaluationCodes.TransferDates, Subject, null);
            return false;
        }

        if (a.Require(EvaluationLaw.FormerStay, Subject) is not { } stay || from.PlusMonths(stay.Value.Count) > moved)
        {
            return false;
        }

        a.Remark(EvaluationCodes.AskFormer, Subject, stay.Citation, Arg.Length("stay", stay.Value));
        return true;
    }
}
