namespace PartyDomain.Membership;

/// <summary>Sensitive attributes (91/2025/QH15, in force 1 January 2026). A host that does not need them leaves them out. They reach no text, finding or log.</summary>
public sealed record SensitiveProfile
{
    /// <summary>The host's code of the ethnic group; null where it is not known.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Whether the person belongs to an ethnic minority; null where it is not known.</summary>
    public bool? EthnicMinority { get; init; }

    /// <summary>The host's code of the religion; null where it is not known or there is none.</summary>
    public string? Religion { get; init; }

    /// <summary>Whether the person has a religion; null where it is not known.</summary>
    public bool? Religious { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(SensitiveProfile);
}
