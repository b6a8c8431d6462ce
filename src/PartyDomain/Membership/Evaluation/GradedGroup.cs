namespace PartyDomain.Membership.Evaluation;

/// <summary>How the members of one group were graded: exclusive counts, so that their sum is the number of those graded.</summary>
/// <param name="Name">The host's name of the group.</param>
/// <param name="Excellent">How many were graded excellent.</param>
/// <param name="Good">How many good.</param>
/// <param name="Fulfilled">How many as having fulfilled their tasks.</param>
/// <param name="NotFulfilled">How many as not having fulfilled them.</param>
public sealed record GradedGroup(string Name, int Excellent, int Good, int Fulfilled, int NotFulfilled)
{
    /// <summary>How many were graded.</summary>
    public long Graded => (long)Excellent + Good + Fulfilled + NotFulfilled;
}
