namespace PartyDomain.Membership.Leaving;

/// <summary>Where the decision to expel a member stands.</summary>
public enum ExpulsionState
{
    /// <summary>No decision to expel is in force in the case.</summary>
    None = 0,

    /// <summary>It is in force; an appeal may be pending.</summary>
    InForce = 1,

    /// <summary>It was annulled.</summary>
    Annulled = 2,

    /// <summary>It was changed to a lighter measure.</summary>
    Changed = 3,
}
