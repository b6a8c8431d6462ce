using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>A badge that was awarded.</summary>
/// <param name="Years">The years it stands for.</param>
/// <param name="DecidedOn">The day of the decision; null where a record taken over does not say.</param>
public sealed record HeldBadge(int Years, LocalDate? DecidedOn)
{
    /// <summary>The ground of the award.</summary>
    public BadgeGround Ground { get; init; }

    /// <summary>Its number; null where it is not known.</summary>
    public BadgeNumber? Number { get; init; }

    /// <summary>When it was presented.</summary>
    public LocalDate? PresentedOn { get; init; }

    /// <summary>When its loss was reported; null while it is held.</summary>
    public LocalDate? LostOn { get; init; }

    /// <summary>Whether it was lost for a good reason.</summary>
    public bool LostForGoodReason { get; init; }

    /// <summary>When it was withdrawn from somebody put out of the party.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Writes the years alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(HeldBadge)} {{ {Years} }}";
}
