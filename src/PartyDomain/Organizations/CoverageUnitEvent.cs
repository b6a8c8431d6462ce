using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>A fact in the history of a coverage unit. The family is closed.</summary>
public abstract record CoverageUnitEvent
{
    private protected CoverageUnitEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the unit's history, counted from zero. Facts of one day are ordered by it.</summary>
    public int Position { get; init; }
}

/// <summary>The unit exists from this day, or is known from it.</summary>
/// <param name="On">The day.</param>
/// <param name="UnitKind">What kind of place it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Within">The party organization in whose territory it lies.</param>
public sealed record CoverageUnitEstablished(LocalDate On, CoverageUnitKind UnitKind, string Name, OrganizationId Within) : CoverageUnitEvent(On);

/// <summary>The unit gets another name.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">The new name.</param>
public sealed record CoverageUnitRenamed(LocalDate On, string Name) : CoverageUnitEvent(On);

/// <summary>The unit comes into the territory of another party organization.</summary>
/// <param name="On">The day.</param>
/// <param name="Within">That organization.</param>
public sealed record CoverageUnitMoved(LocalDate On, OrganizationId Within) : CoverageUnitEvent(On);

/// <summary>Somebody becomes head of the unit (thôn trưởng, tổ trưởng tổ dân phố, trạm trưởng), in place of who was head.</summary>
/// <param name="On">The first day.</param>
/// <param name="Head">The person.</param>
/// <param name="IsMember">What the host says of the person's membership where the register does not hold it; null where the register knows the person, or nobody knows.</param>
public sealed record HeadTookOffice(LocalDate On, PersonId Head, bool? IsMember = null) : CoverageUnitEvent(On);

/// <summary>The unit has no head from this day.</summary>
/// <param name="On">The first day without a head.</param>
public sealed record HeadLeftOffice(LocalDate On) : CoverageUnitEvent(On);

/// <summary>A cell serves the unit, in place of any other. A cell that serves several units is a shared one (chi bộ ghép).</summary>
/// <param name="On">The first day.</param>
/// <param name="Cell">The cell.</param>
public sealed record CellServes(LocalDate On, OrganizationId Cell) : CoverageUnitEvent(On);

/// <summary>No cell serves the unit from this day.</summary>
/// <param name="On">The first day.</param>
public sealed record CellServesNoLonger(LocalDate On) : CoverageUnitEvent(On);

/// <summary>The unit ends, or is merged into another.</summary>
/// <param name="On">The first day on which it no longer exists.</param>
public sealed record CoverageUnitEnded(LocalDate On) : CoverageUnitEvent(On);

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place.</param>
public sealed record CoverageUnitCorrected(LocalDate On, int Corrects, CoverageUnitEvent? Replacement) : CoverageUnitEvent(On);
