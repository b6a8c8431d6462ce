namespace PartyDomain.Discipline;

/// <summary>What competence over a member depends on.</summary>
/// <param name="Subject">Who is disciplined.</param>
/// <param name="Measure">The measure.</param>
public sealed record CompetenceQuery(DisciplineSubject Subject, DisciplineMeasure Measure)
{
    /// <summary>What the violation is about.</summary>
    public ViolationArea Area { get; init; }

    /// <summary>The highest committee on which the member sits.</summary>
    public CadreTier CommitteeOf { get; init; }

    /// <summary>Whether the member sits on more than one committee.</summary>
    public bool SeveralCommittees { get; init; }

    /// <summary>Whether a removal is from the highest of several offices; null where that is not said.</summary>
    public bool? HighestOffice { get; init; }

    /// <summary>The tier of the committee that manages the member as a cadre.</summary>
    public CadreTier ManagedBy { get; init; }

    /// <summary>Whether the power to expel was delegated to the grassroots committee by a written decision in force.</summary>
    public bool Delegated { get; init; }

    /// <summary>Whether the violation lies in an organization that the member has left.</summary>
    public bool AtFormerOrganization { get; init; }
}
