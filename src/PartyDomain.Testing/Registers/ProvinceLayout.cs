using PartyDomain.Organizations;
using static PartyDomain.Organizations.OrganizationSector;
using static PartyDomain.Organizations.TierRole;

namespace PartyDomain.Testing.Registers;

/// <summary>Which organizations a fictitious province has before 1 July 2025. The names are invented: "Ví Dụ" means "example".</summary>
internal sealed class ProvinceLayout
{
    private readonly List<ProvincePlan> plans = [];

    public ProvinceLayout(ProvinceShape shape)
    {
        Shape = shape;
        Party(Province, "Đảng bộ tỉnh Ví Dụ", Provincial, Territory, null);
        Party(Police, "Đảng bộ Công an tỉnh Ví Dụ", SuperiorOfGrassroots, OrganizationSector.Police, Province);
        Party(Army, "Đảng bộ Quân sự tỉnh Ví Dụ", SuperiorOfGrassroots, OrganizationSector.Army, Province);
        for (var d = 1; d <= shape.Districts; d++)
        {
            District(d);
        }
    }

    public static OrganizationId Province { get; } = new("province");

    public static OrganizationId Police { get; } = new("police");

    public static OrganizationId Army { get; } = new("army");

    public ProvinceShape Shape { get; }

    public IReadOnlyList<ProvincePlan> Plans => plans;

    public static OrganizationId DistrictId(int district) => new($"d{district:00}");

    public static OrganizationId CommuneId(int district, int commune) => new($"d{district:00}-c{commune:00}");

    private void District(int d)
    {
        var id = DistrictId(d);
        var place = d == 1 ? "thành phố Ví Dụ" : $"huyện Ví Dụ {d}";
        Party(id, $"Đảng bộ {place}", SuperiorOfGrassroots, Territory, Province);
        for (var c = 1; c <= Shape.CommunesPerDistrict; c++)
        {
            Commune(d, c);
        }

        Agency(id, "party", $"Đảng bộ cơ quan Đảng, đoàn thể {place}", PartyAgencies, 3, 12);
        Agency(id, "state", $"Đảng bộ cơ quan Ủy ban nhân dân {place}", StateAgencies, 4, 14);
        Agency(id, "police", $"Đảng bộ Công an {place}", OrganizationSector.Police, 3, 16);
        Agency(id, "army", $"Đảng bộ Quân sự {place}", OrganizationSector.Army, 2, 18);
        Hospital(id, place);
        (string Key, string Name, OrganizationSector Sector)[] cells =
        [
            ("school-1", "Trường Trung học phổ thông 1", PublicServiceUnit), ("school-2", "Trường Trung học phổ thông 2", PublicServiceUnit),
            ("limited", "Công ty trách nhiệm hữu hạn", LimitedLiabilityCompany), ("stock", "Công ty cổ phần", JointStockCompany),
            ("private", "Doanh nghiệp tư nhân", PrivateEnterprise), ("coop", "Hợp tác xã", Cooperative), ("court", "Tòa án, Viện kiểm sát", StateAgencies),
        ];
        foreach (var (key, name, sector) in cells)
        {
            Cell(new($"{id}-{key}"), $"Chi bộ {name} {place}", Grassroots, sector, id, 10);
        }
    }

    private void Commune(int d, int c)
    {
        var id = CommuneId(d, c);
        var last = c == Shape.CommunesPerDistrict;
        var sector = d == 1 ? Ward : last ? Township : OrganizationSector.Commune;
        var place = $"{(d == 1 ? "phường" : last ? "thị trấn" : "xã")} Ví Dụ {d}.{c}";
        Party(id, $"Đảng bộ {place}", Grassroots, sector, DistrictId(d));
        var residential = sector == OrganizationSector.Commune ? Village : ResidentialGroup;
        for (var v = 1; v <= Shape.VillagesPerCommune; v++)
        {
            // Every eleventh cell is small.
            Cell(new($"{id}-v{v:00}"), $"Chi bộ {(residential == Village ? "thôn" : "tổ dân phố")} {v}, {place}", Subordinate, residential, id, (c + v) % 11 == 0 ? 1 : 30);
        }

        Cell(new($"{id}-office"), $"Chi bộ Cơ quan {place}", Subordinate, StateAgencies, id, 12);
        Cell(new($"{id}-s1"), $"Chi bộ Trường Mầm non và Tiểu học {place}", Subordinate, PublicServiceUnit, id, 12);
        Cell(new($"{id}-s2"), $"Chi bộ Trường Trung học cơ sở {place}", Subordinate, PublicServiceUnit, id, 9);
        Cell(new($"{id}-police"), $"Chi bộ Công an {place}", Subordinate, OrganizationSector.Police, id, 4);
        Cell(new($"{id}-army"), $"Chi bộ Quân sự {place}", Subordinate, OrganizationSector.Army, id, 4);
        if (c % 4 != 0)
        {
            Cell(new($"{id}-health"), $"Chi bộ Trạm Y tế {place}", Subordinate, PublicServiceUnit, id, 4);
        }
    }

    private void Agency(OrganizationId district, string key, string name, OrganizationSector sector, int cells, int weight)
    {
        OrganizationId id = new($"{district}-{key}");
        Party(id, name, Grassroots, sector, district);
        for (var i = 1; i <= cells; i++)
        {
            Cell(new($"{id}-{i}"), $"Chi bộ {i}, {name["Đảng bộ ".Length..]}", Subordinate, sector, id, weight);
        }
    }

    // A hospital with a part organization of two cells, and two cells beside it.
    private void Hospital(OrganizationId district, string place)
    {
        OrganizationId id = new($"{district}-hospital"), part = new($"{district}-hospital-part");
        Party(id, $"Đảng bộ Trung tâm Y tế {place}", Grassroots, PublicServiceUnit, district);
        Party(part, $"Đảng bộ bộ phận khối Điều trị, Trung tâm Y tế {place}", Part, PublicServiceUnit, id);
        for (var i = 1; i <= 4; i++)
        {
            Cell(new($"{id}-{i}"), $"Chi bộ {i}, Trung tâm Y tế {place}", Subordinate, PublicServiceUnit, i <= 2 ? part : id, 14);
        }
    }

    private void Party(OrganizationId id, string name, TierRole role, OrganizationSector sector, OrganizationId? parent) =>
        plans.Add(new ProvincePlan(id, new OrganizationAttributes(name, OrganizationKind.PartyOrganization, role, sector, parent), 0));

    private void Cell(OrganizationId id, string name, TierRole role, OrganizationSector sector, OrganizationId parent, int weight) =>
        plans.Add(new ProvincePlan(id, new OrganizationAttributes(name, OrganizationKind.Cell, role, sector, parent), weight));
}
