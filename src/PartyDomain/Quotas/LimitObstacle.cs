namespace PartyDomain.Quotas;

/// <summary>Why it cannot be said whether a cap or floor is kept.</summary>
public enum LimitObstacle
{
    /// <summary>A share of nobody: the body or list is empty, or its size was not given.</summary>
    EmptyWhole = 0,

    /// <summary>It depends on persons of whom it is not known whether they belong to the part.</summary>
    UnknownMembers = 1,
}
