namespace PartyDomain.Membership.Admission;

/// <summary>Which condition was not met (38-HD/BTCTW, I.3 a); the superior names it in its directive.</summary>
public enum AnnulmentGround
{
    /// <summary>Political quality, ethics, organization or discipline.</summary>
    PoliticalQuality = 0,

    /// <summary>Political standards.</summary>
    PoliticalStandard = 1,

    /// <summary>Dishonest CV.</summary>
    DishonestCv = 2,

    /// <summary>Under age.</summary>
    UnderAge = 3,

    /// <summary>Not eligible for re-admission.</summary>
    NotEligibleForReadmission = 4,

    /// <summary>Another condition of Charter 1.</summary>
    OtherCondition = 5,
}
