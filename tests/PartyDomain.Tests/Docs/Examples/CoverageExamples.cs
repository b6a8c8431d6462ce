using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Reporting.Coverage;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/coverage.md; a test compares them with the page.</summary>
public sealed class CoverageExamples
{
    private static readonly LocalDate Start = new(2020, 1, 1);
    private static readonly OrganizationId District = new("district");
    private static readonly OrganizationId[] Cells = [new("cell-1"), new("cell-2")];
    private static readonly PersonId Secretary = new("person-1");

    [Fact]
    public void Assignments()
    {
        var tree = Tree();
        CommitteeAssignment[] assignments = [new(Secretary, District, Cells[0], Start, null)];
        var today = new LocalDate(2021, 6, 30);

        // <example>
        var coverage = AssignmentCoverage.Of(tree, assignments, [District], PartyOffice.CommitteeMember, tree.On(today).Children(District), today);
        Console.WriteLine($"members {coverage.AssignedCount}/{coverage.Members.Count}, cells {coverage.CoveredCount}/{coverage.Units.Count}");
        Console.WriteLine($"without a member: {string.Join(", ", coverage.Uncovered)}");
        // members 1/1, cells 1/2
        // without a member: cell-2
        // </example>

        Assert.Equal((1, 1, 1, 2), (coverage.AssignedCount, coverage.Members.Count, coverage.CoveredCount, coverage.Units.Count));
        Assert.Equal([Cells[1]], coverage.Uncovered);
    }

    [Fact]
    public void Reports()
    {
        var (firstDay, lastDay, today) = (new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31), new LocalDate(2021, 8, 1));

        // <example>
        var duty = new ReportDuty("quarterly-1", new PersonId("person-1"), District, District, ReportPeriodicity.Quarterly, DaysAfter: 10, Since: firstDay, Until: null);
        var schedule = ReportSchedule.Of([duty], [new ReportSubmitted("quarterly-1", firstDay, new LocalDate(2021, 4, 12))], firstDay, lastDay, today);
        foreach (var report in schedule.Reports)
        {
            Console.WriteLine($"{report.PeriodFrom:uuuu-MM-dd} due {report.DueOn:uuuu-MM-dd}: {report.Status}, {report.DaysLate} days late");
        }
        // 2021-01-01 due 2021-04-10: SubmittedLate, 2 days late
        // 2021-04-01 due 2021-07-10: Late, 22 days late
        // 2021-07-01 due 2021-10-10: NotYetDue, 0 days late
        // 2021-10-01 due 2022-01-10: NotYetDue, 0 days late
        // </example>

        Assert.Equal([ReportStatus.SubmittedLate, ReportStatus.Late, ReportStatus.NotYetDue, ReportStatus.NotYetDue], schedule.Reports.Select(report => report.Status));
        Assert.Equal([2, 22, 0, 0], schedule.Reports.Select(report => report.DaysLate));
    }

    [Fact]
    public void FormDeadline()
    {
        // <example>
        var days = Law.Shipped.Read(OversightLaw.DistrictFormsDays, new LocalDate(2022, 6, 30));
        Console.WriteLine($"{days.Value} days, {days.Grade}, {days.Citation}");
        // 20 days, Presumed, 12-HD/BTCTW (2012), biểu 1–11-TCTW
        // </example>

        Assert.Equal("20 days, Presumed, 12-HD/BTCTW (2012), biểu 1–11-TCTW", $"{days.Value} days, {days.Grade}, {days.Citation}");
    }

    [Fact]
    public void Villages()
    {
        var tree = Tree();
        CoverageUnit[] units =
        [
            CoverageUnit.Fold(new("village-1"), [new CoverageUnitEstablished(Start, CoverageUnitKind.Village, "1", District), new CellServes(Start, Cells[0]), new HeadTookOffice(Start, Secretary)]),
            CoverageUnit.Fold(new("village-2"), [new CoverageUnitEstablished(Start, CoverageUnitKind.Village, "2", District), new HeadTookOffice(Start, new PersonId("person-2"))]),
        ];
        var record = MembershipHistory.Fold(Secretary, [new StandingRecorded(Start, Standing.Full, Cells[0])]);
        var timelines = new Dictionary<PersonId, MembershipTimeline> { [Secretary] = MembershipTimeline.Of(record) };
        var profiles = new Dictionary<PersonId, ValueList<MemberProfile>>();
        var today = new LocalDate(2021, 6, 30);

        // <example>
        var report = CoverageView.Of(tree, units, timelines, profiles, today).Below(District, CoverageUnitKind.Village, CoverageUnitKind.ResidentialGroup);
        var heads = report.Indicator(CoverageMeasure.HeadIsMember);
        Console.WriteLine($"{heads.Numerator} of {heads.Denominator} heads are members ({heads.Share})");
        foreach (var gap in heads.Gaps)
        {
            Console.WriteLine($"{gap.Unit}: {gap.Reason}");
        }

        var goal = new GoalGap(CoverageGoal.MoreThan(new Fraction(9, 10)), heads);
        Console.WriteLine($"{goal.Points} points and {goal.Missing} more heads to go");
        // 1 of 2 heads are members (1/2)
        // village-2: NotKnown
        // 40/1 points and 1 more heads to go
        // </example>

        Assert.Equal((1, 2), (heads.Numerator, heads.Denominator));
        Assert.Equal([new CoverageGap(new("village-2"), GapReason.NotKnown)], heads.Gaps);
        Assert.Equal((new Fraction(40, 1), 1), (goal.Points, goal.Missing));
    }

    private static OrganizationTree Tree() => OrganizationTree.Of(
    [
        OrganizationHistory.Fold(District, [Known(District, null, OrganizationKind.PartyOrganization), new OfficeTaken(Start, Secretary, PartyOffice.CommitteeMember, OfficeSelection.Elected)]),
        .. Cells.Select(cell => OrganizationHistory.Fold(cell, [Known(cell, District, OrganizationKind.Cell)])),
    ]);

    private static OrganizationTakenOver Known(OrganizationId id, OrganizationId? parent, OrganizationKind kind) =>
        new(Start, new OrganizationAttributes(id.Value, kind, parent is null ? TierRole.SuperiorOfGrassroots : TierRole.Subordinate, OrganizationSector.Commune, parent));
}
