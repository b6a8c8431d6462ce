using PartyDomain.Discipline;
using PartyDomain.Discipline.Suspensions;

namespace PartyDomain.Registers;

/// <summary>A suspension in a register document. It is of a member or an organization, never both.</summary>
/// <param name="Suspension">Which.</param>
/// <param name="Events">Its facts, in the order in which they were learned.</param>
public sealed record SuspensionEntry(CaseId Suspension, ValueList<SuspensionEvent> Events)
{
    /// <summary>The member; null where an organization is suspended.</summary>
    public PersonId? Member { get; init; }

    /// <summary>The organization; null where a member is suspended.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>Whether exactly one of both is named.</summary>
    internal bool HasOneSubject => Member is null != Organization is null;

    /// <summary>Folds the suspension.</summary>
    /// <returns>The suspension. A member counts as a full member; what is suspended does not depend on it.</returns>
    public Suspension ToSuspension() =>
        SuspensionHistory.Fold(Suspension, Organization is null ? DisciplineSubject.FullMember : DisciplineSubject.Organization, Events);

    /// <summary>Writes nothing of the suspension.</summary>
    /// <returns>The number of facts.</returns>
    public override string ToString() => $"{nameof(SuspensionEntry)} {{ {Events.Count} }}";
}
