using NodaTime;

namespace PartyDomain.Oversight.Inspections;

/// <summary>One session of inspection or supervision (cuộc kiểm tra, cuộc giám sát).</summary>
/// <param name="Id">Which session.</param>
public sealed record InspectionSession(SessionId Id)
{
    /// <summary>Where it stands.</summary>
    public SessionPhase Phase { get; init; }

    /// <summary>What it is and who holds it; null before it is decided.</summary>
    public SessionPlan? Plan { get; init; }

    /// <summary>The day of the decision; null where it is not known.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day on which it began.</summary>
    public LocalDate? BegunOn { get; init; }

    /// <summary>The day on which it was concluded.</summary>
    public LocalDate? ConcludedOn { get; init; }

    /// <summary>The subjects that are known, each once, in the order in which they were added.</summary>
    public ValueList<SubjectState> Subjects { get; init; } = [];

    /// <summary>Further subjects of which only the number is known; null where there are none.</summary>
    public SubjectNumbers? Further { get; init; }

    /// <summary>Every fact in the order of position, corrections among them.</summary>
    public ValueList<InspectionEvent> History { get; init; } = [];

    /// <summary>Whether it is decided and neither concluded nor called off.</summary>
    public bool IsOpen => Phase is SessionPhase.Decided or SessionPhase.UnderWay;

    /// <summary>Finds a subject.</summary>
    /// <param name="subject">Which.</param>
    /// <returns>Its state; null where the session does not have it.</returns>
    public SubjectState? Find(SessionSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Subjects.FirstOrDefault(state => state.Subject.IsSame(subject));
    }

    /// <summary>One of its days.</summary>
    /// <param name="day">Which.</param>
    /// <returns>The day; null where it has not come or is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public LocalDate? DayOf(SessionDay day) => day switch
    {
        SessionDay.Decision => DecidedOn,
        SessionDay.Begin => BegunOn,
        SessionDay.Conclusion => ConcludedOn,
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, "No such day of a session."),
    };

    /// <summary>Writes the identity and where it stands.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(InspectionSession)} {{ {Id}, {Phase} }}";
}
