namespace PartyDomain.Membership;

/// <summary>Professional training, by the rows of the official forms (Biểu 2 and 3-BTCTW, 11-HD/BTCTW of 2021). Of several degrees the highest counts, once.</summary>
public enum ProfessionalLevel
{
    /// <summary>No professional training. The forms have no row for it.</summary>
    None = 0,

    /// <summary>Technical worker, trained employee or elementary level (công nhân kỹ thuật, nhân viên nghiệp vụ, sơ cấp).</summary>
    Elementary = 1,

    /// <summary>Intermediate level (trung cấp).</summary>
    Intermediate = 2,

    /// <summary>College (cao đẳng).</summary>
    College = 3,

    /// <summary>University (đại học).</summary>
    University = 4,

    /// <summary>Master (thạc sĩ).</summary>
    Master = 5,

    /// <summary>Doctor (tiến sĩ).</summary>
    Doctor = 6,
}
