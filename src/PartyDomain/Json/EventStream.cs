using PartyDomain.Membership;

namespace PartyDomain.Json;

/// <summary>The document of one person's record: the events it consists of. The state follows from them.</summary>
public sealed record EventStream
{
    /// <summary>The version of the schema that this version of the library writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: 1.</param>
    /// <param name="person">The person.</param>
    /// <param name="events">The events, in the order in which they were learned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    public EventStream(int schema, PersonId person, ValueList<MembershipEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, CurrentSchema);
        ArgumentNullException.ThrowIfNull(events);
        Schema = schema;
        Person = person;
        Events = events;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The events, in the order in which they were learned.</summary>
    public ValueList<MembershipEvent> Events { get; }

    /// <summary>Takes the events of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The document.</returns>
    public static EventStream Of(MembershipRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new EventStream(CurrentSchema, record.Person, record.History);
    }

    /// <summary>Folds the events.</summary>
    /// <returns>The record.</returns>
    public MembershipRecord ToRecord() => MembershipHistory.Fold(Person, Events);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(EventStream)} {{ {Events.Count} }}";
}
