namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>empowered-without-grant</c>. Whether a committee given superior powers may decide admission without an explicit grant of that power (294-QĐ/TW, 4.3.2 b against 10.6.2 b).</summary>
public enum EmpoweredReading
{
    /// <summary>Without the grant the next superior decides.</summary>
    GrantRequired = 0,

    /// <summary>The standing committee decides.</summary>
    GrantImplied = 1,
}
