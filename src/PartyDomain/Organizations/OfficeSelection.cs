namespace PartyDomain.Organizations;

/// <summary>How a person came to an office.</summary>
public enum OfficeSelection
{
    /// <summary>By election.</summary>
    Elected = 0,

    /// <summary>By appointment of the superior (chỉ định).</summary>
    Appointed = 1,
}
