using FsCheck;
using FsCheck.Fluent;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Formation;
using PartyDomain.Quotas;
using PartyDomain.Rulebooks;
using static PartyDomain.Tests.Quotas.Units;
using Xunit;

namespace PartyDomain.Tests.Quotas;

public sealed class LimitTests
{
    private static readonly Cap Third = Cap.Share(new Fraction(1, 3));
    private static readonly Floor Fifth = Floor.Share(new Fraction(1, 5));

    [Theory]
    [InlineData(27, 9, true, 9, 0)]
    [InlineData(27, 10, false, 9, 1)]
    [InlineData(29, 9, true, 9, 0)]
    [InlineData(29, 10, false, 9, 1)]
    [InlineData(30, 10, true, 10, 0)]
    [InlineData(39, 15, false, 13, 2)]
    public void A_standing_committee_is_at_most_a_third(long whole, long part, bool holds, long bound, long excess)
    {
        var result = Third.Judge(part, whole);
        Assert.Equal((holds, bound, excess, 0L, null), (result.Holds, result.Bound, result.Excess, result.Shortfall, result.Obstacle));
    }

    [Theory]
    [InlineData(40, 19, true, 19)]
    [InlineData(40, 20, false, 19)]
    [InlineData(41, 20, true, 20)]
    [InlineData(41, 21, false, 20)]
    public void Less_than_half_excludes_half(long whole, long part, bool holds, long bound)
    {
        var result = Cap.ShareBelow(new Fraction(1, 2)).Judge(part, whole);
        Assert.Equal((holds, bound), (result.Holds, result.Bound));
    }

    [Theory]
    [InlineData(7, true, 0)]
    [InlineData(8, false, 1)]
    public void A_number_needs_no_whole(long part, bool holds, long excess)
    {
        var result = Cap.Number(7).Judge(part);
        Assert.Equal((holds, 7L, excess), (result.Holds, result.Bound, result.Excess));
    }

    [Theory]
    [InlineData(15, 3, true, 3, 0)]
    [InlineData(15, 2, false, 3, 1)]
    [InlineData(16, 3, false, 4, 1)]
    [InlineData(20, 4, true, 4, 0)]
    [InlineData(33, 0, false, 7, 7)]
    public void Women_are_at_least_a_fifth(long whole, long part, bool holds, long bound, long shortfall)
    {
        var result = new Composition(whole, [new GroupCount(MemberGroup.Women, part)]).Judge(Fifth, MemberGroup.Women);
        Assert.Equal((holds, bound, shortfall, 0L), (result.Holds, result.Bound, result.Shortfall, result.Excess));
    }

    [Theory]
    [InlineData(14, 7, false, 8)]
    [InlineData(14, 8, true, 8)]
    [InlineData(15, 8, true, 8)]
    public void More_than_half_excludes_half(long whole, long part, bool holds, long bound)
    {
        var result = Floor.ShareAbove(new Fraction(1, 2)).Judge(part, whole);
        Assert.Equal((holds, bound), (result.Holds, result.Bound));
    }

    [Fact]
    public void A_floor_can_be_a_number()
    {
        var result = Floor.Number(3).Judge(1);
        Assert.Equal((false, 3L, 2L), (result.Holds, result.Bound, result.Shortfall));
    }

    [Fact]
    public void Of_nobody_there_is_no_share()
    {
        foreach (var result in new[] { Third.Judge(0, 0), Third.Judge(3), Fifth.Judge(0, 0), Cap.ShareBelow(new Fraction(1, 2)).Judge(0, 0), Floor.ShareAbove(new Fraction(1, 2)).Judge(0) })
        {
            Assert.Equal((null, null, null, null, LimitObstacle.EmptyWhole), (result.Holds, result.Bound, result.Excess, result.Shortfall, result.Obstacle));
        }
    }

    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(2, 1, null)]
    [InlineData(3, 5, true)]
    [InlineData(0, 2, false)]
    public void Not_known_is_not_no(long known, long unknown, bool? holds)
    {
        var result = new Composition(15, [new GroupCount(MemberGroup.YouthUnion, known, unknown)]).Judge(Fifth, MemberGroup.YouthUnion);
        Assert.Equal(holds, result.Holds);
        Assert.Equal(holds is null ? LimitObstacle.UnknownMembers : null, result.Obstacle);
        Assert.Equal(holds is null, result.Shortfall is null);
    }

    [Theory]
    [InlineData(9, 0, true)]
    [InlineData(8, 1, true)]
    [InlineData(9, 1, null)]
    [InlineData(10, 1, false)]
    public void A_cap_holds_for_certain_or_is_not_known(long known, long unknown, bool? holds) => Assert.Equal(holds, Third.Judge(known, 27, unknown).Holds);

    [Fact]
    public void A_group_that_is_not_counted_is_not_known_of_anybody()
    {
        var list = new Composition(15, [new GroupCount(MemberGroup.Women, 3)]);
        Assert.Equal((null, 15L, LimitObstacle.UnknownMembers), (list.Judge(Fifth, MemberGroup.Worker).Holds, list.Judge(Fifth, MemberGroup.Worker).Unknown, list.Judge(Fifth, MemberGroup.Worker).Obstacle));
        Assert.True(list.Judge(Third, MemberGroup.Women).Holds);
    }

    [Fact]
    public void A_part_is_not_larger_than_the_whole()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Third.Judge(28, 27));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fifth.Judge(10, 15, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Third.Judge(-1, 27));
        Assert.Throws<ArgumentOutOfRangeException>(() => Third.Judge(1, -27));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fifth.Judge(1, 27, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fifth.Judge(1, -27));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cap.Number(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Floor.Number(-1));
    }

    [Fact]
    public void Limits_write_themselves() =>
        Assert.Equal(["≤ 1/3", "< 1/2", "≤ 7", "≥ 1/5", "> 1/2", "≥ 3"], [$"{Third}", $"{Cap.ShareBelow(new Fraction(1, 2))}", $"{Cap.Number(7)}", $"{Fifth}", $"{Floor.ShareAbove(new Fraction(1, 2))}", $"{Floor.Number(3)}"]);

    [Fact]
    public void Bounds_are_the_last_numbers_that_hold() => Prop.ForAll(
        (from numerator in Gen.Choose(0, 12) from denominator in Gen.Choose(1, 12) from whole in Gen.Choose(1, 60) select (Share: new Fraction(numerator, denominator), whole)).ToArbitrary(),
        item => Enumerable.Range(0, item.whole + 1).All(part =>
        {
            var (left, right) = (part * item.Share.Denominator, item.Share.Numerator * item.whole);
            return Cap.Share(item.Share).Judge(part, item.whole).Holds == left <= right
                && Cap.ShareBelow(item.Share).Judge(part, item.whole).Holds == left < right
                && Floor.Share(item.Share).Judge(part, item.whole).Holds == left >= right
                && Floor.ShareAbove(item.Share).Judge(part, item.whole).Holds == left > right;
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_cell_committee_has_seven_members_at_most()
    {
        var cap = BodyLimits.CellCommittee(Law.Shipped, Day(2025, 10, 1));
        Assert.Equal((Cap.Number(7), EvidenceGrade.Confirmed, new Citation(Instruments.Regulation294.Id, "23.2")), (cap.Value, cap.Grade, cap.Citation));
        Assert.Equal(EvidenceGrade.Presumed, BodyLimits.CellCommittee(Law.Shipped, Day(2026, 10, 1)).Grade);
    }

    [Fact]
    public void The_third_does_not_bind_new_provinces_and_communes()
    {
        var on = Day(2025, 10, 1);
        Assert.Equal(Third, BodyLimits.StandingCommittee(Law.Shipped, on, StandingCommitteeScope.General).Value);
        Assert.Equal(Cap.ShareBelow(new Fraction(1, 2)), BodyLimits.StandingCommittee(Law.Shipped, on, StandingCommitteeScope.NewProvince).Value);
        var commune = BodyLimits.StandingCommittee(Law.Shipped, on, StandingCommitteeScope.Commune);
        Assert.Equal((InForceStatus.Unknown, null, null), (commune.Status, commune.Value, commune.Citation));
        Assert.Equal(InForceStatus.Unknown, BodyLimits.StandingCommittee(Law.Shipped, Day(2025, 6, 30), StandingCommitteeScope.General).Status);
        Assert.Throws<ArgumentOutOfRangeException>(() => BodyLimits.StandingCommittee(Law.Shipped, on, (StandingCommitteeScope)9));
    }

    [Fact]
    public void A_host_states_what_holds_for_its_communes()
    {
        var stated = CommitteeLaw.StandingCommitteeShareCommune.With(new Statement<Fraction>(StatementKind.Enacted, Instruments.Regulation294, "14.2", EvidenceGrade.Confirmed, new Fraction(2, 5)));
        Assert.Equal(Cap.Share(new Fraction(2, 5)), BodyLimits.StandingCommittee(Law.Shipped.With(stated), Day(2025, 10, 1), StandingCommitteeScope.Commune).Value);
    }

    [Fact]
    public void Provisions_are_found_by_key()
    {
        Assert.Same(CommitteeLaw.CellCommitteeMax, OrganizationLaw.Find("formation.cell-committee.max"));
        Assert.Null(OrganizationLaw.Find("formation.other"));
    }
}
