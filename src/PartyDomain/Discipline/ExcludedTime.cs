using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>Time that may not count for limitation.</summary>
/// <param name="Kind">Why.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ExcludedTime(ExclusionKind Kind, LocalDate From, LocalDate To)
{
    /// <summary>The ground of a deferral; null for proceedings.</summary>
    public DeferralGround? Deferral { get; init; }

    /// <summary>Writes nothing of the ground.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ExcludedTime);
}
