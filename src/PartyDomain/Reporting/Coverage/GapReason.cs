namespace PartyDomain.Reporting.Coverage;

/// <summary>Why a unit does not count in the numerator of an indicator.</summary>
public enum GapReason
{
    /// <summary>It is known not to be so.</summary>
    No = 0,

    /// <summary>Nobody knows.</summary>
    NotKnown = 1,

    /// <summary>The unit has no head.</summary>
    NoHead = 2,

    /// <summary>No cell serves the unit.</summary>
    NoCell = 3,
}
