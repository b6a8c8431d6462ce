using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using static PartyDomain.Organizations.TierRole;

namespace PartyDomain.Testing.Registers;

/// <summary>1 July 2025: districts end, communes merge into new ones, what was below the districts comes under the communes.</summary>
internal sealed class CommuneMergers(ReformDesk desk, ProvinceShape shape)
{
    private static readonly LocalDate On = ReformStory.Reform;

    // Of 24 communes: ten pairs, a three, and one that stays. One of the pairs is merged into its first commune, the others found a new one.
    private static readonly int[] Groups = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 1];

    // What a district had besides communes, agencies, police and army; each goes to a commune whole.
    private static readonly string[] Whole = ["hospital", "school-1", "school-2", "limited", "stock", "private", "coop", "court"];

    public void Decide()
    {
        for (var d = 1; d <= shape.Districts; d++)
        {
            District(d);
        }
    }

    private static OrganizationId In(OrganizationId id, string key) => new($"{id}-{key}");

    // The communes begin; then the district ends, and hands what it still had over to them, police and army to their own lines.
    private void District(int d)
    {
        var id = ProvinceLayout.DistrictId(d);
        var communes = new List<OrganizationId>();
        var (first, group) = (1, 0);
        while (first <= shape.CommunesPerDistrict)
        {
            var size = Groups[group % Groups.Length];
            communes.Add(Commune(d, first, size, group % Groups.Length == 3));
            (first, group) = (first + size, group + 1);
        }

        Agencies(id, communes);
        desk.Do(new EndOrganization(On, ProvinceLayout.Province, id, EndingGround.TaskDone, null, desk.On(On).Children(id).Select(child => new OrganizationHandover(child, To(id, child, communes))).ToValueList()));
    }

    private static OrganizationId To(OrganizationId district, OrganizationId child, List<OrganizationId> communes) =>
        child == In(district, "police") ? ProvinceLayout.Police
        : child == In(district, "army") ? ProvinceLayout.Army
        : communes[Array.FindIndex(Whole, key => child == In(district, key)) % communes.Count];

    private OrganizationId Commune(int d, int first, int size, bool intoExisting)
    {
        ValueList<OrganizationId> olds = Enumerable.Range(first, size).Select(c => ProvinceLayout.CommuneId(d, c)).ToValueList();
        if (size == 1 || intoExisting)
        {
            desk.Do(new ReparentOrganization(On, ProvinceLayout.Province, olds[0], ProvinceLayout.Province));
            desk.Do(new ChangeTierRole(On, ProvinceLayout.Province, olds[0], SuperiorOfGrassroots));
            if (size > 1)
            {
                desk.Do(new MergeOrganizations(On, ProvinceLayout.Province, olds.Skip(1).ToValueList(), olds[0], null));
                Cells(olds[0], olds);
            }

            return olds[0];
        }

        OrganizationId id = new($"{ProvinceLayout.DistrictId(d)}-n{first:00}");
        var sector = d == 1 ? OrganizationSector.Ward : OrganizationSector.Commune;
        var name = $"Đảng bộ {(d == 1 ? "phường" : "xã")} Ví Dụ Mới {d}.{first}";
        desk.Do(new MergeOrganizations(On, ProvinceLayout.Province, olds, id, new OrganizationAttributes(name, OrganizationKind.PartyOrganization, SuperiorOfGrassroots, sector, ProvinceLayout.Province)));
        Cells(id, olds);
        return id;
    }

    // One cell of police and one of the army in each commune; schools of the first two merge where both are small; offices come under two new committees.
    private void Cells(OrganizationId commune, ValueList<OrganizationId> olds)
    {
        var place = desk.On(On)[commune].Name["Đảng bộ ".Length..];
        foreach (var (key, name, sector) in new[] { ("police", "Công an", OrganizationSector.Police), ("army", "Quân sự", OrganizationSector.Army) })
        {
            desk.Do(new MergeOrganizations(On, commune, olds.Select(old => In(old, key)).ToValueList(), In(commune, $"{key}-new"), new OrganizationAttributes($"Chi bộ {name} {place}", OrganizationKind.Cell, Subordinate, sector, commune)));
        }

        if (olds.Count == 3)
        {
            desk.Do(new MergeOrganizations(On, commune, [In(olds[1], "s2"), In(olds[2], "s2")], In(olds[0], "s2"), null));
        }

        foreach (var (key, name, sector, offices) in new[]
        {
            ("dang", "các cơ quan Đảng", OrganizationSector.PartyAgencies, olds.Take(1).Select(old => In(old, "office")).ToValueList()),
            ("ubnd", "Ủy ban nhân dân", OrganizationSector.StateAgencies, olds.Skip(1).Select(old => In(old, "office")).ToValueList()),
        })
        {
            desk.Found(new FoundOrganization(On, commune, new NewOrganization(In(commune, key), new OrganizationAttributes($"Đảng bộ {name} {place}", OrganizationKind.PartyOrganization, Grassroots, sector, commune))), offices);
            foreach (var office in offices)
            {
                desk.Do(new ReparentOrganization(On, commune, office, In(commune, key)));
            }
        }
    }

    // The agencies of the district end, and their cells go to the committees of the first communes.
    private void Agencies(OrganizationId district, List<OrganizationId> communes)
    {
        var view = desk.On(On);
        foreach (var (key, committee) in new[] { ("party", "dang"), ("state", "ubnd") })
        {
            var agency = In(district, key);
            var handed = view.Children(agency).Select((cell, i) => new OrganizationHandover(cell, In(communes[i % 2], committee))).ToValueList();
            desk.Do(new EndOrganization(On, district, agency, EndingGround.TaskDone, null, handed));
        }
    }
}
