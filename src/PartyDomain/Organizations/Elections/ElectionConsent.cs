using NodaTime;

namespace PartyDomain.Organizations.Elections;

/// <summary>An agreement that was given.</summary>
/// <param name="ConsentKind">Who agreed.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="Origin">Where the host knows it from.</param>
public sealed record ElectionConsent(ElectionConsentKind ConsentKind, LocalDate On, string Origin);
