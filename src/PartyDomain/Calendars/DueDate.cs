using NodaTime;

namespace PartyDomain.Calendars;

/// <summary>A due date, and what its span of days rests on. The span is every day after the start up to and including the due date.</summary>
/// <param name="On">The due date: the last day on which the act is in time.</param>
/// <param name="Grade">The weakest grade among the calendar years that the span touches and the days in it; confirmed when the span needs no calendar.</param>
/// <param name="PresumedYears">The years of the span without an announced schedule, ascending.</param>
/// <param name="SwapRisk">
/// The single working days between two days off that lie in the span and in one of <paramref name="PresumedYears"/>, ascending.
/// A later swap may take such a day, and another day of rest would be worked instead; then the due date may move.
/// </param>
public sealed record DueDate(LocalDate On, EvidenceGrade Grade, ValueList<int> PresumedYears, ValueList<LocalDate> SwapRisk)
{
    /// <summary>
    /// The working days in the span and in one of <see cref="PresumedYears"/> that would be off if 24 November, falling on a weekend, were made up, ascending.
    /// </summary>
    /// <remarks>Labor Code 45/2019/QH14 art. 111(3) makes up the days of art. 112(1); 24 November stands in Resolution 28/2026/QH16 art. 2, so the question is open.</remarks>
    public ValueList<LocalDate> OpenMakeUps { get; init; } = [];
}
