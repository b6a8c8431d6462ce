using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Organizations;

namespace PartyDomain.Testing.Registers;

/// <summary>Which organizations and places a fictitious district has. The names are invented: "Ví Dụ" means "example".</summary>
internal sealed class RegisterLayout
{
    private static readonly (string Name, OrganizationSector Sector)[] AgencyKinds =
    [
        ("Đảng bộ cơ quan Đảng, đoàn thể huyện Ví Dụ", OrganizationSector.PartyAgencies),
        ("Đảng bộ cơ quan Ủy ban nhân dân huyện Ví Dụ", OrganizationSector.StateAgencies),
        ("Đảng bộ Trung tâm Y tế huyện Ví Dụ", OrganizationSector.PublicServiceUnit),
        ("Đảng bộ Công an huyện Ví Dụ", OrganizationSector.Police),
    ];

    private static readonly (string Name, OrganizationSector Sector)[] CellKinds =
    [
        ("Chi bộ Trường Trung học phổ thông Ví Dụ", OrganizationSector.PublicServiceUnit),
        ("Chi bộ Công ty trách nhiệm hữu hạn Ví Dụ", OrganizationSector.LimitedLiabilityCompany),
        ("Chi bộ Tòa án, Thi hành án Ví Dụ", OrganizationSector.StateAgencies),
        ("Chi bộ Công ty cổ phần Ví Dụ", OrganizationSector.JointStockCompany),
        ("Chi bộ Hợp tác xã Ví Dụ", OrganizationSector.Cooperative),
    ];

    private static readonly (string Name, OrganizationSector Sector)[] CommuneCellKinds =
    [
        ("Chi bộ Trường Mầm non", OrganizationSector.PublicServiceUnit),
        ("Chi bộ Trường Tiểu học", OrganizationSector.PublicServiceUnit),
        ("Chi bộ Trường Trung học cơ sở", OrganizationSector.PublicServiceUnit),
        ("Chi bộ Công an", OrganizationSector.Police),
        ("Chi bộ Quân sự", OrganizationSector.Army),
        ("Chi bộ Trạm Y tế", OrganizationSector.PublicServiceUnit),
    ];

    private readonly List<(OrganizationId Id, string Name, OrganizationSector Sector)> organizations = [];
    private readonly List<CellPlan> cells = [];
    private readonly List<VillagePlan> villages = [];
    private readonly List<VillagePlan> healthStations = [];

    public RegisterLayout(RegisterShape shape)
    {
        Shape = shape;
        for (var i = 0; i < shape.PartyOrganizations; i++)
        {
            var count = Part(shape.CellsBelow, shape.PartyOrganizations, i);
            if (i < shape.CommuneOrganizations)
            {
                Commune(i, count);
            }
            else
            {
                Agency(i - shape.CommuneOrganizations, count);
            }
        }

        for (var i = 0; i < shape.GrassrootsCells; i++)
        {
            var (name, sector) = CellKinds[i % CellKinds.Length];
            var id = new OrganizationId($"cell-{i + 1:00}");
            cells.Add(new CellPlan(id, id, $"{name} {(i / CellKinds.Length) + 1}", sector, 18));
        }
    }

    public static OrganizationId District { get; } = new("district");

    public RegisterShape Shape { get; }

    /// <summary>The day on which organizations and members were taken over.</summary>
    public LocalDate First => new(Shape.Year - 4, 1, 1);

    /// <summary>The last day of which the register knows.</summary>
    public LocalDate Last => new(Shape.Year, 12, 31);

    public IReadOnlyList<(OrganizationId Id, string Name, OrganizationSector Sector)> Organizations => organizations;

    public IReadOnlyList<CellPlan> Cells => cells;

    public IReadOnlyList<VillagePlan> Villages => villages;

    public IReadOnlyList<VillagePlan> HealthStations => healthStations;

    /// <summary>The 48 of the district: party organizations first, then cells.</summary>
    public IEnumerable<OrganizationId> Grassroots => organizations.Select(item => item.Id).Concat(cells.Where(cell => cell.IsGrassroots).Select(cell => cell.Id));

    /// <summary>A cell that was merged into the first cell of the first commune before the year.</summary>
    public OrganizationId Merged { get; } = new("commune-01-merged");

    /// <summary>The day of that merger.</summary>
    public LocalDate MergedOn => new(Shape.Year - 1, 7, 3);

    public static LocalDate Workday(LocalDate day)
    {
        while (!WorkingCalendar.Vietnam.IsWorkday(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    public static LocalDate WorkdayBefore(LocalDate day)
    {
        while (!WorkingCalendar.Vietnam.IsWorkday(day))
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    /// <summary>One part of a total that is shared out as evenly as whole numbers allow.</summary>
    public static int Part(int total, int parts, int at) => (total / parts) + (at < total % parts ? 1 : 0);

    private void Commune(int at, int cellCount)
    {
        var id = new OrganizationId($"commune-{at + 1:00}");
        var township = at == Shape.CommuneOrganizations - 1;
        var place = township ? "thị trấn Ví Dụ" : $"xã Ví Dụ {at + 1}";
        organizations.Add((id, $"Đảng bộ {place}", township ? OrganizationSector.Township : OrganizationSector.Commune));

        // Every fifth commune has no cell in its health station.
        var kinds = CommuneCellKinds.Take(Math.Min(cellCount / 2, at % 5 == 4 ? 5 : 6)).ToList();
        var ownCells = cellCount - kinds.Count;
        var unit = township ? "Tổ dân phố" : "Thôn";
        var sector = township ? OrganizationSector.ResidentialGroup : OrganizationSector.Village;
        var villageCount = Part(Shape.Villages, Shape.CommuneOrganizations, at);
        for (var i = 0; i < ownCells; i++)
        {
            var name = i < villageCount ? $"Chi bộ {unit} {i + 1}" : $"Chi bộ Cơ quan {i - villageCount + 1}";
            cells.Add(new CellPlan(new($"{id}-cell-{i + 1:00}"), id, $"{name}, {place}", i < villageCount ? sector : OrganizationSector.StateAgencies, i < villageCount ? 32 : 14));
        }

        for (var i = 0; i < villageCount; i++)
        {
            // A village without a cell of its own shares that of another, but every third such village has none.
            var cell = i < ownCells ? i : (at + i) % 3 == 0 ? -1 : (at + i) % ownCells;
            villages.Add(new VillagePlan(new($"{id}-village-{i + 1:00}"), $"{unit} {i + 1}", id, cell < 0 ? null : new($"{id}-cell-{cell + 1:00}"), township));
        }

        foreach (var (name, cellSector) in kinds)
        {
            cells.Add(new CellPlan(new($"{id}-cell-{cells.Count(cell => cell.Grassroots == id) + 1:00}"), id, $"{name} {place}", cellSector, 12));
        }

        healthStations.Add(new VillagePlan(new($"{id}-health"), $"Trạm Y tế {place}", id, kinds.Count == 6 ? cells[^1].Id : null, township));
    }

    private void Agency(int at, int cellCount)
    {
        var id = new OrganizationId($"agency-{at + 1:00}");
        var (name, sector) = AgencyKinds[at % AgencyKinds.Length];
        organizations.Add((id, at < AgencyKinds.Length ? name : $"{name} {(at / AgencyKinds.Length) + 1}", sector));
        for (var i = 0; i < cellCount; i++)
        {
            cells.Add(new CellPlan(new($"{id}-cell-{i + 1:00}"), id, $"Chi bộ {i + 1}, {name["Đảng bộ ".Length..]}", sector, 16));
        }
    }
}
