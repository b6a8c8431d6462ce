namespace PartyDomain.Reporting.Coverage;

/// <summary>What is known of the membership of a unit's head. The four exclude each other.</summary>
public enum HeadMembership
{
    /// <summary>A member, probationary or full.</summary>
    Member = 0,

    /// <summary>Not a member.</summary>
    NotMember = 1,

    /// <summary>Neither the register nor the host says.</summary>
    NotKnown = 2,

    /// <summary>The unit has no head.</summary>
    NoHead = 3,
}
