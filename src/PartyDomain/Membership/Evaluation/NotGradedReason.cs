namespace PartyDomain.Membership.Evaluation;

/// <summary>Why a member is not graded.</summary>
public enum NotGradedReason
{
    /// <summary>Exempt from Party work and activities, for good or for a time (294-QĐ/TW, 7.2.3).</summary>
    ExemptFromActivities = 0,

    /// <summary>Admitted less than six months before.</summary>
    NewlyAdmitted = 1,

    /// <summary>Suspended from Party activity.</summary>
    Suspended = 2,
}
