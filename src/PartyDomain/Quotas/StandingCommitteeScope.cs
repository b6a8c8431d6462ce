namespace PartyDomain.Quotas;

/// <summary>Which sentence of 294-QĐ/TW, 14.2 speaks of a standing committee. The host says so: it follows from the act that founded the organization.</summary>
public enum StandingCommitteeScope
{
    /// <summary>The general rule: at most a third of the committee.</summary>
    General = 0,

    /// <summary>
    /// A provincial committee, or one directly under the Centre, newly founded in the terms 2020–2025 or 2025–2030, without the army's and the
    /// police's: more than a third is allowed, less than a half, as the Political Bureau decides.
    /// </summary>
    NewProvince = 1,

    /// <summary>A commune, ward or special zone: as the Political Bureau regulates.</summary>
    Commune = 2,
}
