using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Registers;

/// <summary>A session of inspection or supervision in a register document.</summary>
/// <param name="Session">Which.</param>
/// <param name="Events">Its facts, in the order in which they were learned.</param>
public sealed record InspectionEntry(SessionId Session, ValueList<InspectionEvent> Events);
