using NodaTime;

namespace PartyDomain.Registers;

/// <summary>A person on the way to admission for whom nothing has happened for some time.</summary>
/// <param name="Person">The person.</param>
/// <param name="Cell">The cell that considers the person.</param>
/// <param name="Reason">The first thing that is missing.</param>
/// <param name="LastFactOn">The day of the last fact of the procedure.</param>
public sealed record StalledCandidate(PersonId Person, OrganizationId? Cell, StallReason Reason, LocalDate LastFactOn)
{
    /// <summary>Writes the reason alone.</summary>
    /// <returns>A text without the person.</returns>
    public override string ToString() => $"{nameof(StalledCandidate)} {{ {Reason} }}";
}
