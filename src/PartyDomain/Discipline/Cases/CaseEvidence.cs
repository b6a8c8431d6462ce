using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>What the host's registers say of the member or the organization, and of the body that votes. It never comes together with a command.</summary>
public sealed record CaseEvidence
{
    /// <summary>The day for which it holds.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Whether the member is full or probationary; null where nobody said.</summary>
    public DisciplineSubject? Subject { get; init; }

    /// <summary>The offices that the member holds.</summary>
    public ValueList<HeldOffice> Offices { get; init; } = [];

    /// <summary>The highest committee on which the member sits.</summary>
    public CadreTier CommitteeOf { get; init; }

    /// <summary>The tier of the committee that manages the member as a cadre.</summary>
    public CadreTier ManagedBy { get; init; }

    /// <summary>Whether the power to expel was delegated to the grassroots committee.</summary>
    public bool Delegated { get; init; }

    /// <summary>Whether the violation lies in an organization that the member has left.</summary>
    public bool AtFormerOrganization { get; init; }

    /// <summary>What is known of the organization, where the case is about one.</summary>
    public OrganizationStanding? Organization { get; init; }

    /// <summary>Who makes up the body that votes.</summary>
    public Roster? Roster { get; init; }

    /// <summary>The keys of acts that are under a measure by another decision, from its signing on.</summary>
    public ValueList<string> DisciplinedActs { get; init; } = [];

    /// <summary>Investigation, prosecution and trial.</summary>
    public ValueList<ExcludedTime> Proceedings { get; init; } = [];

    /// <summary>The days of violations outside the case: they start limitation again, and prevent a lapse.</summary>
    public ValueList<LocalDate> OtherViolations { get; init; } = [];

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CaseEvidence);
}
