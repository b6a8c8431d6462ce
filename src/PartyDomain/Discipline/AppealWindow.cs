using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>The window of an appeal.</summary>
/// <param name="StartedOn">Day 0, the receipt of the decision.</param>
/// <param name="Length">Its length; null while two lengths are possible.</param>
/// <param name="EndsOn">Its last day, or the earlier of two while the question is open.</param>
/// <param name="EndsAtLatest">Its last day at latest.</param>
public sealed record AppealWindow(LocalDate StartedOn, Length? Length, LocalDate EndsOn, LocalDate EndsAtLatest);
