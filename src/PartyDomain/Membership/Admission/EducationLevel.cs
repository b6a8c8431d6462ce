namespace PartyDomain.Membership.Admission;

/// <summary>The highest education an applicant can document.</summary>
public enum EducationLevel
{
    /// <summary>Less than reading and writing Vietnamese script.</summary>
    None = 0,

    /// <summary>Reads and writes Vietnamese script (chữ quốc ngữ).</summary>
    Literate = 1,

    /// <summary>Completed the primary program.</summary>
    PrimaryCompleted = 2,

    /// <summary>Completed the lower-secondary program, without a diploma.</summary>
    LowerSecondaryCompleted = 3,

    /// <summary>A paper equivalent to the lower-secondary diploma.</summary>
    LowerSecondaryEquivalent = 4,

    /// <summary>Lower-secondary graduation diploma (bằng tốt nghiệp trung học cơ sở).</summary>
    LowerSecondaryDiploma = 5,

    /// <summary>Any diploma above lower secondary.</summary>
    Higher = 6,
}
