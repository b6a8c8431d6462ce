namespace PartyDomain.Workflows;

/// <summary>Joins the statuses of the parts of one requirement.</summary>
internal static class Statuses
{
    /// <summary>The status that stands for two: what is not met weighs most, then what is awaited, then what is open.</summary>
    public static RequirementStatus Worst(RequirementStatus first, RequirementStatus second) => Rank(first) >= Rank(second) ? first : second;

    private static int Rank(RequirementStatus status) => status switch
    {
        RequirementStatus.NotMet => 3,
        RequirementStatus.Pending => 2,
        RequirementStatus.Undetermined => 1,
        _ => 0,
    };
}
