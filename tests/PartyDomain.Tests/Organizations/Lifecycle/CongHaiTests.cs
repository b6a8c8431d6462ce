using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>A commune that reorganizes as one did in 2026: 13 village cells become 8, 6 school cells 3, two party organizations end.</summary>
public sealed class CongHaiTests
{
    private static readonly LocalDate Villages = new(2026, 6, 26);
    private static readonly LocalDate Schools = new(2026, 8, 1);
    private static readonly LocalDate Agencies = new(2026, 9, 30);

    [Fact]
    public void Twenty_three_cells_stand_directly_below_the_commune_in_the_end()
    {
        var world = new World(Start());
        for (var i = 0; i < 5; i++)
        {
            world.Do(new MergeOrganizations(Villages, Id("commune"), [Id($"v{3 + (2 * i)}"), Id($"v{4 + (2 * i)}")], Id($"new-v{i}"), Village("commune")));
        }

        Assert.Equal(8, Direct(world, Villages, OrganizationSector.Village));
        Assert.Equal(13, Direct(world, Villages.PlusDays(-1), OrganizationSector.Village));
        world.Do(new ChangeTierRole(new LocalDate(2026, 7, 26), Id("province"), Id("commune"), TierRole.Grassroots));
        for (var i = 0; i < 3; i++)
        {
            world.Do(new MergeOrganizations(Schools, Id("commune"), [Id($"s{2 * i}")], Id($"s{(2 * i) + 1}"), null));
        }

        foreach (var name in new[] { "agencies", "committee" })
        {
            var handed = Enumerable.Range(0, 5).Select(i => new OrganizationHandover(Id($"{name}-{i}"), Id("commune"))).ToValueList();
            world.Do(new EndOrganization(Agencies, Id("commune"), Id(name), EndingGround.Unsuitable, null, handed));
        }

        world.Do(new ReparentOrganization(Agencies, Id("province"), Id("police"), Id("commune")))
            .Do(new ReparentOrganization(Agencies, Id("province"), Id("military"), Id("commune")));
        var view = world.Tree.On(Agencies);
        Assert.Equal(8, Direct(world, Agencies, OrganizationSector.Village));
        Assert.Equal(3, Direct(world, Agencies, OrganizationSector.PublicServiceUnit));
        Assert.Equal(10, Direct(world, Agencies, OrganizationSector.PartyAgencies));
        Assert.Equal(2, Direct(world, Agencies, OrganizationSector.Police) + Direct(world, Agencies, OrganizationSector.Army));
        Assert.Equal(23, view.Children(Id("commune")).Count());
        Assert.Equal("v3 v4", string.Join(' ', LifecycleDecider.Predecessors(world.Tree, Id("new-v0"))));
    }

    [Fact]
    public void Each_member_of_a_merged_cell_is_transferred_once_and_stays_in_transit_until_received()
    {
        var document = new RegisterDocument(1)
        {
            Organizations = Start().Organizations.Select(one => new OrganizationEntry(one.Id, one.History)).ToValueList(),
            Members = Enumerable.Range(0, 13 * 4).Select(i => new MemberEntry(new PersonId($"p{i}"), [new StandingRecorded(new LocalDate(2026, 1, 1), Standing.Full, Id($"v{i % 13}"))])).ToValueList(),
        };
        var register = Register.Of(document);
        var merge = new MergeOrganizations(Villages, Id("commune"), [Id("v3"), Id("v4")], Id("new-v0"), Village("commune"));
        var outcome = LifecycleDecider.Decide(merge, LifecycleEvidences.Of(register, Villages, "register"), register.Organizations, Law.Shipped);
        Assert.IsType<Accepted<OrganizationChange>>(outcome);
        var due = LifecycleConsequences.Of(merge, outcome.Events, register, Law.Shipped);
        Assert.Equal(8, due.Transfers.Count);
        Assert.Equal(8, due.Transfers.Select(item => item.Person).Distinct().Count());
        Assert.All(due.Transfers, item => Assert.Equal("new-v0", string.Join(' ', item.To)));
        Assert.All(due.Transfers, item => Assert.Null(item.Due));
        Assert.Equal([new CommitteeToAppoint(Id("new-v0"), Id("commune"), new Citation(Instruments.Regulation294.Id, "16.5"), EvidenceGrade.Presumed)], due.Committees);
        var after = Register.Of(document with
        {
            Organizations = LifecycleDecider.Apply(register.Organizations, outcome.Events).Organizations.Select(one => new OrganizationEntry(one.Id, one.History)).ToValueList(),
        });
        Assert.Equal(due.Transfers.Select(item => item.Person).ToHashSet(), LifecycleConsequences.InTransit(after, Villages).Select(item => item.Person).ToHashSet());
        Assert.Empty(LifecycleConsequences.InTransit(after, Villages.PlusDays(-1)));
        var end = new EndOrganization(Villages, Id("commune"), Id("v0"), EndingGround.TaskDone, Id("v1"), []);
        var ended = LifecycleDecider.Decide(end, LifecycleEvidences.Of(register, Villages, "register"), register.Organizations, Law.Shipped);
        var transfers = LifecycleConsequences.Of(end, ended.Events, register, Law.Shipped).Transfers;
        Assert.Equal(4, transfers.Count);
        Assert.All(transfers, item => Assert.Equal((Length.WorkingDays(30), new LocalDate(2026, 8, 7)), (item.Due!.Length, item.Due.DueOn)));
    }

    private static int Direct(World world, LocalDate day, OrganizationSector sector)
    {
        var view = world.Tree.On(day);
        return view.Children(Id("commune")).Count(id => view[id].Sector == sector && view[id].Kind == OrganizationKind.Cell);
    }

    private static OrganizationTree Start() => OrganizationTree.Of(
    [
        Since("province", Is(null, TierRole.Provincial, OrganizationSector.Territory)),
        Since("commune", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Commune)),
        Since("police-committee", Is("province", TierRole.Grassroots, OrganizationSector.Police)),
        Since("military-committee", Is("province", TierRole.Grassroots, OrganizationSector.Army)),
        Since("police", Is("police-committee", TierRole.Subordinate, OrganizationSector.Police)),
        Since("military", Is("military-committee", TierRole.Subordinate, OrganizationSector.Army)),
        .. Enumerable.Range(0, 13).Select(i => Since($"v{i}", Village("commune"))),
        .. Enumerable.Range(0, 6).Select(i => Since($"s{i}", Is("commune", TierRole.Subordinate, OrganizationSector.PublicServiceUnit))),
        .. new[] { "agencies", "committee" }.SelectMany(name => Enumerable.Range(0, 5)
            .Select(i => Since($"{name}-{i}", Is(name, TierRole.Subordinate, OrganizationSector.PartyAgencies)))
            .Prepend(Since(name, Is("commune", TierRole.Grassroots, OrganizationSector.PartyAgencies)))),
    ]);
}
