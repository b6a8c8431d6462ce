namespace PartyDomain.Reporting.Disclosure;

/// <summary>Which figures are hidden where they are small.</summary>
public enum ProtectedCells
{
    /// <summary>Those by a confidential attribute.</summary>
    Sensitive = 0,

    /// <summary>All of them.</summary>
    All = 1,

    /// <summary>None: the opt-out.</summary>
    None = 2,
}
