namespace PartyDomain.Membership.Dues;

/// <summary>What a member lives on, which says how the dues are reckoned (342-QĐ/TW; 01-QĐ/TW).</summary>
public enum DuesPayer
{
    /// <summary>Paid by an agency or public unit.</summary>
    Salaried = 0,

    /// <summary>Paid by the army or the police.</summary>
    ArmedForces = 1,

    /// <summary>Paid by an enterprise.</summary>
    Enterprise = 2,

    /// <summary>Drawing a pension of social insurance.</summary>
    Pensioner = 3,

    /// <summary>Drawing the sickness benefit of social insurance instead of pay.</summary>
    SicknessBenefit = 4,

    /// <summary>Drawing the maternity benefit of social insurance instead of pay.</summary>
    MaternityBenefit = 5,

    /// <summary>A student or pupil without pay or benefit.</summary>
    Student = 6,

    /// <summary>Farmers and everybody else without insured pay or pension.</summary>
    Uninsured = 7,

    /// <summary>A part-time worker of a commune or village with an allowance; no rate was seen.</summary>
    CommuneAllowance = 8,

    /// <summary>Working, studying or living abroad; no rate was seen.</summary>
    Abroad = 9,
}
