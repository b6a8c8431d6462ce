using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>How an act stands towards the limitation of a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Length">The period; null where there is no limitation.</param>
/// <param name="RunsFrom">The day from which it runs, after restarts; null where there is no limitation.</param>
/// <param name="EndsOn">The last day on which the act may still be concluded; null where there is no limitation.</param>
/// <param name="Expired">Whether it has passed on the day of conclusion: then there is no discipline.</param>
public sealed record LimitationResult(DisciplineMeasure Measure, Length? Length, LocalDate? RunsFrom, LocalDate? EndsOn, bool Expired);
