using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight;
using PartyDomain.Oversight.Households;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>The document of a register: everything a host holds, as facts. Members may come separately, as a stream of lines.</summary>
public sealed record RegisterDocument
{
    /// <summary>The version of the schema that this version of the library writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Creates a document.</summary>
    /// <param name="schema">The version of the schema: 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schema is not known.</exception>
    public RegisterDocument(int schema)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schema, CurrentSchema);
        Schema = schema;
    }

    /// <summary>The version of the schema.</summary>
    public int Schema { get; }

    /// <summary>The organizations.</summary>
    public ValueList<OrganizationEntry> Organizations { get; init; } = [];

    /// <summary>The persons.</summary>
    public ValueList<MemberEntry> Members { get; init; } = [];

    /// <summary>The coverage units.</summary>
    public ValueList<CoverageUnitEntry> CoverageUnits { get; init; } = [];

    /// <summary>The classes held.</summary>
    public ValueList<TrainingClass> TrainingClasses { get; init; } = [];

    /// <summary>The certificates of classes, person by person, as far as they are known.</summary>
    public ValueList<TrainingCertificate> TrainingCertificates { get; init; } = [];

    /// <summary>The facts about targets of admissions, in the order in which they were learned.</summary>
    public ValueList<TargetEvent> Targets { get; init; } = [];

    /// <summary>Which committee member is in charge of which organization.</summary>
    public ValueList<CommitteeAssignment> Assignments { get; init; } = [];

    /// <summary>Who has to report to whom, and how often.</summary>
    public ValueList<ReportDuty> ReportDuties { get; init; } = [];

    /// <summary>The reports handed in.</summary>
    public ValueList<ReportSubmitted> ReportsSubmitted { get; init; } = [];

    /// <summary>The sessions of inspection and supervision.</summary>
    public ValueList<InspectionEntry> Inspections { get; init; } = [];

    /// <summary>The groups of households that members look after.</summary>
    public ValueList<HouseholdGroup> HouseholdGroups { get; init; } = [];

    /// <summary>Which member is in charge of which group of households.</summary>
    public ValueList<HouseholdAssignment> HouseholdAssignments { get; init; } = [];

    /// <summary>The disciplinary cases.</summary>
    public ValueList<CaseEntry> Cases { get; init; } = [];

    /// <summary>The suspensions of members and organizations.</summary>
    public ValueList<SuspensionEntry> Suspensions { get; init; } = [];

    /// <summary>Adds facts of organizations.</summary>
    /// <param name="changes">The facts, in the order in which they were learned, as an accepted act gives them.</param>
    /// <returns>The new document; this one stays as it is. Organizations that it did not hold come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public RegisterDocument With(IEnumerable<OrganizationChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var added = changes.GroupBy(change => change.Organization).ToDictionary(group => group.Key, group => group.Select(change => change.Happened).ToList());
        var kept = Organizations.Select(entry => added.Remove(entry.Organization, out var facts) ? entry with { Events = [.. entry.Events, .. facts] } : entry).ToList();
        return this with { Organizations = [.. kept, .. added.Select(item => new OrganizationEntry(item.Key, item.Value.ToValueList()))] };
    }

    /// <summary>Adds facts to a disciplinary case.</summary>
    /// <param name="one">The case.</param>
    /// <param name="subject">The member or the organization.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <returns>The new document; this one stays as it is. A case that it did not hold comes last.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RegisterDocument With(CaseId one, CaseSubject subject, IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(events);
        return Cases.Any(entry => entry.Case == one)
            ? this with { Cases = Cases.Select(entry => entry.Case == one ? entry with { Events = [.. entry.Events, .. events] } : entry).ToValueList() }
            : this with { Cases = Cases.Add(new CaseEntry(one, events.ToValueList()) { Member = subject.Member, Organization = subject.Organization }) };
    }

    /// <summary>Adds facts of persons.</summary>
    /// <param name="facts">The facts, in the order in which they were learned.</param>
    /// <returns>The new document; this one stays as it is. Persons whom it did not hold come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public RegisterDocument With(IEnumerable<MemberFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var added = facts.GroupBy(fact => fact.Person).ToDictionary(group => group.Key, group => group.Select(fact => fact.Happened).ToList());
        var kept = Members.Select(entry => added.Remove(entry.Person, out var events) ? entry with { Events = [.. entry.Events, .. events] } : entry).ToList();
        return this with { Members = [.. kept, .. added.Select(item => new MemberEntry(item.Key, item.Value.ToValueList()))] };
    }

    /// <summary>Writes the sizes.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(RegisterDocument)} {{ {Organizations.Count} organizations, {Members.Count} persons }}";
}
