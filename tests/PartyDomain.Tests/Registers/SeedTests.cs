using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Coverage;
using PartyDomain.Reporting.Forms;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>The published cases as registers of events: every figure is counted, none is stored.</summary>
public sealed class SeedTests
{
    // Kon Tum, 2021: 13 assigned and 19 admitted; 20 by its own resolution and 25 assigned for the term.
    [Fact]
    public void Case_000_a_commune_above_its_assigned_target_and_one_with_two_targets()
    {
        var book = Book.District().Plans(Target("assigned", "a", TargetPeriod.Year(2021), TargetOrigin.AssignedBySuperior, 13, "district"));
        var term = TargetPeriod.Term(D("2020-06-01"), D("2025-05-31"));
        book.Plans(Target("own", "b", term, TargetOrigin.OwnResolution, 20)).Plans(Target("from above", "b", term, TargetOrigin.AssignedBySuperior, 25, "district"));
        Many(19, i => book.Knows($"a-{i}", Admitted(i % 2 == 0 ? "a1" : "a2", D("2021-01-04").PlusDays(9 * i))));
        book.Knows("last year", Admitted("a1", D("2020-12-31"))).Knows("annulled", [.. Admitted("a1", D("2021-03-03")), Annulled(D("2021-05-05"))]);
        Many(5, i => book.Knows($"b-{i}", Admitted("b1", D("2020-07-01").PlusDays(60 * i))));
        var register = book.ToRegister();
        Assert.Empty(RegisterAudit.Of(register.Document));
        var lines = TargetReport.Of(register, FlowLedger.Of(register), D("2021-09-30"));
        var assigned = lines.Single(line => line.Target.Id == "assigned").Progress;
        Assert.Equal((19L, new Fraction(19, 13), new Fraction(6, 13)), (assigned.Actual, assigned.Achieved, assigned.ExceededBy));
        Assert.Equal((5L, new Fraction(1, 4), 15L), Numbers(lines, "own"));
        Assert.Equal((5L, new Fraction(1, 5), 20L), Numbers(lines, "from above"));
    }

    // 11 members of the standing committee, each in charge of areas; heads of villages nearly 78 of 100.
    [Fact]
    public void Case_000_areas_of_the_standing_committee_and_heads_of_villages()
    {
        var book = Book.District();
        var communes = Enumerable.Range(1, 13).Select(i => $"commune-{i}").ToList();
        communes.ForEach(commune => book.Has(commune, "district", TierRole.Grassroots, OrganizationSector.Commune).HasCell($"{commune}-cell", commune));
        Many(11, i => book.Member($"s-{i}", "c").Holds("district", $"s-{i}", PartyOffice.StandingCommitteeMember).Assigns($"s-{i}", "district", communes[i], D("2020-09-01")));
        book.Assigns("s-0", "district", communes[11], D("2020-09-01")).Assigns("s-1", "district", communes[12], D("2020-09-01"), D("2021-01-01")).Assigns("s-2", "district", communes[12], D("2021-01-01"));
        Many(18, i => book.Covers($"village-{i}", new CoverageUnitEstablished(Book.Start, i % 2 == 0 ? CoverageUnitKind.Village : CoverageUnitKind.ResidentialGroup, $"{i}", Id(communes[i % 13])), new HeadTookOffice(D("2020-01-01"), new PersonId($"head-{i}"))));
        Many(14, i => book.Member($"head-{i}", $"{communes[i % 13]}-cell"));
        Many(4, i => book.Knows($"head-{14 + i}", Listed("a1", D("2020-05-05"))));
        var register = book.ToRegister();
        Assert.Empty(RegisterAudit.Of(register.Document));
        var areas = AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, [Id("district")], PartyOffice.StandingCommitteeMember, communes.Select(Id), D("2021-06-30"));
        Assert.Equal((11, 11, 13), (areas.AssignedCount, areas.Members.Count, areas.CoveredCount));
        var heads = CoverageView.Of(register, D("2021-06-30")).Below(Id("district"), CoverageUnitKind.Village, CoverageUnitKind.ResidentialGroup).Indicator(CoverageMeasure.HeadIsMember);
        Assert.Equal((14, 18), (heads.Numerator, heads.Denominator));
        Assert.True(heads.Share < new Fraction(78, 100) && heads.Share > new Fraction(77, 100));
    }

    // Tam Dương: 48 = 13 + 4 + 31 grassroots organizations, 218 cells below 17; 89 admitted and 141 recognized in 2020; 160 or more for 2021.
    [Fact]
    public void Case_001_organizations_two_cohorts_and_quarterly_reports()
    {
        var book = new Book().Has("district", null, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory);
        List<string> committees = [];
        Many(13, i => committees.Add($"commune-{i}"));
        Many(4, i => committees.Add($"agency-{i}"));
        committees.ForEach(id => book.Has(id, "district", TierRole.Grassroots, id.StartsWith('c') ? OrganizationSector.Commune : OrganizationSector.StateAgencies));
        Many(31, i => book.HasCell($"direct-{i}", "district", TierRole.Grassroots, OrganizationSector.PublicServiceUnit));
        Many(218, i => book.HasCell($"cell-{i}", committees[i % 17]));
        Many(141, i => book.Knows($"cohort-2019-{i}", AdmittedAndRecognized(i < 100 ? $"cell-{i}" : $"direct-{i % 31}", D("2019-01-05").PlusDays(i), D("2020-01-20").PlusDays(2 * i))));
        Many(89, i => book.Knows($"cohort-2020-{i}", Admitted($"cell-{2 * i}", D("2020-02-01").PlusDays(3 * i))));
        book.Plans(Target("2021", "district", TargetPeriod.Year(2021), TargetOrigin.OwnResolution, 160)).Plans(Target("2020", "district", TargetPeriod.Year(2020), TargetOrigin.OwnResolution, 160));
        foreach (var unit in committees.Concat(Enumerable.Range(0, 31).Select(i => $"direct-{i}")))
        {
            book.Owes(new ReportDuty(unit, null, Id(unit), Id("district"), ReportPeriodicity.Quarterly, 20, D("2021-01-01"), null));
        }

        book.Reported(new ReportSubmitted("commune-0", D("2021-01-01"), D("2021-04-20"))).Reported(new ReportSubmitted("commune-1", D("2021-01-01"), D("2021-04-21")));
        var register = book.ToRegister();
        Assert.Empty(RegisterAudit.Of(register.Document));
        var counts = register.Organizations.On(D("2021-02-22")).Counts(Id("district"));
        Assert.Equal((48, 17, 31, 13, 4), (counts.Of(TierRole.Grassroots), counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization), counts.Of(TierRole.Grassroots, OrganizationKind.Cell), counts.Of(TierRole.Grassroots, null, OrganizationSector.Commune), counts.Of(TierRole.Grassroots, null, OrganizationSector.StateAgencies)));
        Assert.Equal(218, counts.Of(TierRole.Subordinate));

        var ledger = FlowLedger.Of(register);
        Assert.Equal((89L, 141L), (Count(ledger, "district", FlowKind.Admission, "2020-01-01", "2020-12-31"), Count(ledger, "district", FlowKind.Recognition, "2020-01-01", "2020-12-31")));
        var admitted = CohortOutcome.Of(ledger, register, Id("district"), D("2020-01-01"), D("2020-12-31"), D("2020-12-31"));
        var before = CohortOutcome.Of(ledger, register, Id("district"), D("2019-01-01"), D("2019-12-31"), D("2020-12-31"));
        Assert.Equal((89, 0, 141, 141), (admitted.Admitted, admitted.Recognized, before.Admitted, before.Recognized));

        // The same figures from the official forms.
        var (form2, form5) = (Form(OfficialForms.Admitted, register, "2020-01-01", "2020-12-31"), Form(OfficialForms.Organizations, register, "2021-01-01", "2021-02-22"));
        Assert.Equal((89L, 141L, new Fraction(89, 141)), (form2["I"].Cells[0].This.Count, form2["I"].Cells[0].Last.Count, form2["I"].Cells[0].Ratio.Amount));
        Assert.Equal([48L, 17, 31, 0, 218], form5["T"].Cells.Take(5).Select(cell => cell.This.Count!.Value));
        Assert.Equal((13L, 4L, 31L), (form5["1", "2"].This.Count, form5["5", "2"].This.Count, form5["6a", "4"].This.Count));

        var year = Assert.Single(TargetReport.Of(register, ledger, D("2020-12-31"))).Progress;
        Assert.Equal((89L, new Fraction(89, 160), 71L), (year.Actual, year.Achieved, year.Remaining));
        Assert.Equal(0, Assert.Single(TargetReport.Of(register, ledger, D("2021-02-22"))).Progress.Actual);

        var reports = ReportSchedule.Of(register.Document.ReportDuties, register.Document.ReportsSubmitted, D("2021-01-01"), D("2021-12-31"), D("2021-04-21"));
        Assert.Equal((48 * 4, 1, 1, 46), (reports.Reports.Count, reports.Count(ReportStatus.Submitted), reports.Count(ReportStatus.SubmittedLate), reports.Count(ReportStatus.Late)));
    }

    // Kon Rẫy: 51 grassroots organizations, 108 cells, 1,639 members on 20 June 2021; 39/39 and 101/101; 27 admitted, 4 of them in the countryside; 9 cells merged.
    [Fact]
    public void Case_003_stock_assignments_merged_cells_and_admissions()
    {
        var book = new Book().Has("district", null, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory);
        var committees = Enumerable.Range(0, 12).Select(i => $"base-{i}").ToList();
        committees.ForEach(id => book.Has(id, "district", TierRole.Grassroots, OrganizationSector.Commune));
        var direct = Enumerable.Range(0, 39).Select(i => $"direct-{i}").ToList();
        direct.ForEach(id => book.HasCell(id, "district", TierRole.Grassroots, OrganizationSector.StateAgencies));
        var cells = Enumerable.Range(0, 108).Select(i => $"cell-{i}").ToList();
        Many(108, i => book.HasCell(cells[i], committees[i % 12]));

        // Nine cells more, whose members went on in the cells that took them up.
        Many(9, i => book.HasCell($"merged-{i}", committees[i % 12]).Happens($"merged-{i}", new OrganizationEnded(D("2019-07-01"))));
        Many(1612, i => book.Member($"m-{i}", i < 1000 ? cells[i % 108] : i < 1045 ? $"merged-{i % 9}" : direct[i % 39]));
        Many(45, i => book.Knows($"m-{1000 + i}", new StandingRecorded(D("2019-07-01"), Standing.Full, Id(cells[(1000 + i) % 9]))));
        Many(27, i => book.Knows($"new-{i}", Admitted(i < 4 ? cells[i] : direct[i], D("2021-01-07").PlusDays(6 * i))).Says($"new-{i}", new MemberProfile(D("2020-01-01")) { Rural = i < 4 }));
        book.Knows("after the day", Admitted(cells[0], D("2021-06-21")));
        Many(39, i => book.Holds("district", $"m-{i}", PartyOffice.CommitteeMember).Assigns($"m-{i}", "district", i < 12 ? committees[i] : direct[i], D("2020-08-01")));
        Many(101, i => book.Holds(committees[i % 12], $"m-{100 + i}", PartyOffice.CommitteeMember).Assigns($"m-{100 + i}", committees[i % 12], cells[i], D("2020-08-01")));
        var register = book.ToRegister();
        Assert.Empty(RegisterAudit.Of(register.Document));

        var day = D("2021-06-20");
        var view = register.Organizations.On(day);
        Assert.Equal((51, 108), (view.Counts(Id("district")).Of(TierRole.Grassroots), view.Counts(Id("district")).Of(TierRole.Subordinate)));
        Assert.Equal(117, register.Organizations.On(D("2019-06-30")).Counts(Id("district")).Of(TierRole.Subordinate));
        Assert.Equal(1639, register.CountStandings(view)[Id("district")].Members);
        Assert.Equal((1612L, 1612L), (register.CountStandings(D("2019-06-30"))[Id("district")].Members, register.CountStandings(D("2019-07-01"))[Id("district")].Members));

        var ledger = FlowLedger.Of(register);
        Assert.Equal(new FlowCount(27, 0), ledger.Count(Id("district"), FlowKind.Admission, D("2021-01-01"), day));
        Assert.Equal(new FlowCount(4, 0), ledger.Count(Id("district"), FlowKind.Admission, D("2021-01-01"), day, MemberGroup.Rural));

        var (form1, form5) = (Form(OfficialForms.Movement, register, "2021-01-01", "2021-06-20"), Form(OfficialForms.Organizations, register, "2021-01-01", "2021-06-20"));
        Assert.Equal((1612L, 27L, 27L, 0L, 1639L), (Row(form1, "A"), Row(form1, "B"), Row(form1, "B1"), Row(form1, "C"), Row(form1, "D")));
        Assert.Equal([51L, 12, 39, 0, 108, 1639], form5["T"].Cells.Select(cell => cell.This.Count!.Value));

        var above = AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, [Id("district")], PartyOffice.CommitteeMember, committees.Concat(direct).Select(Id), day);
        var below = AssignmentCoverage.Of(register.Organizations, register.Document.Assignments, committees.Select(Id), PartyOffice.CommitteeMember, cells.Select(Id), day);
        Assert.Equal((39, 39), (above.AssignedCount, above.Members.Count));
        Assert.Equal((101, 101, 101, 7), (below.AssignedCount, below.Members.Count, below.CoveredCount, below.Uncovered.Count()));
    }

    // 49 villages: 37 heads are members, 7 secretaries, 5 deputies, 5 members of the cell committee.
    [Fact]
    public void Case_003_heads_of_villages_and_their_offices()
    {
        var book = Book.District();
        Many(49, i =>
        {
            book.HasCell($"cell-{i}", "a").Member($"officer-{i}", $"cell-{i}").Holds($"cell-{i}", $"officer-{i}", i < 7 ? PartyOffice.DeputySecretary : PartyOffice.Secretary)
                .Covers($"village-{i}", new CoverageUnitEstablished(Book.Start, CoverageUnitKind.Village, $"{i}", Id("a")), new CellServes(Book.Start, Id($"cell-{i}")), new HeadTookOffice(Book.Start, new PersonId($"head-{i}")));
            book.Knows($"head-{i}", i < 37 ? new StandingRecorded(Book.Start, Standing.Full, Id($"cell-{i}")) : Listed("a1", D("2020-01-01")));
        });
        Many(17, i => book.Holds($"cell-{i}", $"head-{i}", i < 7 ? PartyOffice.Secretary : i < 12 ? PartyOffice.DeputySecretary : PartyOffice.CommitteeMember));
        var report = CoverageView.Of(book.ToRegister(), D("2021-08-23")).Below(Id("district"), CoverageUnitKind.Village);
        CoverageMeasure[] measures = [CoverageMeasure.HeadIsMember, CoverageMeasure.HeadIsSecretary, CoverageMeasure.HeadIsAtMostDeputySecretary, CoverageMeasure.HeadIsOnlyCommitteeMember];
        Assert.Equal([new Fraction(37, 49), new Fraction(7, 49), new Fraction(5, 49), new Fraction(5, 49)], measures.Select(measure => report.Indicator(measure).Share!.Value));
    }

    // M'Đrắk, 2017: 39 = 21 + 18 grassroots organizations and 300 cells; 167 admitted of a plan of 150; 3,044 members; 22 classes with 2,739, 3 of them with 310; a commune with 125 in 20 cells.
    [Fact]
    public void Case_004_structure_admissions_stock_and_classes()
    {
        var book = new Book().Has("district", null, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory);
        var committees = Enumerable.Range(0, 21).Select(i => $"base-{i}").ToList();
        committees.ForEach(id => book.Has(id, "district", TierRole.Grassroots, OrganizationSector.Commune));
        Many(18, i => book.HasCell($"direct-{i}", "district", TierRole.Grassroots, OrganizationSector.PublicServiceUnit));
        Many(20, i => book.HasCell($"cu-san-{i}", "base-0"));
        Many(280, i => book.HasCell($"cell-{i}", committees[1 + (i % 20)]));
        Many(112, i => book.Member($"cu-san-{i}", $"cu-san-{i % 20}"));
        Many(13, i => book.Knows($"cu-san-new-{i}", Admitted($"cu-san-{i}", D("2017-01-05").PlusDays(20 * i))));
        Many(154, i => book.Knows($"new-{i}", Admitted($"cell-{i}", D("2017-01-10").PlusDays(2 * i))));
        Many(2770, i => book.Member($"m-{i}", i < 2500 ? $"cell-{i % 280}" : $"direct-{i % 18}"));

        // Five left in the year: opening stock and admissions do not make the closing stock alone.
        Many(5, i => book.Knows($"m-{i}", new StandingRecorded(D("2017-06-01"), Standing.Former, null)));
        Many(22, i => book.Held(new TrainingClass($"class-{i}", Id("district"), i < 3 ? TrainingKind.Awareness : TrainingKind.Other, D("2017-02-01").PlusDays(10 * i), D("2017-02-05").PlusDays(10 * i), i switch { 0 => 104, < 3 => 103, < 19 => 128, _ => 127 })));
        book.Plans(Target("2017", "district", TargetPeriod.Year(2017), TargetOrigin.OwnResolution, 150)).Plans(Target("cu san", "base-0", TargetPeriod.Year(2017), TargetOrigin.AssignedBySuperior, 8, "district"));
        var register = book.ToRegister();
        Assert.Empty(RegisterAudit.Of(register.Document));

        var day = D("2017-12-31");
        var counts = register.Organizations.On(day).Counts(Id("district"));
        Assert.Equal((39, 21, 18, 300), (counts.Of(TierRole.Grassroots), counts.Of(TierRole.Grassroots, OrganizationKind.PartyOrganization), counts.Of(TierRole.Grassroots, OrganizationKind.Cell), counts.Of(TierRole.Subordinate)));
        var standings = register.CountStandings(day);
        Assert.Equal((3044L, 125L, 167L), (standings[Id("district")].Members, standings[Id("base-0")].Members, standings[Id("district")].Probationary));
        Assert.Equal(20, register.Organizations.On(day).Children(Id("base-0")).Count());
        Assert.Equal(2882, register.CountStandings(D("2016-12-31"))[Id("district")].Members);

        var ledger = FlowLedger.Of(register);
        Assert.Equal(167, Count(ledger, "district", FlowKind.Admission, "2017-01-01", "2017-12-31"));
        var lines = TargetReport.Of(register, ledger, day);
        Assert.Equal(new Fraction(167, 150), lines.Single(line => line.Target.Id == "2017").Progress.Achieved);
        Assert.Equal(new Fraction(13, 8), lines.Single(line => line.Target.Id == "cu san").Progress.Achieved);

        // 3,044 at the end are not 2,877 and 167: five left, whom the register no longer holds.
        var form1 = Form(OfficialForms.Movement, register, "2017-01-01", "2017-12-31");
        Assert.Equal((2882L, 167L, 167L, 5L, 5L, 3044L), (Row(form1, "A"), Row(form1, "B"), Row(form1, "B1"), Row(form1, "C"), Row(form1, "C9"), Row(form1, "D")));
        var training = ReportTables.OfTraining(register, Id("district"), D("2017-01-01"), day);
        Assert.Equal((22L, 3L, 2739L, 310L), (Row(training, "I"), Row(training, "I.1"), Row(training, "II"), Row(training, "II.1")));
        Assert.Empty(training.Problems);

        var classes = register.Document.TrainingClasses;
        Assert.Equal((22, 2739), (classes.Count, classes.Sum(held => held.Participants)));
        Assert.Equal((3, 310), (classes.Count(held => held.TrainingKind == TrainingKind.Awareness), classes.Where(held => held.TrainingKind == TrainingKind.Awareness).Sum(held => held.Participants)));
    }

    private static FormTable Form(FormDefinition form, Register register, string from, string to)
    {
        var before = OfficialForms.YearBefore(D(from), D(to));
        var table = OfficialForms.Make(form, Id("district"), RegisterRows.Totals(register, D(from), D(to)), RegisterRows.Totals(register, before.From, before.To), register.Organizations, Law.Shipped);
        Assert.Empty(table.Problems);
        return table;
    }

    private static long? Row(FormTable form, string code) => form[code].Cells[0].This.Count;

    private static (long Actual, Fraction? Achieved, long? Remaining) Numbers(IEnumerable<TargetLine> lines, string id)
    {
        var progress = lines.Single(line => line.Target.Id == id).Progress;
        return (progress.Actual, progress.Achieved, progress.Remaining);
    }

    private static TargetSet Target(string id, string unit, TargetPeriod period, TargetOrigin origin, long number, string? by = null) =>
        new(period.From, new AdmissionTarget(id, Id(unit), period, origin, new CountTarget(Comparator.AtLeast, number)) { AssignedBy = by is null ? null : Id(by) });

    private static long Count(FlowLedger ledger, string unit, FlowKind kind, string from, string to) => ledger.Count(Id(unit), kind, D(from), D(to)).Count;

    private static void Many(int count, Action<int> make)
    {
        for (var i = 0; i < count; i++)
        {
            make(i);
        }
    }
}
