namespace PartyDomain.Oversight.Inspections;

/// <summary>The sessions of one kind and form by one kind of body.</summary>
/// <param name="Body">The kind of body.</param>
/// <param name="Kind">Inspection or supervision.</param>
/// <param name="Form">The form; null for sessions of which it is not known.</param>
/// <param name="Count">The counts.</param>
public sealed record InspectionLine(SessionBody Body, SessionKind Kind, SessionForm? Form, InspectionCount Count);
