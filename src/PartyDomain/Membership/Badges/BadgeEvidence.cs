using NodaTime;

namespace PartyDomain.Membership.Badges;

/// <summary>What the host's registers say of the member whose badge is considered.</summary>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="Measures">Every disciplinary measure against the member; none is said by an empty list.</param>
public sealed record BadgeEvidence(LocalDate AsOf, string Origin, ValueList<ServedMeasure> Measures)
{
    /// <summary>The day of death, if the member died.</summary>
    public LocalDate? DiedOn { get; init; }

    /// <summary>Whether the member is exempt from work and Party activity (miễn công tác và sinh hoạt đảng).</summary>
    public bool Exempt { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(BadgeEvidence);
}
