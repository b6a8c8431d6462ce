using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>What the lapse of a decision depends on.</summary>
/// <param name="Measure">The measure in force.</param>
/// <param name="AnnouncedOn">The day on which the disciplinary decision was announced.</param>
public sealed record LapseQuery(DisciplineMeasure Measure, LocalDate AnnouncedOn)
{
    /// <summary>The day on which the last decision on an appeal was announced; null where there was none.</summary>
    public LocalDate? AppealAnnouncedOn { get; init; }

    /// <summary>Whether that decision changed the measure.</summary>
    public bool MeasureChanged { get; init; }

    /// <summary>Whether an appeal is pending.</summary>
    public bool AppealPending { get; init; }

    /// <summary>The days of relapses and of new violations that must be disciplined.</summary>
    public ValueList<LocalDate> NewViolations { get; init; } = [];
}
