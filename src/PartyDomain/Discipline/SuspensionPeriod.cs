using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>How long a suspension may last.</summary>
/// <param name="First">The first period; null in a criminal case, where the law on procedure gives it.</param>
/// <param name="Total">The most with every extension; null in a criminal case.</param>
/// <param name="FirstEndsOn">The end of the first period, the earlier one while days of an open kind are asked about.</param>
/// <param name="EndsAtLatest">The last day with every extension, under the longest reading.</param>
public sealed record SuspensionPeriod(Length? First, Length? Total, LocalDate? FirstEndsOn, LocalDate? EndsAtLatest)
{
    /// <summary>The last day with every extension, under the shortest reading; the same as <see cref="EndsAtLatest"/> where nothing is open.</summary>
    public LocalDate? EndsAtEarliest { get; init; }
}
