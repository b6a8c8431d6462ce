namespace PartyDomain.Membership.Papers;

/// <summary>On what occasion a file is supplemented.</summary>
public enum SupplementOccasion
{
    /// <summary>At the end of the year.</summary>
    Yearly = 0,

    /// <summary>At an official transfer.</summary>
    Transfer = 1,

    /// <summary>On return from a stay abroad of at least twelve months.</summary>
    ReturnFromAbroad = 2,
}
