using NodaTime;

namespace PartyDomain.Oversight;

/// <summary>A member of a committee is in charge of an organization (phụ trách tổ chức cơ sở đảng, phụ trách chi bộ) for a time.</summary>
/// <param name="Person">The committee member.</param>
/// <param name="Committee">The organization whose committee the person belongs to.</param>
/// <param name="Unit">The organization that the person is in charge of.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day from which it no longer counts; null while it lasts.</param>
public sealed record CommitteeAssignment(PersonId Person, OrganizationId Committee, OrganizationId Unit, LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the assignment counts on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it counts.</returns>
    public bool HoldsOn(LocalDate day) => From <= day && (Until is not { } until || day < until);

    /// <summary>Writes the organizations, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(CommitteeAssignment)} {{ {Committee}, {Unit} }}";
}
