namespace PartyDomain.Oversight.Inspections;

/// <summary>What a session is and who holds it.</summary>
/// <param name="Kind">Inspection or supervision.</param>
/// <param name="Form">Its form; null only for recorded sessions of which it is not known.</param>
/// <param name="By">The organization that holds it.</param>
/// <param name="Body">Which body of that organization.</param>
public sealed record SessionPlan(SessionKind Kind, SessionForm? Form, OrganizationId By, SessionBody Body);
