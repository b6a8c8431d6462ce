using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>
/// A fictitious nation of 250,000 organizations, 52,000 of them grassroots organizations. On 1 July 2025 districts end and communes are founded, so that every organization below gets
/// another way to the top. Most cells have four levels above them, some three, some five.
/// </summary>
public sealed class Nation
{
    public const int Units = 250_000;
    public const int Provinces = 34;
    public const int Districts = 700;
    public const int Communes = 3_321;
    public const int Grassroots = 52_000;

    /// <summary>Grassroots organizations that are cells themselves.</summary>
    public const int GrassrootsCells = 26_000;

    private const int Agencies = 4_000;
    private const int Parts = 3_000;
    private const int FirstProvince = 1;
    private const int FirstDistrict = FirstProvince + Provinces;
    private const int FirstCommune = FirstDistrict + Districts;
    private const int FirstGrassroots = FirstCommune + Communes;
    private const int FirstPart = FirstGrassroots + Grassroots;
    private const int FirstCell = FirstPart + Parts;
    private static readonly LocalDate Begin = new(2010, 1, 1);

    private static readonly OrganizationSector[] Kinds =
    [
        OrganizationSector.Commune, OrganizationSector.Ward, OrganizationSector.Township, OrganizationSector.PartyAgencies, OrganizationSector.StateAgencies, OrganizationSector.PublicServiceUnit,
        OrganizationSector.Army, OrganizationSector.Police, OrganizationSector.WhollyStateEnterprise, OrganizationSector.JointStockCompany, OrganizationSector.Cooperative, OrganizationSector.Other,
    ];

    private readonly int[] grassrootsOf = new int[Units];
    private readonly int[] provinceOf = new int[Units];

    public Nation()
    {
        for (var i = 0; i < Units; i++)
        {
            Ids[i] = new OrganizationId($"n{i:000000}");
        }

        Tree = OrganizationTree.Of(Enumerable.Range(0, Units).Select(i => OrganizationHistory.Fold(Ids[i], Facts(i))));
        Homes = [.. Enumerable.Range(FirstGrassroots, GrassrootsCells), .. Enumerable.Range(FirstCell, Units - FirstCell)];
    }

    /// <summary>The day on which districts end.</summary>
    public static LocalDate Reform { get; } = new(2025, 7, 1);

    /// <summary>How many kinds of grassroots organizations there are.</summary>
    public static int Sectors => Kinds.Length;

    public OrganizationId[] Ids { get; } = new OrganizationId[Units];

    public OrganizationTree Tree { get; }

    /// <summary>The organizations that hold members themselves.</summary>
    public int[] Homes { get; }

    /// <summary>A number that looks random and is always the same.</summary>
    public static ulong Mix(ulong seed)
    {
        unchecked
        {
            seed += 0x9E37_79B9_7F4A_7C15UL;
            seed = (seed ^ (seed >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
            seed = (seed ^ (seed >> 27)) * 0x94D0_49BB_1331_11EBUL;
            return seed ^ (seed >> 31);
        }
    }

    public int ProvinceOf(int unit) => provinceOf[unit];

    /// <summary>The kind of the grassroots organization of a cell.</summary>
    public int SectorOf(int unit) => Sector(grassrootsOf[unit]);

    private static int Any(int unit, int salt, int count) => (int)(Mix(((ulong)unit << 8) + (ulong)salt) % (ulong)count);

    private static int Sector(int grassroots) => grassroots % Kinds.Length;

    private ValueList<OrganizationEvent> Facts(int i)
    {
        switch (i)
        {
            case 0:
                return [Known(OrganizationKind.PartyOrganization, TierRole.Central, OrganizationSector.Territory, null)];
            case < FirstDistrict:
                return [Known(OrganizationKind.PartyOrganization, TierRole.Provincial, OrganizationSector.Territory, 0)];
            case < FirstCommune:
                provinceOf[i] = FirstProvince + ((i - FirstDistrict) % Provinces);
                return [Known(OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory, provinceOf[i]), new OrganizationEnded(Reform)];
            case < FirstGrassroots:
                provinceOf[i] = FirstProvince + ((i - FirstCommune) % Provinces);
                return [new OrganizationFounded(Reform, Attributes(OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory, provinceOf[i]))];
            case < FirstPart:
                return Base(i);
            case < FirstCell:
                var committee = Committee(i);
                return [Known(OrganizationKind.PartyOrganization, TierRole.Part, Kinds[Sector(committee)], committee)];
            default:
                var above = i % 10 == 0 ? FirstPart + Any(i, 1, Parts) : Committee(i);
                grassrootsOf[i] = above < FirstPart ? above : grassrootsOf[above];
                provinceOf[i] = provinceOf[above];
                return [Known(OrganizationKind.Cell, TierRole.Subordinate, Kinds[Sector(grassrootsOf[i])], above)];
        }
    }

    private ValueList<OrganizationEvent> Base(int i)
    {
        grassrootsOf[i] = i;
        var kind = i - FirstGrassroots < GrassrootsCells ? OrganizationKind.Cell : OrganizationKind.PartyOrganization;
        if ((i - FirstGrassroots) % (Grassroots / Agencies) == 0)
        {
            provinceOf[i] = FirstProvince + Any(i, 2, Provinces);
            return [Known(kind, TierRole.Grassroots, Kinds[Sector(i)], provinceOf[i])];
        }

        var district = FirstDistrict + Any(i, 3, Districts);
        provinceOf[i] = provinceOf[district];
        var (own, among) = (provinceOf[i] - FirstProvince, Communes / Provinces);
        return
        [
            Known(kind, TierRole.Grassroots, Kinds[Sector(i)], district),
            new OrganizationReparented(Reform, Ids[FirstCommune + own + (Provinces * Any(i, 4, among))]),
        ];
    }

    private int Committee(int i)
    {
        var committee = FirstGrassroots + GrassrootsCells + Any(i, 5, Grassroots - GrassrootsCells);
        (grassrootsOf[i], provinceOf[i]) = (committee, provinceOf[committee]);
        return committee;
    }

    private OrganizationTakenOver Known(OrganizationKind kind, TierRole role, OrganizationSector sector, int? above) => new(Begin, Attributes(kind, role, sector, above));

    private OrganizationAttributes Attributes(OrganizationKind kind, TierRole role, OrganizationSector sector, int? above) => new("n", kind, role, sector, above is { } unit ? Ids[unit] : null);
}
