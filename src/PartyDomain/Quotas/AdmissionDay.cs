namespace PartyDomain.Quotas;

/// <summary>By which day an admission counts toward a target.</summary>
public enum AdmissionDay
{
    /// <summary>By the day of the ceremony, the joining date (06-HD/TW, 4.2).</summary>
    Ceremony = 0,

    /// <summary>By the day of the decision.</summary>
    Decision = 1,
}
