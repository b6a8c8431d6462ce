#pragma warning disable
using NodaTime;
namespace PartyDomain.Calendars;
public enum DayKind { Workday }
public sealed record DueDate(LocalDate On, EvidenceGrade Grade, ValueList<int> PresumedYears, ValueList<LocalDate> SwapRisk);
public sealed record YearSchedule(int Year, ValueList<LocalDate> Off, ValueList<LocalDate> Worked, EvidenceGrade Grade, string Source);
public readonly record struct AgeInMonths(int Completed, int ByCalendar);
public static class LegalAge { public static AgeInMonths Measure(LocalDate birth, LocalDate on) => default; }
public static class Periods { public static LocalDate End(LocalDate start, Length length) => start.PlusMonths(length.Count); public static DueDate? Due(LocalDate start, Length length, WorkingCalendar calendar) => null; }
public sealed class WorkingCalendar { public static WorkingCalendar Vietnam { get; } = new(); public DueDate? AddWorkingDays(LocalDate s, int n) => null; public int? CountWorkingDays(LocalDate s, LocalDate e) => 0; public WorkingCalendar With(YearSchedule s) => this; public LocalDate First => default; public LocalDate Last => default; }
