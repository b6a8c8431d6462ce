namespace PartyDomain.Membership.Probation;

/// <summary>The helper’s written judgment of how a probationer did a member’s duties (Charter, 2).</summary>
public enum DutiesJudgment
{
    /// <summary>Fulfilled.</summary>
    Fulfilled = 0,

    /// <summary>Not fulfilled.</summary>
    NotFulfilled = 1,
}
