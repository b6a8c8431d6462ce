using PartyDomain.Organizations;

namespace PartyDomain.Json;

/// <summary>The document of one organization: the facts it consists of. What it was on a day follows from them.</summary>
public sealed record OrganizationStream
{
    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: <see cref="EventStream.CurrentSchema"/>.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    public OrganizationStream(int schema, OrganizationId organization, ValueList<OrganizationEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, EventStream.CurrentSchema);
        ArgumentNullException.ThrowIfNull(events);
        Schema = schema;
        Organization = organization;
        Events = events;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The facts, in the order in which they were learned.</summary>
    public ValueList<OrganizationEvent> Events { get; }

    /// <summary>Takes the facts of an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The document.</returns>
    public static OrganizationStream Of(PartyOrganization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return new OrganizationStream(EventStream.CurrentSchema, organization.Id, organization.History);
    }

    /// <summary>Folds the facts.</summary>
    /// <returns>The organization.</returns>
    public PartyOrganization ToOrganization() => OrganizationHistory.Fold(Organization, Events);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(OrganizationStream)} {{ {Events.Count} }}";
}
