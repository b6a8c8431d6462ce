using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Json;

/// <summary>The document of one disciplinary case: whom it is about, and the facts it consists of. Where it stands follows from them.</summary>
public sealed record CaseStream
{
    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: <see cref="EventStream.CurrentSchema"/>.</param>
    /// <param name="case">The case.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <param name="member">The member, where the case is about one.</param>
    /// <param name="organization">The organization, where the case is about one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    /// <exception cref="ArgumentException">Neither a member nor an organization is named, or both are.</exception>
    public CaseStream(int schema, CaseId @case, ValueList<CaseEvent> events, PersonId? member = null, OrganizationId? organization = null)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, EventStream.CurrentSchema);
        ArgumentNullException.ThrowIfNull(events);
        if (member is null == organization is null)
        {
            throw new ArgumentException("A case is about a member or about an organization: name one of the two.", nameof(member));
        }

        Schema = schema;
        Case = @case;
        Member = member;
        Organization = organization;
        Events = events;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The member; null where the case is about an organization.</summary>
    public PersonId? Member { get; }

    /// <summary>The organization; null where the case is about a member.</summary>
    public OrganizationId? Organization { get; }

    /// <summary>The facts, in the order in which they were learned.</summary>
    public ValueList<CaseEvent> Events { get; }

    /// <summary>Takes the facts of a case.</summary>
    /// <param name="one">The case.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> is null.</exception>
    public static CaseStream Of(DisciplineCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return new CaseStream(EventStream.CurrentSchema, one.Id, one.History, one.Subject.Member, one.Subject.Organization);
    }

    /// <summary>Folds the facts.</summary>
    /// <returns>The case.</returns>
    public DisciplineCase ToCase() => CaseHistory.Fold(Case, Member is { } member ? CaseSubject.FromPersonId(member) : CaseSubject.FromOrganizationId(Organization!.Value), Events);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(CaseStream)} {{ {Events.Count} }}";
}
