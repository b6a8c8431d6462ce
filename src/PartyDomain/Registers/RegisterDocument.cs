using PartyDomain.Organizations;
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

    /// <summary>Writes the sizes.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(RegisterDocument)} {{ {Organizations.Count} organizations, {Members.Count} persons }}";
}
