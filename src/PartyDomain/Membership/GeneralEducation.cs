namespace PartyDomain.Membership;

/// <summary>General education, by the rows of the official forms (Biểu 2 and 3-BTCTW, 11-HD/BTCTW of 2021). The highest level counts, once.</summary>
public enum GeneralEducation
{
    /// <summary>Does not read and write Vietnamese script. The forms of 2021 have no row for it.</summary>
    None = 0,

    /// <summary>Reads and writes Vietnamese script (biết đọc, biết viết chữ quốc ngữ).</summary>
    Literate = 1,

    /// <summary>Primary school (tiểu học).</summary>
    Primary = 2,

    /// <summary>Lower secondary school (trung học cơ sở).</summary>
    LowerSecondary = 3,

    /// <summary>Upper secondary school (trung học phổ thông).</summary>
    UpperSecondary = 4,
}
