namespace PartyDomain.Membership;

/// <summary>Training in political theory, by the rows of the official form on all members (Biểu 3-BTCTW, 11-HD/BTCTW of 2021). The highest level counts, once.</summary>
public enum PoliticalTheory
{
    /// <summary>No level. The form has no row for it.</summary>
    None = 0,

    /// <summary>Elementary (sơ cấp).</summary>
    Elementary = 1,

    /// <summary>Intermediate (trung cấp).</summary>
    Intermediate = 2,

    /// <summary>Advanced, or a degree (cao cấp, cử nhân).</summary>
    Advanced = 3,
}
