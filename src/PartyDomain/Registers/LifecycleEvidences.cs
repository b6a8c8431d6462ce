using NodaTime;
using PartyDomain.Organizations.Lifecycle;

namespace PartyDomain.Registers;

/// <summary>Takes evidence for acts on organizations from a register.</summary>
public static class LifecycleEvidences
{
    /// <summary>Counts the members of every organization on a day. Agreements and rosters are the host's to add.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The day of the act or the day before.</param>
    /// <param name="origin">What to name as the origin.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LifecycleEvidence Of(Register register, LocalDate day, string origin)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(origin);
        return new LifecycleEvidence
        {
            Members = register.CountStandings(day)
                .OrderBy(item => item.Key.Value, StringComparer.Ordinal)
                .Select(item => new OrganizationMembers(item.Key, checked((int)item.Value.Full), checked((int)item.Value.Probationary), day, origin))
                .ToValueList(),
        };
    }
}
