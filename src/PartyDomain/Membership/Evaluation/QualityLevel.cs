namespace PartyDomain.Membership.Evaluation;

/// <summary>The level at which a member is graded for a year (132-QĐ/TW; 124-QĐ/TW; 366-QĐ/TW), from worst to best.</summary>
public enum QualityLevel
{
    /// <summary>Tasks not fulfilled (không hoàn thành nhiệm vụ).</summary>
    NotFulfilled = 0,

    /// <summary>Tasks fulfilled (hoàn thành nhiệm vụ).</summary>
    Fulfilled = 1,

    /// <summary>Tasks fulfilled well (hoàn thành tốt nhiệm vụ).</summary>
    Good = 2,

    /// <summary>Tasks fulfilled excellently (hoàn thành xuất sắc nhiệm vụ).</summary>
    Excellent = 3,
}
