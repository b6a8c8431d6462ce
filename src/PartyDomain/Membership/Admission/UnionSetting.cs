namespace PartyDomain.Membership.Admission;

/// <summary>Which mass organization must introduce the applicant (Charter, 4.1).</summary>
public enum UnionSetting
{
    /// <summary>Neither applies: two full members introduce.</summary>
    None = 0,

    /// <summary>The applicant is of youth age and there is a Youth Union organization.</summary>
    YouthUnion = 1,

    /// <summary>A unit without a Youth Union, where the applicant must be a trade-union member.</summary>
    TradeUnion = 2,
}
