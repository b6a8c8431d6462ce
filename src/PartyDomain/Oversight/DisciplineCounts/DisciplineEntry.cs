using NodaTime;
using PartyDomain.Discipline;

namespace PartyDomain.Oversight.DisciplineCounts;

/// <summary>One decision on discipline of one member or one organization, as statistics see it.</summary>
/// <param name="On">The day by which it counts.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Level">The level of the body that decided.</param>
public sealed record DisciplineEntry(LocalDate On, DisciplineMeasure Measure, DisciplineLevel Level)
{
    /// <summary>The member; null for an organization.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The organization; null for a member.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>Whether the member sat in a committee (cấp ủy viên).</summary>
    public bool IsCommitteeMember { get; init; }

    /// <summary>What the violation was about, each once; several where one decision is on several acts.</summary>
    public ValueList<DisciplineContent> Contents { get; init; } = [];

    /// <summary>What the law of the state did.</summary>
    public LegalHandling Legal { get; init; }

    /// <summary>Whether an inspection commission decided, and not a cell or a committee.</summary>
    public bool IsByCommission { get; init; }

    /// <summary>The day on which the decision was annulled; null while it stands.</summary>
    public LocalDate? AnnulledOn { get; init; }

    /// <summary>The case that it comes from; null where the host made it.</summary>
    public CaseId? Case { get; init; }

    /// <summary>Writes day and measure, never the subject.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(DisciplineEntry)} {{ {On:uuuu-MM-dd}, {Measure} }}";
}
