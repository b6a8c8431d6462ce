using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>What the record holds of badges.</summary>
public sealed record BadgeFile
{
    /// <summary>Nothing held and nothing claimed.</summary>
    public static BadgeFile Empty { get; } = new();

    /// <summary>How far the claim in hand has come.</summary>
    public BadgePhase Phase { get; init; }

    /// <summary>The claim in hand.</summary>
    public BadgeClaim? Claim { get; init; }

    /// <summary>The badges awarded, in the order of awards.</summary>
    public ValueList<HeldBadge> Held { get; init; } = [];

    /// <summary>The days on which the cell recognized that the member corrected what a measure was for.</summary>
    public ValueList<LocalDate> CorrectionsRecognized { get; init; } = [];

    /// <summary>Finds a badge that was awarded and not withdrawn.</summary>
    /// <param name="years">Its years.</param>
    /// <returns>The badge, or null.</returns>
    public HeldBadge? Find(int years)
    {
        foreach (var badge in Held.AsSpan())
        {
            if (badge.Years == years && badge.WithdrawnOn is null)
            {
                return badge;
            }
        }

        return null;
    }

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(BadgeFile)} {{ {Phase} }}";
}
