using NodaTime;
using PartyDomain.Oversight.Households;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the groups of households of a fictitious district, and who is in charge of them.</summary>
internal sealed class HouseholdMaker
{
    private readonly List<HouseholdGroup> groups = [];
    private readonly List<HouseholdAssignment> assignments = [];

    // Every village has six groups; members of its cell are in charge of them, two of every third. Some groups have nobody, and so has every village without a cell.
    public HouseholdMaker(RegisterLayout layout, Population population, long seed)
    {
        var dice = new Dice(seed, 9);
        var from = RegisterLayout.Workday(new LocalDate(layout.Shape.Year - 2, 3, 20));
        foreach (var village in layout.Villages)
        {
            for (var i = 0; i < 6; i++)
            {
                var group = $"{village.Id}-group-{i + 1}";
                groups.Add(new HouseholdGroup(group, village.Id, 8 + dice.Below(6), from, null));
                if (village.Cell is { } cell && !dice.Percent(5))
                {
                    var roster = population.Roster(cell);
                    assignments.Add(new HouseholdAssignment(roster[i % roster.Count], group, from, null));
                    if (i % 3 == 2)
                    {
                        assignments.Add(new HouseholdAssignment(roster[(i + 3) % roster.Count], group, from, null));
                    }
                }
            }
        }
    }

    public ValueList<HouseholdGroup> Groups() => groups.ToValueList();

    public ValueList<HouseholdAssignment> Assignments() => assignments.ToValueList();
}
