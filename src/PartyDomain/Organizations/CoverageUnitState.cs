using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>A coverage unit from a day on, until its next state.</summary>
/// <param name="From">The first day.</param>
/// <param name="UnitKind">What kind of place it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Within">The party organization in whose territory it lies.</param>
public sealed record CoverageUnitState(LocalDate From, CoverageUnitKind UnitKind, string Name, OrganizationId Within)
{
    /// <summary>Whether it has ended.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Who heads it; null where nobody does.</summary>
    public PersonId? Head { get; init; }

    /// <summary>What the host says of the head's membership where the register does not hold it.</summary>
    public bool? HeadIsMember { get; init; }

    /// <summary>The cell that serves it; null where none does.</summary>
    public OrganizationId? Cell { get; init; }

    /// <summary>Writes nothing of the head.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CoverageUnitState);
}
