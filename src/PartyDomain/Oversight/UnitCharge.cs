namespace PartyDomain.Oversight;

/// <summary>Who is in charge of one organization.</summary>
/// <param name="Unit">The organization.</param>
/// <param name="Members">The incumbents in charge of it, each once, by committee and in the order in which they took office; empty where nobody is.</param>
public sealed record UnitCharge(OrganizationId Unit, ValueList<PersonId> Members)
{
    /// <summary>Writes the organization and how many are in charge of it.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(UnitCharge)} {{ {Unit}, {Members.Count} }}";
}
