using NodaTime;

namespace PartyDomain.Oversight.Households;

/// <summary>A member is in charge of a group of households (đảng viên phụ trách hộ, nhóm hộ) for a time. Several members may share one.</summary>
/// <param name="Person">The member.</param>
/// <param name="Group">The host's key of the group.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day from which it no longer counts; null while it lasts.</param>
public sealed record HouseholdAssignment(PersonId Person, string Group, LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the assignment counts on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it counts.</returns>
    public bool HoldsOn(LocalDate day) => From <= day && (Until is not { } until || day < until);

    /// <summary>Writes the group, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(HouseholdAssignment)} {{ {Group} }}";
}
