namespace PartyDomain.Membership.Admission;

/// <summary>The body of a mass organization that introduces an applicant (294-QĐ/TW, 3.1).</summary>
public enum UnionBody
{
    /// <summary>Executive of the grassroots Youth Union, or the collective of a grassroots chapter.</summary>
    YouthUnion = 0,

    /// <summary>Executive of the grassroots trade union.</summary>
    TradeUnion = 1,
}
