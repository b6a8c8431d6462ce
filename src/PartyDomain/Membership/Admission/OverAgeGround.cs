using NodaTime;

namespace PartyDomain.Membership.Admission;

/// <summary>What the cell found on a person over 60.</summary>
/// <param name="HealthAndPrestige">Whether the person has the health and prestige required.</param>
/// <param name="Need">The second condition.</param>
/// <param name="On">The date of the finding.</param>
public sealed record OverAgeGround(bool HealthAndPrestige, OverAgeNeed Need, LocalDate On)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(OverAgeGround);
}
