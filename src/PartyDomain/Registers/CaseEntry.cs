using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Registers;

/// <summary>A disciplinary case in a register document. It is about a member or an organization, never both.</summary>
/// <param name="Case">Which.</param>
/// <param name="Events">Its facts, in the order in which they were learned.</param>
public sealed record CaseEntry(CaseId Case, ValueList<CaseEvent> Events)
{
    /// <summary>The member; null where the case is about an organization.</summary>
    public PersonId? Member { get; init; }

    /// <summary>The organization; null where the case is about a member.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>Whether exactly one of both is named.</summary>
    internal bool HasOneSubject => Member is null != Organization is null;

    /// <summary>Folds the case.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException">The entry names no subject, or two.</exception>
    public DisciplineCase ToCase() => CaseHistory.Fold(Case, Subject(), Events);

    /// <summary>Folds the case as it stood on a day, by the legal dates of what is known today.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The case with the facts dated up to the day, corrections applied.</returns>
    /// <exception cref="InvalidOperationException">The entry names no subject, or two.</exception>
    public DisciplineCase ToCase(LocalDate day) => CaseHistory.Fold(Case, Subject(), CaseHistory.InForce(ToCase().History).Where(happened => happened.On <= day));

    /// <summary>Writes nothing of the case.</summary>
    /// <returns>The number of facts.</returns>
    public override string ToString() => $"{nameof(CaseEntry)} {{ {Events.Count} }}";

    private CaseSubject Subject() => (Member, Organization) switch
    {
        ({ } member, null) => member,
        (null, { } organization) => organization,
        _ => throw new InvalidOperationException("A case names a member or an organization, and only one of them."),
    };
}
