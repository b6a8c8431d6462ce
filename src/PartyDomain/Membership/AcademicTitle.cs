namespace PartyDomain.Membership;

/// <summary>Academic title, by the rows of the official forms (Biểu 2 and 3-BTCTW, 11-HD/BTCTW of 2021).</summary>
public enum AcademicTitle
{
    /// <summary>No title. The forms have no row for it.</summary>
    None = 0,

    /// <summary>Associate professor (phó giáo sư).</summary>
    AssociateProfessor = 1,

    /// <summary>Professor (giáo sư).</summary>
    Professor = 2,
}
