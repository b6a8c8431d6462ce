using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Households;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Registers;

/// <summary>Inspection, supervision and households over a register.</summary>
public static class OversightReports
{
    /// <summary>The sessions of a period.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="countedBy">By which of its days a session counts.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> comes before <paramref name="from"/>.</exception>
    public static InspectionReport Inspections(Register register, LocalDate from, LocalDate to, SessionDay countedBy)
    {
        ArgumentNullException.ThrowIfNull(register);
        return InspectionReport.Of(register.Inspections, register.Organizations, from, to, countedBy);
    }

    /// <summary>How far households are in the charge of members, in one organization with all below it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The organization: its members are the base, and the places in its territory are to be covered.</param>
    /// <param name="day">The day.</param>
    /// <param name="kinds">The kinds of places; none for villages and residential groups.</param>
    /// <returns>The coverage. Assignments of others, and groups in other places, are left out.</returns>
    /// <exception cref="KeyNotFoundException">The organization does not exist on the day.</exception>
    public static HouseholdCoverage Households(Register register, OrganizationId unit, LocalDate day, params ReadOnlySpan<CoverageUnitKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(register);
        CoverageUnitKind[] asked = kinds.IsEmpty ? [CoverageUnitKind.Village, CoverageUnitKind.ResidentialGroup] : kinds.ToArray();
        var below = register.Organizations.On(day).Subtree(unit).ToHashSet();
        var within = register.CoverageUnits.Where(place => place.On(day) is { } state && below.Contains(state.Within)).ToList();
        var places = within.Select(place => place.Id).ToHashSet();
        var groups = register.Document.HouseholdGroups.Where(group => places.Contains(group.Unit)).ToList();
        var keys = groups.Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        var known = register.Document.HouseholdGroups.Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        var members = register.Members.Where(member => member.Timeline.On(day) is { IsMember: true, Cell: { } cell } && below.Contains(cell)).Select(member => member.Person).ToHashSet();
        var assignments = register.Document.HouseholdAssignments
            .Where(assignment => keys.Contains(assignment.Group) || (!known.Contains(assignment.Group) && members.Contains(assignment.Person)));
        return HouseholdCoverage.Of(groups, assignments, members, within.Where(place => asked.Contains(place.On(day)!.UnitKind)).Select(place => place.Id), day);
    }

    /// <summary>The sessions that a member or an organization is a subject of and that are not over: no official transfer while one is open (294-QĐ/TW, 6.3.1 đ).</summary>
    /// <param name="register">The register.</param>
    /// <param name="subject">The member, or the organization with its body.</param>
    /// <param name="day">The day.</param>
    /// <returns>The sessions as they stood on the day.</returns>
    public static IEnumerable<InspectionSession> OpenFor(Register register, SessionSubject subject, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(subject);
        return register.Inspections
            .Select(session => InspectionHistory.Fold(session.Id, InspectionHistory.InForce(session.History).Where(happened => happened.On <= day)))
            .Where(session => session.IsOpen && session.Find(subject) is not null);
    }
}
