namespace PartyDomain.Membership.Admission;

/// <summary>Who issued a class certificate.</summary>
public enum CertificateIssuer
{
    /// <summary>A political center of the level the law of the day names, or its equivalent.</summary>
    PoliticalCenter = 0,

    /// <summary>The committee competent to admit, where there is no center.</summary>
    CompetentCommittee = 1,
}
