using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>One organization came into the place of another one.</summary>
/// <param name="Predecessor">The other one.</param>
/// <param name="Successor">The organization.</param>
/// <param name="On">The first day.</param>
/// <param name="SuccessionKind">By which act.</param>
public sealed record SuccessionLink(OrganizationId Predecessor, OrganizationId Successor, LocalDate On, SuccessionKind SuccessionKind);
