namespace PartyDomain.Reporting.Coverage;

/// <summary>The units that make the denominator of an indicator.</summary>
public enum CoverageBase
{
    /// <summary>All units of the kinds asked for. Indicators of one report that shall be compared have this one denominator.</summary>
    AllUnits = 0,

    /// <summary>Those with a head, member or not.</summary>
    UnitsWithHead = 1,

    /// <summary>Those whose head is a member.</summary>
    UnitsWithMemberHead = 2,

    /// <summary>Those that a cell serves, of their own or shared.</summary>
    UnitsWithCell = 3,
}
