using NodaTime;

namespace PartyDomain.Oversight.Inspections;

/// <summary>One act on a session of inspection or supervision. The family is closed.</summary>
public abstract record InspectionCommand
{
    private protected InspectionCommand(LocalDate on) => On = on;

    /// <summary>The legal date of the act.</summary>
    public LocalDate On { get; init; }
}

/// <summary>Decides a session.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Plan">What it is and who holds it.</param>
/// <param name="Subjects">Who and what is to be inspected or supervised.</param>
public sealed record DecideSession(LocalDate On, SessionPlan Plan, ValueList<SessionSubject> Subjects) : InspectionCommand(On);

/// <summary>Begins a session.</summary>
/// <param name="On">The day.</param>
public sealed record BeginSession(LocalDate On) : InspectionCommand(On);

/// <summary>Adds a subject to a session.</summary>
/// <param name="On">The day.</param>
/// <param name="Subject">The subject.</param>
public sealed record AddSubject(LocalDate On, SessionSubject Subject) : InspectionCommand(On);

/// <summary>Concludes on one subject.</summary>
/// <param name="On">The day.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Conclusion">What is concluded.</param>
public sealed record ConcludeSubject(LocalDate On, SessionSubject Subject, SubjectConclusion Conclusion) : InspectionCommand(On);

/// <summary>Registers that a subject was disciplined, as the session concluded that it must be.</summary>
/// <param name="On">The day on which the decision on discipline took effect.</param>
/// <param name="Subject">The subject.</param>
public sealed record RegisterDiscipline(LocalDate On, SessionSubject Subject) : InspectionCommand(On);

/// <summary>Concludes a session as a whole.</summary>
/// <param name="On">The day.</param>
public sealed record ConcludeSession(LocalDate On) : InspectionCommand(On);

/// <summary>Calls a session off.</summary>
/// <param name="On">The day.</param>
public sealed record CancelSession(LocalDate On) : InspectionCommand(On);
