using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;

namespace PartyDomain.Testing.Registers;

/// <summary>2026: villages merge in some communes, communes are grassroots organizations again, intermediate committees of agencies end.</summary>
internal sealed class CommunesUnder208(ReformDesk desk)
{
    /// <summary>In every sixth commune a third of the village cells merges in pairs.</summary>
    public void Villages()
    {
        var view = desk.On(ReformStory.Villages);
        foreach (var commune in Communes(view).Where((_, i) => i % 6 == 0))
        {
            var villages = view.Children(commune).Where(id => view[id].Sector is OrganizationSector.Village or OrganizationSector.ResidentialGroup).ToList();
            for (var i = 0; i + 1 < villages.Count / 3 * 2; i += 2)
            {
                var name = $"{view[villages[i]].Name} (hợp nhất)";
                desk.Do(new MergeOrganizations(ReformStory.Villages, commune, [villages[i], villages[i + 1]], new($"{commune}-u{(i / 2) + 1}"), view[villages[i]] with { Name = name, Parent = commune }));
            }
        }
    }

    // 208-QĐ/TW: one commune organization with cells; what was a grassroots organization in it becomes a cell or a party organization below it.
    public void Roles()
    {
        var on = ReformStory.Under208;
        var view = desk.On(on);
        foreach (var commune in Communes(view))
        {
            desk.Do(new ChangeTierRole(on, ProvinceLayout.Province, commune, TierRole.Grassroots));
            foreach (var child in view.Children(commune).Where(id => view[id].Role == TierRole.Grassroots).ToList())
            {
                if (view[child].Kind == OrganizationKind.Cell)
                {
                    desk.Do(new ChangeTierRole(on, commune, child, TierRole.Subordinate));
                }
                else if (view[child].Sector == OrganizationSector.PublicServiceUnit)
                {
                    Hospital(view, commune, child, on);
                }
            }
        }
    }

    /// <summary>The committees of agencies end, and their cells stand directly below the commune.</summary>
    public void Agencies()
    {
        var on = ReformStory.Agencies;
        var view = desk.On(on);
        foreach (var commune in Communes(view))
        {
            foreach (var agency in view.Children(commune).Where(id => view[id] is { Kind: OrganizationKind.PartyOrganization, Sector: OrganizationSector.PartyAgencies or OrganizationSector.StateAgencies }).ToList())
            {
                desk.Do(new EndOrganization(on, commune, agency, EndingGround.Unsuitable, null, view.Children(agency).Select(cell => new OrganizationHandover(cell, commune)).ToValueList()));
            }
        }
    }

    private static List<OrganizationId> Communes(OrganizationTreeView view) =>
        [.. view.Children(ProvinceLayout.Province).Where(id => view[id].Sector is OrganizationSector.Commune or OrganizationSector.Ward or OrganizationSector.Township)];

    private void Hospital(OrganizationTreeView view, OrganizationId commune, OrganizationId hospital, LocalDate on)
    {
        foreach (var part in view.Children(hospital).Where(id => view[id].Role == TierRole.Part).ToList())
        {
            desk.Do(new EndOrganization(on, hospital, part, EndingGround.Unsuitable, null, view.Children(part).Select(cell => new OrganizationHandover(cell, hospital)).ToValueList()));
        }

        desk.Do(new ChangeTierRole(on, commune, hospital, TierRole.Part));
    }
}
