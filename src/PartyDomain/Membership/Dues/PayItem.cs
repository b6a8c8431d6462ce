namespace PartyDomain.Membership.Dues;

/// <summary>A part of a month's pay, for the question whether dues are taken from it (1266-CV/VPTW of 2012).</summary>
public enum PayItem
{
    /// <summary>Pay by grade and step.</summary>
    GradePay = 0,

    /// <summary>The seniority allowance beyond the last step of the grade.</summary>
    OverFrameSeniority = 1,

    /// <summary>The allowance for years in the profession.</summary>
    ProfessionalSeniority = 2,

    /// <summary>Another part from which social insurance is paid.</summary>
    OtherInsured = 3,

    /// <summary>The allowance that attracts people to a place.</summary>
    Attraction = 4,

    /// <summary>The preferential allowance of a profession.</summary>
    Preferential = 5,

    /// <summary>A professional or other allowance from which no social insurance is paid.</summary>
    OtherUninsured = 6,
}
