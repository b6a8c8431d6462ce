namespace PartyDomain.Membership.Evaluation;

/// <summary>One whole against which the cap was held.</summary>
/// <param name="Name">The group, or null for all groups of the grassroots organization together.</param>
/// <param name="Excellent">How many were graded excellent.</param>
/// <param name="Base">Of how many the share is taken.</param>
/// <param name="Most">How many the cap allows.</param>
public sealed record CapLine(string? Name, long Excellent, long Base, long Most)
{
    /// <summary>Whether the cap is kept.</summary>
    public bool Holds => Excellent <= Most;

    /// <summary>How many are too many.</summary>
    public long Excess => Math.Max(0, Excellent - Most);
}
