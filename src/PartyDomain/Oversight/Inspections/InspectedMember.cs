namespace PartyDomain.Oversight.Inspections;

/// <summary>What is known of a member who is a subject.</summary>
/// <param name="Person">The member.</param>
/// <param name="Cell">The member's cell; null where the person is in none.</param>
/// <param name="ManagedBySuperior">Whether a superior committee manages the member (diện cấp ủy cấp trên quản lý); null where nobody said.</param>
public sealed record InspectedMember(PersonId Person, OrganizationId? Cell, bool? ManagedBySuperior)
{
    /// <summary>Writes the cell, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(InspectedMember)} {{ {Cell} }}";
}
