using PartyDomain.Organizations;

namespace PartyDomain.Json;

/// <summary>The document of one coverage unit: the facts it consists of. What it was on a day follows from them.</summary>
public sealed record CoverageUnitStream
{
    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: <see cref="EventStream.CurrentSchema"/>.</param>
    /// <param name="coverageUnit">The unit.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    public CoverageUnitStream(int schema, CoverageUnitId coverageUnit, ValueList<CoverageUnitEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, EventStream.CurrentSchema);
        ArgumentNullException.ThrowIfNull(events);
        Schema = schema;
        CoverageUnit = coverageUnit;
        Events = events;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The unit.</summary>
    public CoverageUnitId CoverageUnit { get; }

    /// <summary>The facts, in the order in which they were learned.</summary>
    public ValueList<CoverageUnitEvent> Events { get; }

    /// <summary>Takes the facts of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The document.</returns>
    public static CoverageUnitStream Of(CoverageUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new CoverageUnitStream(EventStream.CurrentSchema, unit.Id, unit.History);
    }

    /// <summary>Folds the facts.</summary>
    /// <returns>The unit.</returns>
    public CoverageUnit ToCoverageUnit() => Organizations.CoverageUnit.Fold(CoverageUnit, Events);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(CoverageUnitStream)} {{ {Events.Count} }}";
}
