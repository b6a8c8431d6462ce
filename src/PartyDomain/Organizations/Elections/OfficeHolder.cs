namespace PartyDomain.Organizations.Elections;

/// <summary>A person and an office.</summary>
/// <param name="Person">The person.</param>
/// <param name="Office">The office.</param>
public sealed record OfficeHolder(PersonId Person, PartyOffice Office)
{
    /// <summary>Writes the office alone.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(OfficeHolder)} {{ {Office} }}";
}
