using NodaTime;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>An agreement that was given.</summary>
/// <param name="Kind">Who agreed.</param>
/// <param name="Organization">The organization that the agreement is about.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="Origin">Where the host knows it from.</param>
public sealed record LifecycleConsent(ConsentKind Kind, OrganizationId Organization, LocalDate On, string Origin);
