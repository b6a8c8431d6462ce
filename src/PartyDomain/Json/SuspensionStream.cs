using PartyDomain.Discipline;
using PartyDomain.Discipline.Suspensions;

namespace PartyDomain.Json;

/// <summary>The document of one suspension: the facts it consists of. Where it stands follows from them.</summary>
public sealed record SuspensionStream
{
    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: <see cref="EventStream.CurrentSchema"/>.</param>
    /// <param name="suspension">The suspension.</param>
    /// <param name="subject">Whether a member or an organization is suspended.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    public SuspensionStream(int schema, CaseId suspension, DisciplineSubject subject, ValueList<SuspensionEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, EventStream.CurrentSchema);
        ArgumentNullException.ThrowIfNull(events);
        Schema = schema;
        Suspension = suspension;
        Subject = subject;
        Events = events;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The suspension.</summary>
    public CaseId Suspension { get; }

    /// <summary>Whether a member or an organization is suspended.</summary>
    public DisciplineSubject Subject { get; }

    /// <summary>The facts, in the order in which they were learned.</summary>
    public ValueList<SuspensionEvent> Events { get; }

    /// <summary>Takes the facts of a suspension.</summary>
    /// <param name="one">The suspension.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static SuspensionStream Of(Suspension one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new SuspensionStream(EventStream.CurrentSchema, one.Id, one.Subject, one.History);
    }

    /// <summary>Folds the facts.</summary>
    /// <returns>The suspension.</returns>
    public Suspension ToSuspension() => SuspensionHistory.Fold(Suspension, Subject, Events);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(SuspensionStream)} {{ {Events.Count} }}";
}
