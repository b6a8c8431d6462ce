namespace PartyDomain.Membership.Evaluation;

/// <summary>Whether a member is graded, and by whom.</summary>
/// <param name="NotGraded">Why not; empty where the member is graded.</param>
/// <param name="Grader">The cell that grades; null where nobody does.</param>
/// <param name="AskFormer">Whether it asks the former cell for its comments first.</param>
public sealed record Grading(ValueList<NotGradedReason> NotGraded, OrganizationId? Grader, bool AskFormer)
{
    /// <summary>Whether the member is graded.</summary>
    public bool IsGraded => NotGraded.Count == 0;
}
