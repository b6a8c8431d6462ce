using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;
using Xunit;

namespace PartyDomain.Tests.Reporting.Coverage;

public sealed class CoverageProperties
{
    private static readonly LocalDate Day = new(2021, 6, 30);
    private static readonly OrganizationId[] Communes = [new("c0"), new("c1"), new("c2")];

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Lines_that_exclude_each_other_add_up_to_all_units() => Check(random =>
    {
        var report = Some(random).On(Day).Below(District.Id);
        var all = report.Lines.Count;
        Assert.Equal(all, Sum<CellService>(report.Count));
        Assert.Equal(all, Sum<HeadMembership>(report.Count));
        Assert.Equal(all, Sum<LocalMembership>(report.Count));
        Assert.Equal(
            report.Indicator(CoverageMeasure.HeadHoldsCellOffice).Numerator,
            report.Indicator(CoverageMeasure.HeadIsSecretary).Numerator
                + report.Indicator(CoverageMeasure.HeadIsAtMostDeputySecretary).Numerator
                + report.Indicator(CoverageMeasure.HeadIsOnlyCommitteeMember).Numerator);
    });

    [Fact]
    public void Territories_add_up_to_what_is_above_them() => Check(random =>
    {
        var view = Some(random).On(Day);
        foreach (var (measure, outOf) in Questions())
        {
            var whole = view.Below(District.Id).Indicator(measure, outOf);
            var parts = Communes.Append(District.Id).Select(id => id == District.Id
                ? view.Below(id) with { Lines = view.Lines.Where(line => line.Within == id).ToValueList() }
                : view.Below(id)).Select(report => report.Indicator(measure, outOf)).ToList();
            Assert.Equal(whole.Counted.ToHashSet(), parts.SelectMany(part => part.Counted).ToHashSet());
            Assert.Equal(whole.Gaps.ToHashSet(), parts.SelectMany(part => part.Gaps).ToHashSet());
            Assert.Equal(whole.Denominator, parts.Sum(part => part.Denominator));
        }
    });

    [Fact]
    public void Kinds_add_up_to_all_kinds() => Check(random =>
    {
        var view = Some(random).On(Day);
        foreach (var (measure, outOf) in Questions())
        {
            var whole = view.Below(District.Id).Indicator(measure, outOf);
            var parts = Enum.GetValues<CoverageUnitKind>().Select(kind => view.Below(District.Id, kind).Indicator(measure, outOf)).ToList();
            Assert.Equal((whole.Numerator, whole.Denominator), (parts.Sum(part => part.Numerator), parts.Sum(part => part.Denominator)));
        }
    });

    [Fact]
    public void Points_are_the_difference_of_the_shares() => Check(random =>
    {
        var (b, d) = (random.Next(1, 3000), random.Next(1, 3000));
        var (a, c) = (random.Next(0, b + 1), random.Next(0, d + 1));
        var up = Change.Between(new Fraction(a, b), new Fraction(c, d), 100);
        var down = Change.Between(new Fraction(c, d), new Fraction(a, b), 100);
        Assert.Equal(up.Size, down.Size);
        Assert.Equal(((long)c * b).CompareTo((long)a * d), up.Direction switch { ChangeDirection.Up => 1, ChangeDirection.Down => -1, _ => 0 });
        Assert.Equal(new Fraction(100 * Math.Abs(((long)c * b) - ((long)a * d)), (long)b * d), up.Size);
    });

    [Fact]
    public void The_units_missing_are_just_enough() => Check(random =>
    {
        var of = random.Next(1, 400);
        var share = new Fraction(random.Next(0, 100), 100);
        var goal = random.Next(2) == 0 ? CoverageGoal.AtLeast(share) : CoverageGoal.MoreThan(share);
        bool Reached(int count) => goal.Inclusive ? new Fraction(count, of) >= share : new Fraction(count, of) > share;
        Assert.Equal(Enumerable.Range(0, of + 1).First(Reached), goal.Needed(of));
    });

    private static IEnumerable<(CoverageMeasure Measure, CoverageBase Base)> Questions() =>
        from measure in Enum.GetValues<CoverageMeasure>()
        from outOf in Enum.GetValues<CoverageBase>()
        select (measure, outOf);

    private static int Sum<TEnum>(Func<TEnum, int> count)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Sum(count);

    private static District Some(Random random)
    {
        var house = new District();
        foreach (var commune in Communes)
        {
            house.Commune(commune.Value);
        }

        OrganizationId[] cells = [.. Enumerable.Range(0, 8).Select(i => house.Cell($"cell-{i}", Communes[random.Next(3)]))];
        CoverageUnitId[] units = [.. Enumerable.Range(0, random.Next(1, 15)).Select(i => house.Unit(
            $"u{i}",
            random.Next(8) == 0 ? District.Id : Communes[random.Next(3)],
            random.Next(3) == 0 ? null : cells[random.Next(8)],
            (CoverageUnitKind)random.Next(5)))];
        foreach (var unit in units.Where(_ => random.Next(5) > 0))
        {
            var head = house.Head(unit, random.Next(3) switch { 0 => null, 1 => true, _ => false });
            foreach (var office in (PartyOffice[])[PartyOffice.Secretary, PartyOffice.DeputySecretary, PartyOffice.CommitteeMember])
            {
                if (random.Next(3) == 0)
                {
                    house.Office(cells[random.Next(8)], head, office);
                }
            }
        }

        for (var i = random.Next(10); i > 0; i--)
        {
            house.Member(cells[random.Next(8)], random.Next(6) == 0 ? null : units[random.Next(units.Length)], (Standing)random.Next(6));
        }

        return house;
    }

    private static void Check(Action<Random> body) => Prop.ForAll(Seeds, seed =>
    {
        body(new Random(seed));
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));
}
