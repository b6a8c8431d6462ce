using PartyDomain.Discipline;

namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>How many decisions there are of one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Count">The number.</param>
public sealed record MeasureNumber(DisciplineMeasure Measure, int Count);
