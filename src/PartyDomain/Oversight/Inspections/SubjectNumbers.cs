namespace PartyDomain.Oversight.Inspections;

/// <summary>Subjects of a recorded session of which only the number is known.</summary>
/// <param name="Organizations">How many organizations.</param>
/// <param name="Members">How many members.</param>
/// <param name="CommitteeMembers">How many of the members sit in a committee.</param>
public sealed record SubjectNumbers(int Organizations, int Members, int CommitteeMembers = 0);
