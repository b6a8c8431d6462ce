using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Oversight.Households;
using Xunit;

namespace PartyDomain.Tests.Oversight.Households;

public sealed class HouseholdTests
{
    private static readonly LocalDate Day = new(2021, 8, 23);
    private static readonly CoverageUnitId Village = new("v");
    private static readonly CoverageUnitId Other = new("w");

    [Fact]
    public void Who_shares_a_group_shares_its_households()
    {
        var coverage = Of([Group("g", 10), Group("h", 5), Group("i", 7)], [In("a", "g"), In("b", "g"), In("a", "h")], ["a", "b", "c"]);
        Assert.Equal((3, 22, 15, 2, 2), (coverage.MemberCount, coverage.Households, coverage.HouseholdsInCharge, coverage.GroupsInCharge, coverage.Loads.Count));
        Assert.Equal([new HouseholdLoad(new("a"), 2, new Fraction(10, 1)), new HouseholdLoad(new("b"), 1, new Fraction(5, 1))], coverage.Loads);
        Assert.Equal((new Fraction(2, 3), new Fraction(15, 2), new Fraction(15, 2), new Fraction(1, 1)), (coverage.MemberShare, coverage.HouseholdsPerMember, coverage.HouseholdsPerGroup, coverage.MembersPerGroup));
        Assert.Equal(["i"], coverage.Uncovered.Select(group => group.Id));
        Assert.Equal([Other], coverage.UnitsWithoutCharge);
        Assert.Equal(new Fraction(1, 2), coverage.UnitShare);
    }

    [Fact]
    public void What_covers_nothing_is_named()
    {
        var coverage = Of([Group("g", 10), Group("empty", 0)], [In("stranger", "g"), In("a", "nowhere"), In("a", "empty"), In("a", "g") with { Until = Day }, In("a", "g") with { From = Day.PlusDays(1) }], ["a"]);
        Assert.Equal((0, 1, 2), (coverage.Loads.Count, coverage.NotByMember.Count, coverage.WithoutGroup.Count));
        Assert.Null(coverage.HouseholdsPerMember);
        Assert.Null(coverage.HouseholdsPerGroup);
        Assert.Equal(10, coverage.Households);
    }

    [Fact]
    public void Without_a_base_there_is_no_share()
    {
        var coverage = HouseholdCoverage.Of([], [], [], [], Day);
        Assert.Null(coverage.MemberShare);
        Assert.Null(coverage.UnitShare);
        Assert.Null(coverage.MembersPerGroup);
    }

    [Fact]
    public void Of_two_groups_with_one_key_the_first_counts_and_a_group_holds_from_its_day_on()
    {
        var coverage = Of([Group("g", 3), Group("g", 9), Group("later", 4) with { From = Day.PlusDays(1) }, Group("gone", 4) with { Until = Day }], [In("a", "g"), In("a", "g")], ["a", "a"]);
        Assert.Equal((1, 3, 1), (coverage.Groups.Count, coverage.Households, coverage.MemberCount));
        Assert.Single(coverage.Groups[0].Members);
    }

    [Fact]
    public void Loads_sum_to_the_households_in_charge_whatever_the_assignments_are() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var groups = Enumerable.Range(0, random.Next(9)).Select(i => Group($"g{i}", random.Next(12))).ToList();
            var assignments = Enumerable.Range(0, random.Next(20)).Select(_ => In($"p{random.Next(6)}", $"g{random.Next(10)}")).ToList();
            var coverage = Of(groups, assignments, ["p0", "p1", "p2", "p3"]);
            Assert.Equal(coverage.HouseholdsInCharge, coverage.Loads.Sum(load => (decimal)load.Households.Numerator / load.Households.Denominator), 9);
            Assert.Equal(coverage.Groups.Sum(charge => charge.Members.Count), coverage.Loads.Sum(load => load.Groups));
            Assert.Equal(coverage.Groups.Count, coverage.GroupsInCharge + coverage.Uncovered.Count());
            Assert.True(coverage.Loads.Count <= coverage.MemberCount);
        }));

    [Fact]
    public void Nothing_is_written_of_a_person() =>
        Assert.DoesNotContain("secret", $"{In("secret", "g")} {new HouseholdLoad(new("secret"), 1, new(1, 2))} {new GroupCharge(Group("g", 1), [new("secret")])} {Of([Group("g", 1)], [In("secret", "g")], ["secret"])}", StringComparison.Ordinal);

    private static HouseholdCoverage Of(IEnumerable<HouseholdGroup> groups, IEnumerable<HouseholdAssignment> assignments, string[] members) =>
        HouseholdCoverage.Of(groups, assignments, [.. members.Select(key => new PersonId(key))], [Village, Other, Village], Day);

    private static HouseholdGroup Group(string id, int households) => new(id, Village, households, new(2020, 1, 1), null);

    private static HouseholdAssignment In(string person, string group) => new(new(person), group, new(2020, 1, 1), null);
}
