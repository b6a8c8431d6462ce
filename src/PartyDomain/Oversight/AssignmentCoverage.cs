using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Oversight;

/// <summary>
/// How far the members of committees are assigned, and how far organizations are covered by them, on a day. The two have bases of their
/// own and never stand for each other: that every member has an assignment does not mean that every cell has a member.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Office">The office that counts.</param>
/// <param name="Members">Every incumbent with what is in the person's charge, by committee. Seats without a person do not count; who sits in two committees stands in each.</param>
/// <param name="Units">Every organization asked for that exists on the day, in the order in which it was given, each once.</param>
public sealed record AssignmentCoverage(LocalDate Day, PartyOffice Office, ValueList<MemberLoad> Members, ValueList<UnitCharge> Units)
{
    /// <summary>The assignments of the day whose person does not hold the office. They cover nothing.</summary>
    public ValueList<CommitteeAssignment> WithoutOffice { get; init; } = [];

    /// <summary>The assignments of the day to organizations that do not exist on it. They are no charge.</summary>
    public ValueList<CommitteeAssignment> WithoutUnit { get; init; } = [];

    /// <summary>The assignments of incumbents to organizations that exist but were not asked for. They do not count here.</summary>
    public ValueList<CommitteeAssignment> Elsewhere { get; init; } = [];

    /// <summary>The organizations asked for that do not exist on the day. They are no part of the base.</summary>
    public ValueList<OrganizationId> NotInExistence { get; init; } = [];

    /// <summary>How many incumbents have at least one of the organizations in their charge; the base is the number of <see cref="Members"/>.</summary>
    public int AssignedCount => Members.Count(member => member.Units.Count > 0);

    /// <summary>How many organizations have at least one incumbent in charge; the base is the number of <see cref="Units"/>.</summary>
    public int CoveredCount => Units.Count(unit => unit.Members.Count > 0);

    /// <summary>The share of incumbents with an assignment; null without incumbents.</summary>
    public Fraction? AssignedShare => Members.Count == 0 ? null : new Fraction(AssignedCount, Members.Count);

    /// <summary>The share of organizations that are covered; null without organizations.</summary>
    public Fraction? CoveredShare => Units.Count == 0 ? null : new Fraction(CoveredCount, Units.Count);

    /// <summary>The incumbents without any of the organizations in their charge.</summary>
    public IEnumerable<MemberLoad> Unassigned => Members.Where(member => member.Units.Count == 0);

    /// <summary>The incumbents with more than one of the organizations in their charge.</summary>
    public IEnumerable<MemberLoad> WithSeveralUnits => Members.Where(member => member.Units.Count > 1);

    /// <summary>The organizations of which nobody is in charge.</summary>
    public IEnumerable<OrganizationId> Uncovered => Units.Where(unit => unit.Members.Count == 0).Select(unit => unit.Unit);

    /// <summary>The organizations of which more than one incumbent is in charge.</summary>
    public IEnumerable<UnitCharge> WithSeveralMembers => Units.Where(unit => unit.Members.Count > 1);

    /// <summary>Judges the assignments of a day.</summary>
    /// <param name="tree">The organizations.</param>
    /// <param name="assignments">The assignments; those of other committees and of other days are left out.</param>
    /// <param name="committees">The organizations whose committees are meant, each counted once.</param>
    /// <param name="office">The office whose holders count, such as member of the committee or of the standing committee.</param>
    /// <param name="units">The organizations that are to be covered.</param>
    /// <param name="day">The day.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="KeyNotFoundException">An organization whose committee is meant does not exist on the day.</exception>
    public static AssignmentCoverage Of(
        OrganizationTree tree,
        IEnumerable<CommitteeAssignment> assignments,
        IEnumerable<OrganizationId> committees,
        PartyOffice office,
        IEnumerable<OrganizationId> units,
        LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(committees);
        ArgumentNullException.ThrowIfNull(units);
        var inOrder = committees.Distinct().ToList();
        var incumbents = inOrder.SelectMany(committee => Incumbents(tree, committee, office, day)).ToList();
        var asked = units.Distinct().ToLookup(unit => Exists(tree, unit, day));
        var charges = new AssignmentSorting(tree, day, incumbents, [.. asked[true]]);
        var meant = inOrder.ToHashSet();
        foreach (var assignment in assignments.Where(assignment => assignment.HoldsOn(day) && meant.Contains(assignment.Committee)))
        {
            charges.Add(assignment);
        }

        return new AssignmentCoverage(
            day,
            office,
            incumbents.Select(incumbent => new MemberLoad(incumbent.Committee, incumbent.Person, charges.UnitsOf(incumbent))).ToValueList(),
            asked[true].Select(unit => new UnitCharge(unit, charges.MembersOf(unit))).ToValueList())
        {
            WithoutOffice = charges.WithoutOffice.ToValueList(),
            WithoutUnit = charges.WithoutUnit.ToValueList(),
            Elsewhere = charges.Elsewhere.ToValueList(),
            NotInExistence = asked[false].ToValueList(),
        };
    }

    /// <summary>Writes the counts.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() =>
        $"{nameof(AssignmentCoverage)} {{ {AssignedCount}/{Members.Count}, {CoveredCount}/{Units.Count} }}";

    private static IEnumerable<(OrganizationId Committee, PersonId Person)> Incumbents(OrganizationTree tree, OrganizationId committee, PartyOffice office, LocalDate day) =>
        tree.Find(committee) is { } organization && organization.On(day) is not null
            ? organization.Holders(office, day).Select(person => (committee, person))
            : throw new KeyNotFoundException($"Organization {committee} does not exist on {day:uuuu-MM-dd}.");

    private static bool Exists(OrganizationTree tree, OrganizationId unit, LocalDate day) => tree.Find(unit)?.On(day) is not null;
}
