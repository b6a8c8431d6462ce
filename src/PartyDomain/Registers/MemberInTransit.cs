namespace PartyDomain.Registers;

/// <summary>A member whose cell has ended and who was not received yet.</summary>
/// <param name="Person">The member.</param>
/// <param name="Sender">The cell that ended.</param>
public sealed record MemberInTransit(PersonId Person, OrganizationId Sender)
{
    /// <summary>Writes the cell, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MemberInTransit)} {{ {Sender} }}";
}
