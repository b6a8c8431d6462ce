namespace PartyDomain.Reporting.Coverage;

/// <summary>Whether members live in a unit. The three exclude each other.</summary>
public enum LocalMembership
{
    /// <summary>At least one member lives in it.</summary>
    Some = 0,

    /// <summary>No member lives in it (trắng đảng viên).</summary>
    None = 1,

    /// <summary>No member is known to live in it, but of some members of its territory nobody knows where they live.</summary>
    NotKnown = 2,
}
