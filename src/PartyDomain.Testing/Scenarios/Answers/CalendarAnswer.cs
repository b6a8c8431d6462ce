using PartyDomain.Calendars;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What a day is; only whether it is covered outside the calendar.</summary>
internal sealed record CalendarAnswer(bool Covered, bool? Workday, DayKind? Kind, EvidenceGrade? Grade);
