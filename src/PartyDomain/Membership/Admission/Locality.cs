namespace PartyDomain.Membership.Admission;

/// <summary>Whether the applicant lives in an area for which the law eases the education requirement.</summary>
public enum Locality
{
    /// <summary>None of the others.</summary>
    Ordinary = 0,

    /// <summary>Mountain area.</summary>
    Mountain = 1,

    /// <summary>Border area.</summary>
    Border = 2,

    /// <summary>Island.</summary>
    Island = 3,

    /// <summary>Area of ethnic minorities.</summary>
    EthnicMinorityArea = 4,

    /// <summary>Area of specially difficult socio-economic conditions.</summary>
    SpeciallyDifficult = 5,

    /// <summary>Remote area (vùng sâu, vùng xa), named by the guidance of 2012.</summary>
    Remote = 6,
}
