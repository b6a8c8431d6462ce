using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using Xunit;

namespace PartyDomain.Tests.Oversight;

public sealed class AssignmentTests
{
    private static readonly LocalDate Day = new(2021, 8, 23);
    private static readonly OrganizationId Nowhere = new("nowhere");

    [Fact]
    public void Thirty_nine_district_members_cover_fifty_one_organizations()
    {
        var house = new Committees();
        var district = house.Found("district", null, TierRole.SuperiorOfGrassroots);
        var members = house.Elect(district, PartyOffice.CommitteeMember, 39);
        OrganizationId[] units = [.. Enumerable.Range(0, 51).Select(i => house.Found($"base-{i}", district, TierRole.Grassroots))];
        for (var i = 0; i < units.Length; i++)
        {
            house.Assign(members[i % 39], district, units[i]);
        }

        var coverage = AssignmentCoverage.Of(house.Tree, house.Assignments, [district], PartyOffice.CommitteeMember, units, Day);
        Assert.Equal((39, 39, 51, 51), Counts(coverage));
        Assert.Equal(12, coverage.WithSeveralUnits.Count());
        Assert.All(coverage.WithSeveralUnits, member => Assert.Equal(2, member.Units.Count));
        Assert.Empty(coverage.WithSeveralMembers);
    }

    [Fact]
    public void All_members_assigned_does_not_mean_all_cells_covered()
    {
        var house = Grassroots(out var committees, out var cells, out var members);
        for (var i = 0; i < 101; i++)
        {
            house.Assign(members[i].Person, members[i].Committee, cells[i]);
        }

        var coverage = AssignmentCoverage.Of(house.Tree, house.Assignments, committees, PartyOffice.CommitteeMember, cells, Day);
        Assert.Equal((101, 101, 101, 108), Counts(coverage));
        Assert.Equal(new Fraction(1, 1), coverage.AssignedShare);
        Assert.Equal(new Fraction(101, 108), coverage.CoveredShare);
        Assert.Equal(cells[101..], coverage.Uncovered);
        Assert.Empty(coverage.Unassigned);
        Assert.Empty(coverage.WithSeveralUnits);
    }

    [Fact]
    public void All_cells_are_covered_where_seven_members_hold_two()
    {
        var house = Grassroots(out var committees, out var cells, out var members);
        for (var i = 0; i < 108; i++)
        {
            house.Assign(members[i % 101].Person, members[i % 101].Committee, cells[i]);
        }

        var coverage = AssignmentCoverage.Of(house.Tree, house.Assignments, committees, PartyOffice.CommitteeMember, cells, Day);
        Assert.Equal((101, 101, 108, 108), Counts(coverage));
        Assert.Equal(members[..7].Select(member => member.Person), coverage.WithSeveralUnits.Select(member => member.Person));
    }

    [Fact]
    public void Cells_with_two_members_do_not_make_up_for_cells_with_none()
    {
        var house = Grassroots(out var committees, out var cells, out var members);
        for (var i = 0; i < 101; i++)
        {
            house.Assign(members[i].Person, members[i].Committee, cells[i / 2]);
        }

        var coverage = AssignmentCoverage.Of(house.Tree, house.Assignments, committees, PartyOffice.CommitteeMember, cells, Day);
        Assert.Equal((101, 101, 51, 108), Counts(coverage));
        Assert.Equal(50, coverage.WithSeveralMembers.Count());
        Assert.Equal(57, coverage.Uncovered.Count());
    }

    [Fact]
    public void A_vacant_seat_counts_nowhere_and_a_successor_counts_at_once()
    {
        var house = Small(out var commune, out var cells, out var members);
        house.Assign(members[0], commune, cells[0]);
        house.Assign(members[1], commune, cells[1]);
        house.Happen(commune, new OfficeLeft(Day, members[1], PartyOffice.CommitteeMember));

        Assert.Equal((2, 3, 2, 3), Counts(Of(house, commune, cells, Day.PlusDays(-1))));
        var after = Of(house, commune, cells, Day);
        Assert.Equal((1, 2, 1, 3), Counts(after));
        Assert.Equal([cells[1], cells[2]], after.Uncovered);
        Assert.Equal(members[1], Assert.Single(after.WithoutOffice).Person);

        var next = new PersonId("next");
        house.Happen(commune, new OfficeTaken(Day, next, PartyOffice.CommitteeMember, OfficeSelection.Appointed));
        house.Assign(next, commune, cells[1], Day);
        Assert.Equal((2, 3, 2, 3), Counts(Of(house, commune, cells, Day)));
    }

    [Fact]
    public void An_office_is_counted_by_itself()
    {
        var house = Small(out var commune, out var cells, out var members);
        house.Happen(commune, new OfficeTaken(Committees.Start, members[2], PartyOffice.StandingCommitteeMember, OfficeSelection.Elected));
        house.Assign(members[0], commune, cells[0]);
        house.Assign(members[2], commune, cells[1]);

        var standing = AssignmentCoverage.Of(house.Tree, house.Assignments, [commune], PartyOffice.StandingCommitteeMember, cells, Day);
        Assert.Equal((1, 1, 1, 3), Counts(standing));
        Assert.Equal(members[0], Assert.Single(standing.WithoutOffice).Person);
    }

    [Fact]
    public void What_cannot_count_is_listed_and_counts_nowhere()
    {
        var house = Small(out var commune, out var cells, out var members);
        house.Assign(members[0], commune, Nowhere);
        house.Assign(members[1], commune, commune);
        house.Assign(new PersonId("stranger"), commune, cells[0]);
        house.Assign(new PersonId("stranger"), commune, Nowhere);
        house.Assign(members[2], new OrganizationId("another"), cells[1]);
        house.Assign(members[2], commune, cells[1], until: Day);
        house.Happen(cells[2], new OrganizationEnded(Day));

        var coverage = AssignmentCoverage.Of(house.Tree, house.Assignments, [commune, commune], PartyOffice.CommitteeMember, [.. cells, cells[0], Nowhere], Day);
        Assert.Equal((0, 3, 0, 2), Counts(coverage));
        Assert.Equal(house.Assignments[2..4], coverage.WithoutOffice);
        Assert.Equal([house.Assignments[0], house.Assignments[3]], coverage.WithoutUnit);
        Assert.Equal([house.Assignments[1]], coverage.Elsewhere);
        Assert.Equal([cells[2], Nowhere], coverage.NotInExistence);
    }

    [Fact]
    public void One_charge_written_twice_is_one_charge()
    {
        var house = Small(out var commune, out var cells, out var members);
        house.Assign(members[0], commune, cells[0]);
        house.Assign(members[0], commune, cells[0], Day.PlusDays(-9));
        var coverage = Of(house, commune, cells, Day);
        Assert.Equal([cells[0]], coverage.Members[0].Units);
        Assert.Equal([members[0]], coverage.Units[0].Members);
    }

    [Fact]
    public void Without_incumbents_or_units_there_is_no_share()
    {
        var house = new Committees();
        var commune = house.Found("commune", null, TierRole.Grassroots);
        var coverage = AssignmentCoverage.Of(house.Tree, [], [commune], PartyOffice.CommitteeMember, [], Day);
        Assert.Null(coverage.AssignedShare);
        Assert.Null(coverage.CoveredShare);
        Assert.Throws<KeyNotFoundException>(() => AssignmentCoverage.Of(house.Tree, [], [Nowhere], PartyOffice.CommitteeMember, [], Day));
    }

    [Fact]
    public void Texts_name_no_person()
    {
        var house = Small(out var commune, out var cells, out var members);
        house.Assign(members[0], commune, cells[0]);
        var coverage = Of(house, commune, cells, Day);
        Assert.Equal("AssignmentCoverage { 1/3, 1/3 }", coverage.ToString());
        Assert.All(
            new object[] { coverage, coverage.Members[0], coverage.Units[0], house.Assignments[0] },
            item => Assert.DoesNotContain(members[0].Value, item.ToString()!, StringComparison.Ordinal));
    }

    private static (int, int, int, int) Counts(AssignmentCoverage coverage) =>
        (coverage.AssignedCount, coverage.Members.Count, coverage.CoveredCount, coverage.Units.Count);

    private static AssignmentCoverage Of(Committees house, OrganizationId commune, OrganizationId[] cells, LocalDate day) =>
        AssignmentCoverage.Of(house.Tree, house.Assignments, [commune], PartyOffice.CommitteeMember, cells, day);

    private static Committees Small(out OrganizationId commune, out OrganizationId[] cells, out PersonId[] members)
    {
        var house = new Committees();
        var parent = commune = house.Found("commune", null, TierRole.Grassroots);
        cells = [.. Enumerable.Range(1, 3).Select(i => house.Found($"cell-{i}", parent, TierRole.Subordinate, OrganizationKind.Cell))];
        members = house.Elect(commune, PartyOffice.CommitteeMember, 3);
        return house;
    }

    // Seven committees with 101 members above 108 cells.
    private static Committees Grassroots(out OrganizationId[] committees, out OrganizationId[] cells, out (OrganizationId Committee, PersonId Person)[] members)
    {
        var house = new Committees();
        OrganizationId[] communes = [.. Enumerable.Range(0, 7).Select(i => house.Found($"commune-{i}", null, TierRole.Grassroots))];
        members = [.. communes.SelectMany((commune, i) => house.Elect(commune, PartyOffice.CommitteeMember, i < 3 ? 15 : 14).Select(person => (commune, person)))];
        cells = [.. Enumerable.Range(0, 108).Select(i => house.Found($"cell-{i:D3}", communes[i % 7], TierRole.Subordinate, OrganizationKind.Cell))];
        committees = communes;
        return house;
    }
}
