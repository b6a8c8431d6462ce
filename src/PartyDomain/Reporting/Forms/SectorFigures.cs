using PartyDomain.Organizations;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Reporting.Forms;

/// <summary>Counts organizations and members by where the grassroots organization works.</summary>
internal sealed class SectorFigures
{
    private readonly Dictionary<OrganizationSector, long[]> bySector = [];
    private readonly Dictionary<(OrganizationKind Kind, bool Admits), long> grassroots = [];

    /// <summary>Reads everything below an organization. What stands below no grassroots organization belongs to the commune above it, or to itself.</summary>
    public static SectorFigures Of(OrganizationTreeView view, OrganizationId unit, StatisticsTotals totals)
    {
        var figures = new SectorFigures();
        if (!view.Contains(unit))
        {
            return figures;
        }

        foreach (var id in view.Subtree(unit))
        {
            var attributes = view[id];
            var sector = SectorOf(view, id);
            switch (attributes.Role)
            {
                case TierRole.Grassroots:
                    figures.Add(sector, FormColumnKind.Grassroots, 1);
                    figures.Add(sector, attributes.Kind == OrganizationKind.Cell ? FormColumnKind.GrassrootsCells : FormColumnKind.GrassrootsCommittees, 1);
                    var key = (attributes.Kind, totals.Contains(id) && totals.Count(id, StatisticsPopulation.Admitted) > 0);
                    figures.grassroots[key] = figures.grassroots.GetValueOrDefault(key) + 1;
                    break;
                case TierRole.Part:
                    figures.Add(sector, FormColumnKind.Parts, 1);
                    break;
                case TierRole.Subordinate:
                    figures.Add(sector, FormColumnKind.SubordinateCells, 1);
                    break;
                default:
                    break;
            }

            if (attributes.Kind == OrganizationKind.Cell && totals.Contains(id))
            {
                figures.Add(sector, FormColumnKind.Members, totals.Closing(id));
            }
        }

        return figures;
    }

    public long Count(SectorCount row, FormColumnKind column) => row.Sectors.Count == 0
        ? bySector.Values.Sum(counts => counts[(int)column])
        : row.Sectors.Sum(sector => bySector.TryGetValue(sector, out var counts) ? counts[(int)column] : 0);

    public long Grassroots(GrassrootsCount row) =>
        grassroots.Where(group => row.Kinds.Contains(group.Key.Kind) && (group.Key.Admits || !row.OnlyAdmitting)).Sum(group => group.Value);

    private static OrganizationSector SectorOf(OrganizationTreeView view, OrganizationId id)
    {
        if (view.Above(id, TierRole.Grassroots) is { } own)
        {
            return view[own].Sector;
        }

        for (OrganizationId? at = id; at is { } here; at = view.Parent(here))
        {
            if (view[here].Sector is >= OrganizationSector.Commune and <= OrganizationSector.SpecialZone and var commune)
            {
                return commune;
            }
        }

        return view[id].Sector;
    }

    private void Add(OrganizationSector sector, FormColumnKind column, long count)
    {
        if (!bySector.TryGetValue(sector, out var counts))
        {
            bySector.Add(sector, counts = new long[(int)FormColumnKind.Members + 1]);
        }

        counts[(int)column] += count;
    }
}
