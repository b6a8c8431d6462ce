using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;
using Xunit;
using static PartyDomain.Reporting.Coverage.CoverageMeasure;

namespace PartyDomain.Tests.Reporting.Coverage;

/// <summary>Forty-nine villages of a district: who heads them, and what else the heads are.</summary>
public sealed class VillageHeadTests
{
    private static readonly LocalDate Day = new(2021, 8, 23);
    private static readonly string[] Communes = ["town", "highland", "c", "d", "e", "f", "g"];

    // Villages headed by members in each commune of seven villages: all in the first two, 37 in all.
    private static readonly int[] MemberHeads = [7, 7, 5, 5, 5, 4, 4];

    [Fact]
    public void Thirty_seven_of_forty_nine_heads_are_members()
    {
        var report = FortyNine().On(Day).Below(District.Id, CoverageUnitKind.Village);
        var heads = report.Indicator(HeadIsMember);
        Assert.Equal((37, 49, new Fraction(37, 49)), (heads.Numerator, heads.Denominator, heads.Share));
        Assert.Equal("75.51", Percent(heads));
        Assert.Equal((37, 12, 0, 0), Heads(report));
        Assert.Equal(12, heads.Count(GapReason.No));
    }

    [Fact]
    public void Two_communes_stand_at_one_hundred_percent()
    {
        var view = FortyNine().On(Day);
        var full = Communes.Where(commune => view.Below(new(commune)).Indicator(HeadIsMember).Share == new Fraction(1, 1));
        Assert.Equal(["town", "highland"], full);
        Assert.Equal([7, 7, 5, 5, 5, 4, 4], Communes.Select(commune => view.Below(new(commune)).Indicator(HeadIsMember).Numerator));
    }

    [Fact]
    public void Concurrency_has_one_denominator()
    {
        var report = FortyNine().On(Day).Below(District.Id);
        CoverageIndicator[] exclusive = [report.Indicator(HeadIsSecretary), report.Indicator(HeadIsAtMostDeputySecretary), report.Indicator(HeadIsOnlyCommitteeMember)];
        Assert.Equal([(7, 49), (5, 49), (5, 49)], exclusive.Select(item => (item.Numerator, item.Denominator)));
        Assert.Equal(["14.29", "10.20", "10.20"], exclusive.Select(Percent));
        Assert.Equal(17, report.Indicator(HeadHoldsCellOffice).Numerator);
        Assert.Equal("34.69", Percent(report.Indicator(HeadHoldsCellOffice)));
        Assert.Empty(exclusive[0].Counted.Intersect(exclusive[1].Counted.Concat(exclusive[2].Counted)));
    }

    [Fact]
    public void Overlapping_counts_count_each_office()
    {
        // Every secretary and deputy is a member of the cell committee as well.
        var report = FortyNine().On(Day).Below(District.Id);
        Assert.Equal(
            (7, 5, 17),
            (report.Indicator(HeadIsSecretary).Numerator, report.Indicator(HeadIsDeputySecretary).Numerator, report.Indicator(HeadIsCommitteeMember).Numerator));
    }

    [Fact]
    public void Another_denominator_is_named()
    {
        var among = FortyNine().On(Day).Below(District.Id).Indicator(HeadHoldsCellOffice, CoverageBase.UnitsWithMemberHead);
        Assert.Equal((17, 37, CoverageBase.UnitsWithMemberHead), (among.Numerator, among.Denominator, among.Base));
        Assert.Equal("45.95", Percent(among));
    }

    [Fact]
    public void A_vacant_head_and_an_unknown_one_are_lines_of_their_own()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var cell = house.Cell("cell", commune);
        house.Head(house.Unit("a", commune, cell), isMember: true);
        house.Head(house.Unit("b", commune, cell), isMember: false);
        house.Head(house.Unit("c", commune, cell));
        house.Unit("d", commune, cell);
        var report = house.On(Day).Below(commune);
        Assert.Equal((1, 1, 1, 1), Heads(report));
        var heads = report.Indicator(HeadIsMember);
        Assert.Equal([("b", GapReason.No), ("c", GapReason.NotKnown), ("d", GapReason.NoHead)], heads.Gaps.Select(gap => (gap.Unit.Value, gap.Reason)));
        Assert.Equal((1, 3), (report.Indicator(HeadIsMember, CoverageBase.UnitsWithHead).Numerator, report.Indicator(HeadIsMember, CoverageBase.UnitsWithHead).Denominator));
    }

    [Fact]
    public void The_register_is_believed_before_the_host_and_only_for_its_days()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var cell = house.Cell("cell", commune);
        var head = house.Head(house.Unit("a", commune, cell), isMember: true);
        house.Stand(head, cell, Standing.Candidate, Day);
        house.Stand(head, cell, Standing.Probationary, Day.PlusDays(10));
        house.Stand(head, null, Standing.Former, Day.PlusDays(20));
        HeadMembership At(int days) => house.On(Day.PlusDays(days)).Lines[0].Head;
        Assert.Equal(
            [HeadMembership.Member, HeadMembership.NotMember, HeadMembership.NotMember, HeadMembership.Member, HeadMembership.Member, HeadMembership.NotMember],
            new[] { -1, 0, 9, 10, 19, 20 }.Select(At));
    }

    [Fact]
    public void Offices_count_in_the_cell_that_serves_the_unit_and_while_they_are_held()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var (own, other) = (house.Cell("own", commune), house.Cell("other", commune));
        var unit = house.Unit("a", commune, own);
        var head = house.Head(unit, isMember: true);
        house.Office(other, head, PartyOffice.Secretary);
        house.Office(own, head, PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary, PartyOffice.CommitteeMember);
        Assert.Equal([CellOffice.DeputySecretary, CellOffice.CommitteeMember], house.On(Day).Lines[0].HeadOffices);

        house.Happen(own, new OfficeLeft(Day, head, PartyOffice.CommitteeMember));
        Assert.Equal([CellOffice.DeputySecretary], house.On(Day).Lines[0].HeadOffices);
        house.Happen(unit, new CellServes(Day.PlusDays(1), other));
        Assert.Equal([CellOffice.Secretary], house.On(Day.PlusDays(1)).Lines[0].HeadOffices);
    }

    [Fact]
    public void Reasons_tell_why_a_head_holds_no_office()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var (silent, manned) = (house.Cell("silent", commune), house.Cell("manned", commune));
        house.Office(manned, new PersonId("secretary"), PartyOffice.Secretary);
        house.Head(house.Unit("a", commune, manned), isMember: true);
        house.Head(house.Unit("b", commune, silent), isMember: true);
        house.Head(house.Unit("c", commune), isMember: true);
        house.Unit("d", commune, manned);
        Assert.Equal(
            [GapReason.No, GapReason.NotKnown, GapReason.NoCell, GapReason.NoHead],
            house.On(Day).Below(commune).Indicator(HeadHoldsCellOffice).Gaps.Select(gap => gap.Reason));
    }

    [Fact]
    public void An_office_without_membership_is_found()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var cell = house.Cell("cell", commune);
        house.Office(cell, house.Head(house.Unit("a", commune, cell), isMember: false), PartyOffice.Secretary);
        var finding = Assert.Single(house.On(Day).Findings);
        Assert.Equal(("coverage.office-without-membership", "units[a]"), (finding.Code, finding.Subject));
        Assert.DoesNotContain("head-", finding.ToString(), StringComparison.Ordinal);
    }

    private static (int, int, int, int) Heads(CoverageReport report) =>
        (report.Count(HeadMembership.Member), report.Count(HeadMembership.NotMember), report.Count(HeadMembership.NotKnown), report.Count(HeadMembership.NoHead));

    private static string Percent(CoverageIndicator indicator) =>
        Math.Round(100m * indicator.Numerator / indicator.Denominator, 2, MidpointRounding.AwayFromZero).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);

    private static District FortyNine()
    {
        var house = new District();
        var memberHeads = 0;
        foreach (var (name, members) in Communes.Zip(MemberHeads))
        {
            var commune = house.Commune(name);
            for (var i = 0; i < 7; i++)
            {
                var cell = house.Cell($"{name}-cell-{i}", commune);
                var unit = house.Unit($"{name}-{i}", commune, cell);
                if (i >= members)
                {
                    house.Head(unit, isMember: false);
                    house.Office(cell, new PersonId($"{name}-{i}-secretary"), PartyOffice.Secretary, PartyOffice.CommitteeMember);
                    continue;
                }

                // Half of the members are in the register, of the others the host says so.
                var head = house.Head(unit, memberHeads % 2 == 0 ? true : null);
                if (memberHeads % 2 == 1)
                {
                    house.Stand(head, cell, Standing.Full);
                }

                switch (memberHeads++)
                {
                    case < 7:
                        house.Office(cell, head, PartyOffice.Secretary, PartyOffice.CommitteeMember);
                        break;
                    case < 12:
                        house.Office(cell, head, PartyOffice.DeputySecretary, PartyOffice.CommitteeMember);
                        break;
                    case < 17:
                        house.Office(cell, head, PartyOffice.CommitteeMember);
                        break;
                    default:
                        house.Office(cell, new PersonId($"{name}-{i}-secretary"), PartyOffice.Secretary);
                        break;
                }
            }
        }

        return house;
    }
}
