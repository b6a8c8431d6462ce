using NodaTime;

namespace PartyDomain.Reporting.Statistics;

/// <summary>A movement of one member.</summary>
/// <param name="Person">Who.</param>
/// <param name="On">The legal day.</param>
/// <param name="From">The cell that the member left; null where there was none in the register.</param>
/// <param name="To">The cell that the member entered; null where there is none in the register.</param>
/// <param name="Reason">Why.</param>
/// <param name="Row">The same as numbers.</param>
public sealed record Movement(PersonId Person, LocalDate On, OrganizationId? From, OrganizationId? To, MovementReason Reason, MovementRow Row)
{
    /// <summary>Writes the day and the reason, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(Movement)} {{ {On:uuuu-MM-dd}, {Reason} }}";
}
