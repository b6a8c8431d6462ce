namespace PartyDomain.Organizations.Formation;

/// <summary>That something may be decided of an organization. Nothing follows by itself: somebody competent decides.</summary>
/// <param name="Kind">What may be decided.</param>
/// <param name="Least">The least number of members that the law asks for; full members where an organization is founded.</param>
/// <param name="Officers">How the officers come to their offices, where the law says so.</param>
public sealed record FormationPermission(FormationPermissionKind Kind, int Least, OfficeSelection? Officers);
