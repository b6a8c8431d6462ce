using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>A power that an organization was given, from a day on.</summary>
/// <param name="Power">Which.</param>
/// <param name="Grants">What was granted besides.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it no longer holds: it was revoked, or the organization ended; null while it holds.</param>
public sealed record PowerTerm(OrganizationPower Power, ValueList<PowerGrant> Grants, LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the power holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day is in the term.</returns>
    public bool HoldsOn(LocalDate day) => From <= day && (Until is null || day < Until);
}
