namespace PartyDomain.Membership.Admission;

/// <summary>The general education requirement.</summary>
public enum EducationRule
{
    /// <summary>A lower-secondary diploma or its equivalent, or higher.</summary>
    LowerSecondaryDiplomaOrEquivalent = 0,

    /// <summary>A lower-secondary diploma or higher; an equivalent is not enough.</summary>
    LowerSecondaryDiploma = 1,

    /// <summary>The lower-secondary program completed, or higher; a diploma is not asked for.</summary>
    LowerSecondaryProgram = 2,
}
