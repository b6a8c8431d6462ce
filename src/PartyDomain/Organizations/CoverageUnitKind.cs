namespace PartyDomain.Organizations;

/// <summary>What kind of place a coverage unit is.</summary>
public enum CoverageUnitKind
{
    /// <summary>Village (thôn, làng, bản, buôn).</summary>
    Village = 0,

    /// <summary>Residential group (tổ dân phố).</summary>
    ResidentialGroup = 1,

    /// <summary>Health station (trạm y tế).</summary>
    HealthStation = 2,

    /// <summary>School (trường).</summary>
    School = 3,

    /// <summary>Workshop or team of an enterprise (phân xưởng, tổ đội).</summary>
    Workshop = 4,
}
