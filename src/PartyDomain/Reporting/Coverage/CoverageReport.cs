using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Coverage;

/// <summary>The coverage of the units in the territory of one organization and of all below it, on a day.</summary>
/// <param name="Below">The organization.</param>
/// <param name="UnitKinds">The kinds of units asked for, in their order, each once.</param>
/// <param name="Day">The day.</param>
/// <param name="Lines">One line for each unit, in the order in which the units were given.</param>
public sealed record CoverageReport(OrganizationId Below, ValueList<CoverageUnitKind> UnitKinds, LocalDate Day, ValueList<CoverageLine> Lines)
{
    /// <summary>Gives one indicator.</summary>
    /// <param name="measure">What is asked of each unit.</param>
    /// <param name="outOf">Which units make the denominator. A unit outside it counts neither above nor below the line.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure or denominator.</exception>
    public CoverageIndicator Indicator(CoverageMeasure measure, CoverageBase outOf = CoverageBase.AllUnits)
    {
        var counted = new List<CoverageUnitId>();
        var gaps = new List<CoverageGap>();
        foreach (var line in Lines.Where(line => line.IsIn(outOf)))
        {
            if (line.Gap(measure) is { } reason)
            {
                gaps.Add(new CoverageGap(line.Unit, reason));
            }
            else
            {
                counted.Add(line.Unit);
            }
        }

        return new CoverageIndicator(measure, outOf, UnitKinds, Below, Day, counted.ToValueList(), gaps.ToValueList());
    }

    /// <summary>Counts the units whose head stands in one way. The four numbers add up to all units.</summary>
    /// <param name="membership">How.</param>
    /// <returns>The number of units.</returns>
    public int Count(HeadMembership membership) => Lines.Count(line => line.Head == membership);

    /// <summary>Counts the units that are served in one way. The three numbers add up to all units.</summary>
    /// <param name="service">How.</param>
    /// <returns>The number of units.</returns>
    public int Count(CellService service) => Lines.Count(line => line.Service == service);

    /// <summary>Counts the units in which members live, do not, or are not known to. The three numbers add up to all units.</summary>
    /// <param name="membership">How.</param>
    /// <returns>The number of units.</returns>
    public int Count(LocalMembership membership) => Lines.Count(line => line.Local == membership);

    /// <summary>Gives the same report for some of its kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>The smaller report; kinds that this one does not have are left out.</returns>
    public CoverageReport Of(params ReadOnlySpan<CoverageUnitKind> kinds)
    {
        var wanted = kinds.ToArray();
        return this with
        {
            UnitKinds = UnitKinds.Where(wanted.Contains).ToValueList(),
            Lines = Lines.Where(line => wanted.Contains(line.UnitKind)).ToValueList(),
        };
    }

    /// <summary>Writes the organization, the day and the number of units.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{nameof(CoverageReport)} {{ {Below}, {Day:uuuu-MM-dd}, {Lines.Count} }}";
}
