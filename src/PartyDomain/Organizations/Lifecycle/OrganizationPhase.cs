namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Where an organization is in its life.</summary>
public enum OrganizationPhase
{
    /// <summary>It was never founded.</summary>
    NotFounded = 0,

    /// <summary>It exists.</summary>
    Existing = 1,

    /// <summary>It ended; what ended is not founded again.</summary>
    Ended = 2,
}
