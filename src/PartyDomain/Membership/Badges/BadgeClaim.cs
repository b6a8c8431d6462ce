using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>A claim to a badge while it is considered.</summary>
/// <param name="Years">The years of the badge.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Round">The day of the award round it is meant for.</param>
public sealed record BadgeClaim(int Years, BadgeGround Ground, LocalDate Round)
{
    /// <summary>The cell that agreed.</summary>
    public OrganizationId? AgreedBy { get; init; }

    /// <summary>Writes the years alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(BadgeClaim)} {{ {Years} }}";
}
