using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>Makes the villages and health stations of a fictitious district with their heads.</summary>
internal sealed class CoverageMaker(RegisterLayout layout, Population population, long seed)
{
    private readonly Dice dice = new(seed, 5);
    private int outsiders;

    public ValueList<CoverageUnitEntry> Make() =>
    [
        .. layout.Villages.Select(village => Entry(village, village.IsTownship ? CoverageUnitKind.ResidentialGroup : CoverageUnitKind.Village)),
        .. layout.HealthStations.Select(station => Entry(station, CoverageUnitKind.HealthStation)),
    ];

    private CoverageUnitEntry Entry(VillagePlan unit, CoverageUnitKind kind)
    {
        var day = layout.First;
        var facts = new List<CoverageUnitEvent> { new CoverageUnitEstablished(day, kind, unit.Name, unit.Within) };
        if (unit.Cell is { } cell)
        {
            facts.Add(new CellServes(day, cell));
        }

        if (Head(unit, RegisterLayout.Workday(new LocalDate(layout.Shape.Year - 2, 3, 14))) is { } took)
        {
            facts.Add(took);
        }

        return new CoverageUnitEntry(unit.Id, facts.Select((happened, position) => happened with { Position = position }).ToValueList());
    }

    // Three quarters are members, half of them officers of the cell; of a few nobody said, and a few places have no head.
    private HeadTookOffice? Head(VillagePlan unit, LocalDate day)
    {
        var roll = dice.Below(100);
        if (unit.Cell is { } cell && roll < 76)
        {
            var at = roll switch
            {
                < 22 => 0,
                < 34 => 1,
                < 42 => 2,
                _ => 3 + (roll % 3),
            };
            return new HeadTookOffice(day, population.Roster(cell)[at]);
        }

        return roll >= 97 ? null : new HeadTookOffice(day, new PersonId($"head-{++outsiders:000}"), roll >= 93 ? null : false);
    }
}
