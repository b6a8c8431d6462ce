using NodaTime;

namespace PartyDomain.Oversight.Households;

/// <summary>Households of one place that are looked after together (nhóm hộ), as a number. No household and no resident has a record; a single household is a group of one.</summary>
/// <param name="Id">The host's key of the group.</param>
/// <param name="Unit">The village, residential group or other place in which it is.</param>
/// <param name="Households">How many households it has, at least one.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day from which it no longer counts; null while it lasts.</param>
public sealed record HouseholdGroup(string Id, CoverageUnitId Unit, int Households, LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the group counts on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it counts.</returns>
    public bool HoldsOn(LocalDate day) => From <= day && (Until is not { } until || day < until);
}
