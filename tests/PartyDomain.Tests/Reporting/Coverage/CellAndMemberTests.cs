using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;
using Xunit;
using static PartyDomain.Reporting.Coverage.CoverageMeasure;

namespace PartyDomain.Tests.Reporting.Coverage;

public sealed class CellAndMemberTests
{
    private static readonly LocalDate Day = new(2020, 12, 31);

    [Fact]
    public void One_village_of_a_city_has_no_local_member()
    {
        var house = new District();
        var ward = house.Commune("ward");
        CoverageUnitId[] villages = [.. Enumerable.Range(0, 6).Select(i => house.Unit($"v{i}", ward, house.Cell($"c{i}", ward)))];
        foreach (var (village, i) in villages.Select((village, i) => (village, i)).Skip(1))
        {
            house.Member(new($"c{i}"), village, i % 2 == 0 ? Standing.Full : Standing.Probationary);
        }

        // A cell of its own, a candidate and a former member do not make a local member, nor do members who live elsewhere.
        house.Member(new("c0"), villages[1]);
        house.Member(new("c0"), villages[0], Standing.Candidate);
        house.Member(new("c0"), villages[0], Standing.Former);
        var local = house.On(Day).Below(District.Id, CoverageUnitKind.Village).Indicator(HasLocalMember);
        Assert.Equal((5, 6), (local.Numerator, local.Denominator));
        Assert.Equal([new CoverageGap(villages[0], GapReason.No)], local.Gaps);
        Assert.Equal(2, house.On(Day).Lines[1].LocalMembers);
    }

    [Fact]
    public void The_latest_profile_up_to_the_day_holds()
    {
        var house = new District();
        var commune = house.Commune("commune");
        var cell = house.Cell("cell", commune);
        var (a, b) = (house.Unit("a", commune, cell), house.Unit("b", commune, cell));
        var person = house.Member(cell, a);
        house.Live(person, Day.PlusDays(5), a);
        house.Live(person, Day, b);
        Assert.Equal([a], house.On(Day.PlusDays(-1)).Below(commune).Indicator(HasLocalMember).Counted);
        Assert.Equal([b], house.On(Day).Below(commune).Indicator(HasLocalMember).Counted);
        Assert.Equal([a], house.On(Day.PlusDays(5)).Below(commune).Indicator(HasLocalMember).Counted);
    }

    [Fact]
    public void Who_lives_nobody_knows_where_leaves_the_question_open_in_the_own_territory_alone()
    {
        var house = new District();
        var (here, there) = (house.Commune("here"), house.Commune("there"));
        var (inhabited, bare) = (house.Unit("inhabited", here), house.Unit("bare", here));
        house.Unit("far", there);
        var cell = house.Cell("cell", here);
        house.Member(cell, inhabited);
        var moved = house.Member(cell, null);
        CoverageReport At() => house.On(Day).Below(District.Id);
        Assert.Equal([LocalMembership.Some, LocalMembership.NotKnown, LocalMembership.None], At().Lines.Select(line => line.Local));
        Assert.Equal(GapReason.NotKnown, At().Indicator(HasLocalMember).Gaps[0].Reason);

        // A village that no longer exists is no place to live in.
        var merged = house.Unit("merged", here);
        house.Live(moved, District.Start.PlusDays(1), merged);
        house.Happen(merged, new CoverageUnitEnded(Day));
        Assert.Equal(LocalMembership.None, house.On(Day.PlusDays(-1)).Lines.Single(line => line.Unit == bare).Local);
        Assert.Equal(LocalMembership.NotKnown, house.On(Day).Lines.Single(line => line.Unit == bare).Local);
    }

    [Fact]
    public void A_cell_that_serves_several_units_is_shared()
    {
        var house = new District();
        var (here, there) = (house.Commune("here"), house.Commune("there"));
        var (own, shared, across) = (house.Cell("own", here), house.Cell("shared", here), house.Cell("across", here));
        house.Unit("a", here, own);
        var (b, c) = (house.Unit("b", here, shared), house.Unit("c", here, shared));
        house.Unit("d", here, across);
        var e = house.Unit("e", there, across, CoverageUnitKind.HealthStation);
        house.Unit("f", here);
        var report = house.On(Day).Below(here, CoverageUnitKind.Village);
        Assert.Equal((1, 3, 1), (report.Count(CellService.Own), report.Count(CellService.Shared), report.Count(CellService.None)));
        Assert.Equal([c], report.Lines[1].SharedWith);
        Assert.Equal([e], report.Lines[3].SharedWith);
        Assert.Equal([1, 3, 4], new[] { HasOwnCell, HasSharedCell, HasCell }.Select(measure => report.Indicator(measure).Numerator));
        Assert.Equal((1, 1), (report.Indicator(HasCell).Count(GapReason.NoCell), report.Indicator(HasOwnCell).Count(GapReason.NoCell)));

        house.Happen(b, new CoverageUnitEnded(Day));
        Assert.Equal(2, house.On(Day).Below(here, CoverageUnitKind.Village).Count(CellService.Own));
    }

    [Fact]
    public void A_cell_committee_is_one_with_members_and_silence_is_not_absence()
    {
        var house = new District();
        var commune = house.Commune("commune");
        OrganizationId[] cells = [.. Enumerable.Range(0, 3).Select(i => house.Cell($"c{i}", commune))];
        foreach (var cell in cells)
        {
            house.Unit($"u-{cell}", commune, cell);
        }

        house.Unit("bare", commune);
        var person = new PersonId("p");
        house.Office(cells[0], person, PartyOffice.Secretary, PartyOffice.CommitteeMember);
        house.Office(cells[1], person, PartyOffice.Secretary);
        house.Office(cells[2], person, PartyOffice.CommitteeMember);
        house.Happen(cells[2], new OfficeLeft(Day, person, PartyOffice.CommitteeMember));
        var report = house.On(Day).Below(commune);
        Assert.Equal([CellCommittee.Present, CellCommittee.Absent, CellCommittee.NotKnown, CellCommittee.NoCell], report.Lines.Select(line => line.Committee));
        Assert.Equal([GapReason.No, GapReason.NotKnown, GapReason.NoCell], report.Indicator(HasCellCommittee).Gaps.Select(gap => gap.Reason));
        Assert.Equal(3, report.Indicator(HasCellCommittee, CoverageBase.UnitsWithCell).Denominator);
        Assert.Equal(2, house.On(Day.PlusDays(-1)).Below(commune).Indicator(HasCellCommittee).Numerator);
    }

    [Fact]
    public void Kinds_and_territories_are_counted_apart()
    {
        var house = new District();
        var (here, there) = (house.Commune("here"), house.Commune("there"));
        house.Unit("v", here);
        house.Unit("g", here, kind: CoverageUnitKind.ResidentialGroup);
        house.Unit("s", here, kind: CoverageUnitKind.School);
        var moving = house.Unit("w", there);
        house.Happen(moving, new CoverageUnitMoved(Day, here));
        var view = house.On(Day);
        Assert.Equal(["v", "g", "w"], view.Below(here, CoverageUnitKind.ResidentialGroup, CoverageUnitKind.Village).Lines.Select(line => line.Unit.Value));
        Assert.Equal([CoverageUnitKind.Village, CoverageUnitKind.ResidentialGroup], view.Below(here, CoverageUnitKind.ResidentialGroup, CoverageUnitKind.Village).UnitKinds);
        Assert.Equal(view.Below(here, CoverageUnitKind.School), view.Below(here).Of(CoverageUnitKind.School));
        Assert.Equal(4, view.Below(here).Lines.Count);
        Assert.Empty(view.Below(there).Lines);
        Assert.Null(view.Below(there).Indicator(HasCell).Share);
        Assert.Throws<KeyNotFoundException>(() => view.Below(new("nowhere")));
        Assert.Single(house.On(Day.PlusDays(-1)).Below(there).Lines);
    }

    [Fact]
    public void What_contradicts_the_tree_is_found()
    {
        var house = new District();
        var (here, gone) = (house.Commune("here"), house.Commune("gone"));
        var cell = house.Cell("cell", here);
        house.Unit("a", here, cell);
        house.Unit("b", gone);
        house.Unit("c", here, here);
        house.Happen(cell, new OrganizationEnded(Day));
        house.Happen(gone, new OrganizationEnded(Day));
        var view = house.On(Day);
        Assert.Equal(
            ["coverage.cell-does-not-exist units[a]", "coverage.outside-tree units[b]", "coverage.not-a-cell units[c]"],
            view.Findings.Select(finding => $"{finding.Code} {finding.Subject}"));
        Assert.Equal((3, 2), (view.Lines.Count, view.Below(District.Id).Lines.Count));
        Assert.Equal(CellService.None, view.Lines[0].Service);
        Assert.Single(house.On(Day.PlusDays(-1)).Findings);
    }
}
