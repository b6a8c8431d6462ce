using PartyDomain.Rulebooks;
using static PartyDomain.EvidenceGrade;
using static PartyDomain.Rulebooks.Instruments;
using static PartyDomain.Rulebooks.StatementKind;

namespace PartyDomain.Membership.Evaluation;

/// <summary>The yearly evaluation of members: levels, points, the cap on the excellent, who is graded and by which cell.</summary>
public static class EvaluationLaw
{
    private const string NoPoint = "chưa rõ điểm";

    /// <summary>The four levels, from 132-QĐ/TW on; before it other classes were used.</summary>
    public static Provision<ValueList<QualityLevel>> Levels { get; } = new(
        "evaluation.levels",
        Chains.Evaluation,
        [
            new(Enacted, Evaluation132, NoPoint, Confirmed, [QualityLevel.NotFulfilled, QualityLevel.Fulfilled, QualityLevel.Good, QualityLevel.Excellent]),
            new(NotSeen, EvaluationGuidance21),
            new(Restated, Evaluation124, "12", Secondary),
            new(Restated, Evaluation366, NoPoint),
        ]);

    /// <summary>The share that those graded excellent may reach (21-HD/BTCTW; carried over by secondary sources).</summary>
    public static Provision<Fraction> Cap { get; } = new(
        "evaluation.cap",
        Chains.Evaluation,
        [
            new(NotKnown, Evaluation132),
            new(Enacted, EvaluationGuidance21, NoPoint, Confirmed, new Fraction(1, 5)),
            new(Restated, Evaluation124, NoPoint, Secondary),
            new(Restated, Evaluation366, NoPoint, Secondary),
        ]);

    /// <summary>How long a member must have been in the former cell for it to be asked (21-HD/BTCTW, II.6).</summary>
    public static Provision<Length> FormerStay { get; } = new(
        "evaluation.former-stay",
        Chains.Evaluation,
        [
            new(NotKnown, Evaluation132),
            new(Enacted, EvaluationGuidance21, "II.6", Confirmed, Length.Months(6)),
            new(NotSeen, Evaluation124),
            new(NotSeen, Evaluation366),
        ]);

    /// <summary>The points from which a member is excellent (366-QĐ/TW).</summary>
    public static Provision<int> ExcellentFrom { get; } = In366("evaluation.points.excellent", Confirmed, 90);

    /// <summary>The points from which a member is good (366-QĐ/TW).</summary>
    public static Provision<int> GoodFrom { get; } = In366("evaluation.points.good", Confirmed, 70);

    /// <summary>The points from which a member has fulfilled the tasks (366-QĐ/TW).</summary>
    public static Provision<int> FulfilledFrom { get; } = In366("evaluation.points.fulfilled", Confirmed, 50);

    /// <summary>The share of the tasks that the excellent have done (366-QĐ/TW).</summary>
    public static Provision<Fraction> ExcellentTasks { get; } = In366("evaluation.excellent.tasks", Confirmed, new Fraction(1, 1));

    /// <summary>The share of the tasks that the excellent have done beyond what was required (366-QĐ/TW).</summary>
    public static Provision<Fraction> ExcellentAbove { get; } = In366("evaluation.excellent.above", Confirmed, new Fraction(30, 100));

    /// <summary>Which level discipline in the year leaves; not seen in any text.</summary>
    public static Provision<bool> Disciplined { get; } = new(
        "evaluation.disciplined",
        Chains.Evaluation,
        [new(NotKnown, Evaluation132), new(NotKnown, EvaluationGuidance21), new(NotKnown, Evaluation124), new(NotKnown, Evaluation366)]);

    /// <summary>Whoever was admitted less than this time before is not graded (statistical form 6).</summary>
    public static Provision<Length> NewlyAdmitted { get; } = new(
        "evaluation.newly-admitted",
        Chains.StatisticalForms,
        [new(NotKnown, Administration2012), new(NotKnown, StatisticalForms2017), new(Enacted, StatisticalForms2021, "Biểu 6", Secondary, Length.Months(6))]);

    /// <summary>Whoever is suspended is not graded (statistical form 6).</summary>
    public static Provision<bool> SuspendedNotGraded { get; } = new(
        "evaluation.suspended-not-graded",
        Chains.StatisticalForms,
        [new(NotKnown, Administration2012), new(NotKnown, StatisticalForms2017), new(Enacted, StatisticalForms2021, "Biểu 6", Secondary, true)]);

    /// <summary>Everything this file declares.</summary>
    public static IReadOnlyList<Provision> All { get; } =
    [
        Levels, Cap, FormerStay, ExcellentFrom, GoodFrom, FulfilledFrom, ExcellentTasks, ExcellentAbove, Disciplined, NewlyAdmitted, SuspendedNotGraded,
    ];

    private static Provision<T> In366<T>(string key, EvidenceGrade grade, T value) => new(
        key,
        Chains.Evaluation,
        [new(NotKnown, Evaluation132), new(NotKnown, EvaluationGuidance21), new(NotKnown, Evaluation124), new(Enacted, Evaluation366, NoPoint, grade, value)]);
}
