using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>A member whose cell has ended and who was not received yet.</summary>
/// <param name="Person">The member.</param>
/// <param name="Sender">The cell that ended.</param>
public sealed record MemberInTransit(PersonId Person, OrganizationId Sender)
{
    /// <summary>Where the member may go: what goes on in the place of the cell, or the cell named when it ended; none where nothing was named.</summary>
    public ValueList<OrganizationId> To { get; init; } = [];

    /// <summary>By when the member is to be transferred; null where no limit was kept.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Writes the cell, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(MemberInTransit)} {{ {Sender} }}";
}
