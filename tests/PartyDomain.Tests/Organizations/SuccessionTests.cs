using NodaTime;
using PartyDomain.Organizations;
using Xunit;
using static PartyDomain.Tests.Organizations.Facts;

namespace PartyDomain.Tests.Organizations;

/// <summary>What came before an organization, and what stands in its place.</summary>
public sealed class SuccessionTests
{
    private static readonly OrganizationSuccession All = OrganizationSuccession.Of(OrganizationTree.Of(
    [
        From1("top", Is()),
        From1("other", Is("top")),
        Org("old", new OrganizationFounded(D(1), Is("top")), new OrganizationMerged(D(7), new("new"))),
        Org("new", new OrganizationFounded(D(7), Is("top"))),
        Org("a", new OrganizationFounded(D(1), IsCell("old")), new OrganizationReparented(D(7), new("new")), new OrganizationMerged(D(7, 10), new("b"))),
        Org("b", new OrganizationFounded(D(1), IsCell("old")), new OrganizationReparented(D(7), new("new")), new OrganizationSplit(D(9), [new("b1"), new("b2")], false)),
        Org("b1", new OrganizationFounded(D(9), IsCell("new"))),
        Org("b2", new OrganizationFounded(D(9), IsCell("other"))),
        Org("c", new OrganizationFounded(D(1), IsCell("old")), new OrganizationSplit(D(5), [new("c1")], true), new OrganizationReparented(D(7), new("new"))),
        Org("c1", new OrganizationFounded(D(5), IsCell("other"))),
        Org("gone", new OrganizationFounded(D(1), IsCell("old")), new OrganizationEnded(D(6))),
        Org("wrong", new OrganizationFounded(D(1), IsCell("old")), new OrganizationMerged(D(6), new("b")), new OrganizationCorrected(D(8), 1, new OrganizationEnded(D(6)))),
    ]));

    [Theory]
    [InlineData("b", 1, 8, "b")]
    [InlineData("b", 1, 9, "b1 b2")]
    [InlineData("a", 1, 8, "b")]
    [InlineData("a", 1, 9, "b1 b2")]
    [InlineData("a", 8, 9, "b1 b2")]
    [InlineData("c", 4, 4, "c")]
    [InlineData("c", 4, 9, "c c1")]
    [InlineData("c", 5, 9, "c")]
    [InlineData("old", 1, 9, "new")]
    [InlineData("gone", 1, 5, "gone")]
    [InlineData("gone", 1, 6, "old")]
    [InlineData("gone", 1, 9, "new")]
    [InlineData("gone", 8, 9, "new")]
    [InlineData("unknown", 1, 9, "")]
    public void What_stands_in_the_place_of_an_organization(string id, int from, int on, string expected) =>
        Assert.Equal(expected, Ids(All.InPlaceOf(new(id), D(from), D(on, 20))));

    [Fact]
    public void What_ended_without_anything_above_it_leaves_nothing()
    {
        var alone = OrganizationSuccession.Of(OrganizationTree.Of([Org("x", new OrganizationFounded(D(1), IsCell()), new OrganizationEnded(D(2)))]));
        Assert.Empty(alone.InPlaceOf(new("x"), D(1), D(3)));
    }

    [Fact]
    public void A_circle_of_mergers_ends()
    {
        var circle = OrganizationSuccession.Of(OrganizationTree.Of(
        [
            Org("x", new OrganizationFounded(D(1), IsCell()), new OrganizationMerged(D(2), new("y"))),
            Org("y", new OrganizationFounded(D(1), IsCell()), new OrganizationMerged(D(2), new("x"))),
        ]));
        Assert.Empty(circle.InPlaceOf(new("x"), D(1), D(3)));
    }

    [Fact]
    public void Links_name_both_ends_the_day_and_the_act()
    {
        Assert.Equal([new SuccessionLink(new("old"), new("new"), D(7), SuccessionKind.Merger)], All.Predecessors(new("new")));
        Assert.Equal([new SuccessionLink(new("c"), new("c1"), D(5), SuccessionKind.Split)], All.Successors(new("c")));
        Assert.Equal(["a"], All.Predecessors(new("b")).Select(link => link.Predecessor.Value).Order(StringComparer.Ordinal));
        Assert.Equal(5, All.Links.Count);
    }
}
