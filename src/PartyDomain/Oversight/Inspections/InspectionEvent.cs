using NodaTime;

namespace PartyDomain.Oversight.Inspections;

/// <summary>A fact in the history of a session. The family is closed.</summary>
public abstract record InspectionEvent
{
    private protected InspectionEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the session's history, counted from zero. Facts of one day are ordered by it.</summary>
    public int Position { get; init; }
}

/// <summary>The session is decided.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Plan">What it is and who holds it.</param>
/// <param name="Subjects">Who and what is to be inspected or supervised.</param>
public sealed record SessionDecided(LocalDate On, SessionPlan Plan, ValueList<SessionSubject> Subjects) : InspectionEvent(On);

/// <summary>A session that was held, as another register or a report says; nothing judges it.</summary>
/// <param name="On">The day on which it was concluded, or the last day of which is known that it was over.</param>
/// <param name="Plan">What it was and who held it.</param>
/// <param name="Subjects">The subjects that are known one by one.</param>
public sealed record SessionRecorded(LocalDate On, SessionPlan Plan, ValueList<SessionSubject> Subjects) : InspectionEvent(On)
{
    /// <summary>The day of the decision; null where it is not known.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day on which it began; null where it is not known.</summary>
    public LocalDate? BegunOn { get; init; }

    /// <summary>Further subjects of which only the number is known.</summary>
    public SubjectNumbers? Further { get; init; }
}

/// <summary>The session begins.</summary>
/// <param name="On">The day.</param>
public sealed record SessionBegun(LocalDate On) : InspectionEvent(On);

/// <summary>The session gets one more subject.</summary>
/// <param name="On">The day.</param>
/// <param name="Subject">The subject.</param>
public sealed record SubjectAdded(LocalDate On, SessionSubject Subject) : InspectionEvent(On);

/// <summary>The session concludes on one of its subjects.</summary>
/// <param name="On">The day.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Conclusion">What is concluded.</param>
public sealed record SubjectConcluded(LocalDate On, SessionSubject Subject, SubjectConclusion Conclusion) : InspectionEvent(On);

/// <summary>A subject of which was concluded that it must be disciplined, was disciplined.</summary>
/// <param name="On">The day on which the decision took effect.</param>
/// <param name="Subject">The subject.</param>
public sealed record SubjectDisciplined(LocalDate On, SessionSubject Subject) : InspectionEvent(On);

/// <summary>The session is concluded as a whole.</summary>
/// <param name="On">The day.</param>
public sealed record SessionConcluded(LocalDate On) : InspectionEvent(On);

/// <summary>The session is called off.</summary>
/// <param name="On">The day.</param>
public sealed record SessionCancelled(LocalDate On) : InspectionEvent(On);

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place.</param>
public sealed record SessionCorrected(LocalDate On, int Corrects, InspectionEvent? Replacement) : InspectionEvent(On);
