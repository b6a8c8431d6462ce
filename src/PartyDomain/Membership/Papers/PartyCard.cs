using NodaTime;

namespace PartyDomain.Membership.Papers;

/// <summary>The party card of a member.</summary>
/// <param name="Key">The host's key.</param>
/// <param name="DecidedOn">The day of the decision; null where a record taken over does not say.</param>
public sealed record PartyCard(CardKey Key, LocalDate? DecidedOn)
{
    /// <summary>When it was handed over.</summary>
    public LocalDate? HandedOverOn { get; init; }

    /// <summary>When it was last checked.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>What was reported as wrong with it; null where nothing was.</summary>
    public CardFault? Fault { get; init; }

    /// <summary>When that was reported.</summary>
    public LocalDate? FaultReportedOn { get; init; }

    /// <summary>When it was taken back.</summary>
    public LocalDate? CollectedOn { get; init; }

    /// <summary>Writes nothing of the card.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(PartyCard);
}
