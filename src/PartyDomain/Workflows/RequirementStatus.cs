namespace PartyDomain.Workflows;

/// <summary>How a requirement of a step stands.</summary>
public enum RequirementStatus
{
    /// <summary>It is met.</summary>
    Met = 0,

    /// <summary>It is not met; a remedy is named.</summary>
    NotMet = 1,

    /// <summary>It waits for a paper, an act or a vote that has not come yet.</summary>
    Pending = 2,

    /// <summary>It does not apply to this person, route or day.</summary>
    NotApplicable = 3,

    /// <summary>The law leaves it open, or is not known.</summary>
    Undetermined = 4,
}
