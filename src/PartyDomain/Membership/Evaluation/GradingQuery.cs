using NodaTime;

namespace PartyDomain.Membership.Evaluation;

/// <summary>What it depends on whether a member is graded, and by which cell.</summary>
/// <param name="On">The day of the grading.</param>
/// <param name="AdmittedOn">The day of the ceremony.</param>
/// <param name="Cell">The cell the member belongs to on that day.</param>
public sealed record GradingQuery(LocalDate On, LocalDate AdmittedOn, OrganizationId Cell)
{
    /// <summary>Whether the member is exempt from Party work and activities on that day, for good or for a time.</summary>
    public bool ExemptFromActivities { get; init; }

    /// <summary>Whether the member is suspended from Party activity on that day.</summary>
    public bool Suspended { get; init; }

    /// <summary>The cell before an official transfer in the year; null where there was none.</summary>
    public OrganizationId? FormerCell { get; init; }

    /// <summary>The first day in the former cell.</summary>
    public LocalDate? FormerFrom { get; init; }

    /// <summary>The day of the transfer.</summary>
    public LocalDate? TransferredOn { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(GradingQuery);
}
