namespace PartyDomain.Quotas;

/// <summary>How what is assigned to units stands to the target it is assigned from.</summary>
public enum AllocationStatus
{
    /// <summary>Nothing is assigned to any unit.</summary>
    NotAllocated = 0,

    /// <summary>The units' targets add up to the target.</summary>
    Exact = 1,

    /// <summary>The units' targets add up to more. Often meant, as a margin.</summary>
    Over = 2,

    /// <summary>The units' targets add up to less.</summary>
    Under = 3,

    /// <summary>It cannot be said: an amount is no number, or a unit has several targets.</summary>
    NotComputable = 4,
}
