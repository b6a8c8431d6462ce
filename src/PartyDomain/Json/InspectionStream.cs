using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Json;

/// <summary>The document of one session of inspection or supervision: the facts it consists of. Where it stands follows from them.</summary>
public sealed record InspectionStream
{
    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: <see cref="EventStream.CurrentSchema"/>.</param>
    /// <param name="session">The session.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    public InspectionStream(int schema, SessionId session, ValueList<InspectionEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, EventStream.CurrentSchema);
        ArgumentNullException.ThrowIfNull(events);
        Schema = schema;
        Session = session;
        Events = events;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The session.</summary>
    public SessionId Session { get; }

    /// <summary>The facts, in the order in which they were learned.</summary>
    public ValueList<InspectionEvent> Events { get; }

    /// <summary>Takes the facts of a session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The document.</returns>
    public static InspectionStream Of(InspectionSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new InspectionStream(EventStream.CurrentSchema, session.Id, session.History);
    }

    /// <summary>Folds the facts.</summary>
    /// <returns>The session.</returns>
    public InspectionSession ToSession() => InspectionHistory.Fold(Session, Events);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(InspectionStream)} {{ {Events.Count} }}";
}
