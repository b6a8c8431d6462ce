namespace PartyDomain.Membership.Evaluation;

/// <summary>Codes of findings about the yearly evaluation of members.</summary>
public static class EvaluationCodes
{
    /// <summary>The member is not graded.</summary>
    public const string NotGraded = "evaluation.not-graded";

    /// <summary>The cell that grades asks the former cell first.</summary>
    public const string AskFormer = "evaluation.ask-former";

    /// <summary>The dates of the transfer are missing or out of order.</summary>
    public const string TransferDates = "evaluation.transfer-dates";

    /// <summary>The day of the ceremony lies after the grading.</summary>
    public const string AdmittedLater = "evaluation.admitted-later";

    /// <summary>The points are more than a hundred.</summary>
    public const string Score = "evaluation.score";

    /// <summary>What else the highest level asks for was not given.</summary>
    public const string ConditionsMissing = "evaluation.conditions-missing";

    /// <summary>The points are those of the highest level, but its other conditions are not met.</summary>
    public const string ConditionsNotMet = "evaluation.conditions-not-met";

    /// <summary>More members were graded excellent than the cap allows.</summary>
    public const string CapExceeded = "evaluation.cap-exceeded";

    /// <summary>A count is negative, or a group is named twice.</summary>
    public const string Groups = "evaluation.groups";

    /// <summary>Two years without fulfilling the tasks are not by themselves a ground for striking off.</summary>
    public const string TwoYears = "evaluation.two-years";
}
