using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using Xunit;

namespace PartyDomain.Tests.Oversight;

public sealed class AssignmentProperties
{
    private static readonly LocalDate Day = new(2021, 1, 1);

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Both_sides_count_the_same_charges() => Check(seed =>
    {
        var (house, commune, cells) = Some(new Random(seed));
        var coverage = Of(house.Tree, house.Assignments, commune, cells, Day);
        Assert.Equal(
            coverage.Members.SelectMany(member => member.Units.Select(unit => (member.Person, unit))).Order(Pairs),
            coverage.Units.SelectMany(unit => unit.Members.Select(person => (person, unit.Unit))).Order(Pairs));
        Assert.Equal(coverage.Members.Count, coverage.AssignedCount + coverage.Unassigned.Count());
        Assert.Equal(coverage.Units.Count, coverage.CoveredCount + coverage.Uncovered.Count());
    });

    [Fact]
    public void The_order_of_the_assignments_does_not_matter() => Check(seed =>
    {
        var random = new Random(seed);
        var (house, commune, cells) = Some(random);
        var other = house.Assignments.ToArray();
        random.Shuffle(other);
        var (left, right) = (Of(house.Tree, house.Assignments, commune, cells, Day), Of(house.Tree, other, commune, cells, Day));
        Assert.Equal((left.Members, left.Units), (right.Members, right.Units));
    });

    [Fact]
    public void Moving_the_first_day_changes_exactly_the_days_between() => Check(seed =>
    {
        var random = new Random(seed);
        var (house, commune, cells) = Some(random);
        var tree = house.Tree;
        var person = tree.Find(commune)!.Holders(PartyOffice.CommitteeMember, Day)[0];
        var fresh = cells.Append(new OrganizationId("cell-fresh")).ToArray();
        var first = Day.PlusDays(random.Next(-9, 9));
        var later = first.PlusDays(random.Next(1, 5));
        var before = house.Assignments.Append(new CommitteeAssignment(person, commune, fresh[^1], first, null)).ToList();
        var after = house.Assignments.Append(new CommitteeAssignment(person, commune, fresh[^1], later, null)).ToList();
        for (var day = Day.PlusDays(-15); day < Day.PlusDays(20); day = day.PlusDays(1))
        {
            var same = Of(tree, before, commune, fresh, day) == Of(tree, after, commune, fresh, day);
            Assert.Equal(day < first || day >= later, same);
        }
    });

    private static Comparer<(PersonId, OrganizationId)> Pairs { get; } = Comparer<(PersonId, OrganizationId)>.Create((a, b) =>
        string.CompareOrdinal($"{a.Item1} {a.Item2}", $"{b.Item1} {b.Item2}"));

    private static AssignmentCoverage Of(OrganizationTree tree, IEnumerable<CommitteeAssignment> assignments, OrganizationId commune, OrganizationId[] cells, LocalDate day) =>
        AssignmentCoverage.Of(tree, assignments, [commune], PartyOffice.CommitteeMember, cells, day);

    private static (Committees House, OrganizationId Commune, OrganizationId[] Cells) Some(Random random)
    {
        var house = new Committees();
        var commune = house.Found("commune", null, TierRole.Grassroots);
        house.Found("cell-fresh", commune, TierRole.Subordinate, OrganizationKind.Cell);
        OrganizationId[] cells = [.. Enumerable.Range(0, random.Next(1, 8)).Select(i => house.Found($"cell-{i}", commune, TierRole.Subordinate, OrganizationKind.Cell))];
        var members = house.Elect(commune, PartyOffice.CommitteeMember, random.Next(1, 8));
        for (var i = random.Next(0, 20); i > 0; i--)
        {
            var start = Day.PlusDays(random.Next(-10, 10));
            house.Assign(
                random.Next(5) == 0 ? new PersonId("stranger") : members[random.Next(members.Length)],
                commune,
                cells[random.Next(cells.Length)],
                start,
                random.Next(2) == 0 ? null : start.PlusDays(random.Next(0, 12)));
        }

        return (house, commune, cells);
    }

    private static void Check(Action<int> body) => Prop.ForAll(Seeds, seed =>
    {
        body(seed);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
}
