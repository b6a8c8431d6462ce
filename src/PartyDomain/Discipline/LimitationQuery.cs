using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>What limitation of one act depends on.</summary>
/// <param name="Subject">Who is disciplined.</param>
/// <param name="Act">The act.</param>
/// <param name="Measure">The measure voted.</param>
/// <param name="ConcludedOn">The day on which the competent body concluded that the act must be disciplined.</param>
public sealed record LimitationQuery(DisciplineSubject Subject, ViolationAct Act, DisciplineMeasure Measure, LocalDate ConcludedOn)
{
    /// <summary>The days of later violations.</summary>
    public ValueList<LocalDate> LaterViolations { get; init; } = [];

    /// <summary>Time that may not count.</summary>
    public ValueList<ExcludedTime> Excluded { get; init; } = [];

    /// <summary>The day on which the competent body took the violation of an organization up, for conclusions under 06-HD/UBKTTW; the day of conclusion where null.</summary>
    public LocalDate? ConsideredOn { get; init; }
}
