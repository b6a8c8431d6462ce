namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>An age: completed years, completed months, months by the calendar whatever the day, and whether the two differ.</summary>
internal sealed record AgeAnswer(int Years, int CompletedMonths, int CalendarMonths, bool ReadingsDiffer);
