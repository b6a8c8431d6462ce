using NodaTime;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>How many members an organization has, or will have by the act that founds it.</summary>
/// <param name="Organization">Which.</param>
/// <param name="Full">Full members, those of everything below included.</param>
/// <param name="Probationary">Probationary members, those of everything below included.</param>
/// <param name="AsOf">The day for which the numbers hold.</param>
/// <param name="Origin">Where the host knows them from.</param>
public sealed record OrganizationMembers(OrganizationId Organization, int Full, int Probationary, LocalDate AsOf, string Origin)
{
    /// <summary>Full and probationary members.</summary>
    public int Total => Full + Probationary;
}
