using PartyDomain.Oversight;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>Who is in charge of what: of the members how many have a unit, of the units how many have a member. The two have bases of their own.</summary>
internal sealed record AssignmentsAnswer(
    int Assigned,
    int Members,
    Fraction? AssignedShare,
    string? AssignedPercent,
    int Covered,
    int Units,
    Fraction? CoveredShare,
    string? CoveredPercent,
    ValueList<PersonId> Unassigned,
    ValueList<OrganizationId> Uncovered,
    ValueList<PersonId> WithSeveralUnits,
    ValueList<OrganizationId> WithSeveralMembers,
    ValueList<PersonId> WithoutOffice,
    ValueList<OrganizationId> WithoutUnit,
    ValueList<OrganizationId> Elsewhere,
    ValueList<OrganizationId> NotInExistence)
{
    public static AssignmentsAnswer Of(AssignmentCoverage coverage) => new(
        coverage.AssignedCount,
        coverage.Members.Count,
        coverage.AssignedShare,
        Printed.Percent(coverage.AssignedShare),
        coverage.CoveredCount,
        coverage.Units.Count,
        coverage.CoveredShare,
        Printed.Percent(coverage.CoveredShare),
        coverage.Unassigned.Select(member => member.Person).ToValueList(),
        coverage.Uncovered.ToValueList(),
        coverage.WithSeveralUnits.Select(member => member.Person).ToValueList(),
        coverage.WithSeveralMembers.Select(unit => unit.Unit).ToValueList(),
        coverage.WithoutOffice.Select(assignment => assignment.Person).ToValueList(),
        coverage.WithoutUnit.Select(assignment => assignment.Unit).ToValueList(),
        coverage.Elsewhere.Select(assignment => assignment.Unit).ToValueList(),
        coverage.NotInExistence);
}
