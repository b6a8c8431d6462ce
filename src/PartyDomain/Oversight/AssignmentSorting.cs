using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Oversight;

/// <summary>Sorts the assignments of one day into those that count and those that do not, and why.</summary>
internal sealed class AssignmentSorting
{
    private readonly OrganizationTree tree;
    private readonly LocalDate day;
    private readonly Dictionary<(OrganizationId Committee, PersonId Person), int> incumbents;
    private readonly Dictionary<OrganizationId, int> units;
    private readonly SortedSet<int>[] unitsByIncumbent;
    private readonly SortedSet<int>[] incumbentsByUnit;
    private readonly IReadOnlyList<(OrganizationId Committee, PersonId Person)> persons;
    private readonly IReadOnlyList<OrganizationId> places;

    public AssignmentSorting(
        OrganizationTree tree,
        LocalDate day,
        IReadOnlyList<(OrganizationId Committee, PersonId Person)> incumbents,
        IReadOnlyList<OrganizationId> units)
    {
        this.tree = tree;
        this.day = day;
        persons = incumbents;
        places = units;
        this.incumbents = incumbents.Select((incumbent, i) => (incumbent, i)).ToDictionary(item => item.incumbent, item => item.i);
        this.units = units.Select((unit, i) => (unit, i)).ToDictionary(item => item.unit, item => item.i);
        unitsByIncumbent = [.. incumbents.Select(_ => new SortedSet<int>())];
        incumbentsByUnit = [.. units.Select(_ => new SortedSet<int>())];
    }

    public List<CommitteeAssignment> WithoutOffice { get; } = [];

    public List<CommitteeAssignment> WithoutUnit { get; } = [];

    public List<CommitteeAssignment> Elsewhere { get; } = [];

    public void Add(CommitteeAssignment assignment)
    {
        var holds = incumbents.TryGetValue((assignment.Committee, assignment.Person), out var incumbent);
        var exists = tree.Find(assignment.Unit)?.On(day) is not null;
        if (!holds)
        {
            WithoutOffice.Add(assignment);
        }

        if (!exists)
        {
            WithoutUnit.Add(assignment);
        }

        if (!holds || !exists)
        {
            return;
        }

        if (!units.TryGetValue(assignment.Unit, out var unit))
        {
            Elsewhere.Add(assignment);
            return;
        }

        unitsByIncumbent[incumbent].Add(unit);
        incumbentsByUnit[unit].Add(incumbent);
    }

    public ValueList<OrganizationId> UnitsOf((OrganizationId Committee, PersonId Person) incumbent) =>
        unitsByIncumbent[incumbents[incumbent]].Select(unit => places[unit]).ToValueList();

    // A person who sits in two committees and has the organization from both is named once.
    public ValueList<PersonId> MembersOf(OrganizationId unit) =>
        incumbentsByUnit[units[unit]].Select(incumbent => persons[incumbent].Person).Distinct().ToValueList();
}
