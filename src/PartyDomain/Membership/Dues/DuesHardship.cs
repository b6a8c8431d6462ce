namespace PartyDomain.Membership.Dues;

/// <summary>The hardship for which a member asks to be exempt from dues (01-QĐ/TW).</summary>
public enum DuesHardship
{
    /// <summary>A member of a poor household.</summary>
    Poor = 0,

    /// <summary>A member of a near-poor household.</summary>
    NearPoor = 1,

    /// <summary>Critically ill.</summary>
    CriticalIllness = 2,
}
