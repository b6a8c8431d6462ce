using NodaTime;

namespace PartyDomain.Oversight.Inspections;

/// <summary>A session that counts in a period.</summary>
/// <param name="Id">Which session.</param>
/// <param name="Day">The day by which it counts.</param>
/// <param name="Plan">What it is and who held it.</param>
/// <param name="Subjects">Its subjects, each once.</param>
/// <param name="Further">Further subjects of which only the number is known.</param>
public sealed record CountedSession(SessionId Id, LocalDate Day, SessionPlan Plan, ValueList<CountedSubject> Subjects, SubjectNumbers? Further);
