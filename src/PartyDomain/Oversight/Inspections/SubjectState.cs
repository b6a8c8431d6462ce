using NodaTime;

namespace PartyDomain.Oversight.Inspections;

/// <summary>One subject of a session, and what came of it.</summary>
/// <param name="Subject">Who or what.</param>
/// <param name="Since">The day on which it became a subject.</param>
public sealed record SubjectState(SessionSubject Subject, LocalDate Since)
{
    /// <summary>What was concluded; null while nothing is.</summary>
    public SubjectConclusion? Conclusion { get; init; }

    /// <summary>The day of the conclusion.</summary>
    public LocalDate? ConcludedOn { get; init; }

    /// <summary>The day on which it was disciplined; null where it was not.</summary>
    public LocalDate? DisciplinedOn { get; init; }

    /// <summary>Writes the conclusion, never the subject.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(SubjectState)} {{ {Conclusion} }}";
}
