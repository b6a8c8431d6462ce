namespace PartyDomain.Organizations.Elections;

/// <summary>Where an organization that counts its congresses comes from (06-HD/TW, 13.2).</summary>
public enum CongressOrigin
{
    /// <summary>It was there before.</summary>
    Continued = 0,

    /// <summary>It came out of a split.</summary>
    Split = 1,

    /// <summary>It came out of a merger, or took another one in.</summary>
    Merged = 2,

    /// <summary>It was newly founded.</summary>
    Founded = 3,

    /// <summary>It was founded from several different units.</summary>
    FoundedFromSeveral = 4,
}
