using PartyDomain.Organizations;
using Xunit;
using static PartyDomain.Tests.Organizations.Facts;

namespace PartyDomain.Tests.Organizations;

public sealed class TreeViewTests
{
    private static readonly OrganizationTree Tree = OrganizationTree.Of(
    [
        From1("cell-b", IsCell("commune")),
        Org("part", new OrganizationFounded(D(1), Is("commune", role: TierRole.Part)), new OrganizationEnded(D(7))),
        Org("cell-a", new OrganizationFounded(D(1), IsCell("part")), new OrganizationReparented(D(7), new("commune"))),
        From1("commune", Is("district")),
        Org("district", new OrganizationFounded(D(1), Is("province", role: TierRole.SuperiorOfGrassroots)), new OrganizationEnded(D(7))),
        From1("apart", Is()),
        Org("Zone", new OrganizationFounded(D(7), IsCell("commune"))),
    ]);

    [Fact]
    public void Each_stands_before_those_below_it_and_siblings_stand_by_key()
    {
        Assert.Equal("apart district commune cell-b part cell-a", Ids(Tree.On(D(6, 30)).Organizations));
        Assert.Equal("apart commune Zone cell-a cell-b", Ids(Tree.On(D(7)).Organizations));
        Assert.Equal((6, 5, 0), (Tree.On(D(6)).Count, Tree.On(D(7)).Count, Tree.On(D(1).PlusDays(-1)).Count));
        Assert.Equal(D(6), Tree.On(D(6)).Day);
    }

    [Fact]
    public void What_has_no_parent_in_the_register_stands_at_the_top()
    {
        Assert.Equal("apart district", Ids(Tree.On(D(6)).Roots));
        Assert.Equal("apart commune", Ids(Tree.On(D(7)).Roots));
        Assert.Null(Tree.On(D(6)).Parent(new("district")));
        Assert.Equal(new OrganizationId("part"), Tree.On(D(6)).Parent(new("cell-a")));
    }

    [Fact]
    public void Children_subtree_and_path()
    {
        var view = Tree.On(D(6));
        Assert.Equal("cell-b part", Ids(view.Children(new("commune"))));
        Assert.Equal(string.Empty, Ids(view.Children(new("cell-a"))));
        Assert.Equal("commune cell-b part cell-a", Ids(view.Subtree(new("commune"))));
        Assert.Equal("apart", Ids(view.Subtree(new("apart"))));
        Assert.Equal("district commune part cell-a", Ids(view.Path(new("cell-a"))));
        Assert.Equal("commune cell-a", Ids(Tree.On(D(7)).Path(new("cell-a"))));
    }

    [Fact]
    public void The_nearest_with_a_role_is_looked_for_going_up()
    {
        var view = Tree.On(D(6));
        Assert.Equal(new OrganizationId("commune"), view.Above(new("cell-a"), TierRole.Grassroots));
        Assert.Equal(new OrganizationId("cell-a"), view.Above(new("cell-a"), TierRole.Subordinate));
        Assert.Equal(new OrganizationId("district"), view.Above(new("cell-b"), TierRole.SuperiorOfGrassroots));
        Assert.Null(Tree.On(D(7)).Above(new("cell-b"), TierRole.SuperiorOfGrassroots));
    }

    [Fact]
    public void Counts_are_by_role_kind_and_sector_and_add_up()
    {
        var counts = Tree.On(D(6)).Counts(new("district"));
        Assert.Equal(5, counts.Total);
        Assert.Equal(
            [
                new(TierRole.SuperiorOfGrassroots, OrganizationKind.PartyOrganization, OrganizationSector.Commune, 1),
                new(TierRole.Grassroots, OrganizationKind.PartyOrganization, OrganizationSector.Commune, 1),
                new(TierRole.Part, OrganizationKind.PartyOrganization, OrganizationSector.Commune, 1),
                new(TierRole.Subordinate, OrganizationKind.Cell, OrganizationSector.Commune, 2),
            ],
            counts.Lines);
        Assert.Equal((2, 2, 0, 0), (counts.Of(TierRole.Subordinate), counts.Of(TierRole.Subordinate, OrganizationKind.Cell), counts.Of(TierRole.Subordinate, OrganizationKind.PartyOrganization), counts.Of(TierRole.Subordinate, null, OrganizationSector.Army)));
        Assert.Equal(0, OrganizationCounts.Of([]).Total);
    }

    [Fact]
    public void Numbers_add_up_the_tree()
    {
        var sums = Tree.On(D(6)).RollUp(id => id.Value.StartsWith("cell", StringComparison.Ordinal) ? 10 : 1);
        Assert.Equal((23L, 22L, 11L, 10L, 1L), (sums[new("district")], sums[new("commune")], sums[new("part")], sums[new("cell-a")], sums[new("apart")]));
        Assert.Equal(6, sums.Count);
        Assert.Throws<OverflowException>(() => Tree.On(D(6)).RollUp(_ => long.MaxValue));
    }

    [Fact]
    public void What_does_not_exist_on_the_day_cannot_be_asked_for()
    {
        var view = Tree.On(D(7));
        OrganizationId gone = new("district");
        Assert.False(view.Contains(gone));
        Assert.Contains("2025-07-01", Assert.Throws<KeyNotFoundException>(() => view[gone]).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => view.Parent(gone));
        Assert.Throws<KeyNotFoundException>(() => view.Children(gone));
        Assert.Throws<KeyNotFoundException>(() => view.Subtree(gone));
        Assert.Throws<KeyNotFoundException>(() => view.Path(gone));
        Assert.Throws<KeyNotFoundException>(() => view.Above(gone, TierRole.Part));
        Assert.Throws<KeyNotFoundException>(() => view.Counts(gone));
        Assert.Equal(IsCell("commune"), view[new("Zone")]);
    }

    [Fact]
    public void A_tree_finds_its_organizations_and_refuses_broken_ones()
    {
        Assert.Equal(7, Tree.Organizations.Count);
        Assert.Equal(new OrganizationId("part"), Tree.Find(new("part"))!.Id);
        Assert.Null(Tree.Find(new("nobody")));
        Assert.Equal(0, OrganizationTree.Empty.On(D(1)).Count);
        Assert.Throws<ArgumentNullException>(() => OrganizationTree.Of(null!));
        Assert.Contains(OrganizationCodes.GivenTwice, Assert.Throws<ArgumentException>(() => OrganizationTree.Of([From1("a", Is()), From1("a", Is())])).Message, StringComparison.Ordinal);
        Assert.Contains(OrganizationCodes.Cycle, Assert.Throws<ArgumentException>(() => OrganizationTree.Of([From1("a", Is("a"))])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_deep_tree_is_read()
    {
        var chain = OrganizationTree.Of(Enumerable.Range(0, 2_000).Select(i => From1($"{i}", Is(i == 0 ? null : $"{i - 1}")))).On(D(2));
        Assert.Equal(2_000, chain.Path(new("1999")).Count);
        Assert.Equal(2_000, chain.RollUp(_ => 1)[new("0")]);
    }
}
