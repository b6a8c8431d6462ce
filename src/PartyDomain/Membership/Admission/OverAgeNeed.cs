namespace PartyDomain.Membership.Admission;

/// <summary>Why a person over 60 may be considered (06-HD/TW, 1.1).</summary>
public enum OverAgeNeed
{
    /// <summary>No ground.</summary>
    None = 0,

    /// <summary>Works or lives where there is no party organization and no member yet.</summary>
    PlaceWithoutOrganization = 1,

    /// <summary>A special requirement.</summary>
    SpecialNeed = 2,
}
