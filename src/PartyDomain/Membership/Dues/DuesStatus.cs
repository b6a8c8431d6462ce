namespace PartyDomain.Membership.Dues;

/// <summary>What makes people ask whether a member pays dues at all.</summary>
public enum DuesStatus
{
    /// <summary>On probation.</summary>
    Probationary = 0,

    /// <summary>Exempt from Party work and activities, for good or for a time.</summary>
    ExemptFromActivities = 1,

    /// <summary>Suspended from Party activity, but not detained.</summary>
    Suspended = 2,

    /// <summary>Suspended because of detention.</summary>
    Detained = 3,
}
