using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Organizations;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Reporting.Forms;
using PartyDomain.Testing.Registers;
using PartyDomain.Tests.Registers;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Reporting.Forms;

/// <summary>Discipline and leaving, oversight, training, badges and evaluation in the shape of the forms.</summary>
public sealed class ReportTableTests
{
    // Kon Rẫy: 22 disciplined of whom 3 + 2 + 22 cannot be; counted decisions add up, published ones are found not to.
    [Fact]
    public void Decisions_by_measure_add_up_and_published_parts_above_their_whole_are_found()
    {
        var register = Book.District().Member("m", "a1").ToRegister();
        var measures = Enumerable.Repeat(DisciplineMeasure.Reprimand, 17).Concat(Enumerable.Repeat(DisciplineMeasure.Warning, 2)).Concat(Enumerable.Repeat(DisciplineMeasure.Expulsion, 3)).ToList();
        var entries = measures.Select((measure, i) => new DisciplineEntry(D("2021-03-01").PlusDays(i), measure, DisciplineLevel.District) { Person = new PersonId($"p-{i}") }).ToList();
        var table = ReportTables.OfDiscipline(register, FlowLedger.Of(register), Id("district"), D("2021-01-01"), D("2021-08-23"), (from, to) => DisciplineReport.Of(entries, from, to));
        Assert.Equal((22L, 17L, 2L, 0L, 3L), (This(table, "I"), This(table, "I.1"), This(table, "I.2"), This(table, "I.3"), This(table, "I.4")));
        Assert.Equal(0, table["I"].Cells[0].Last.Count);
        Assert.Equal(FormValueState.NotComputable, table["I"].Cells[0].Ratio.State);
        Assert.Equal((FormRowMark.SourceBroken, FormValueState.Blank), (table["9"].Mark, table["9"].Cells[0].This.State));
        Assert.Empty(table.Problems);

        var published = table with { Lines = table.Lines.Select(line => line.Code == "I.1" ? line with { Cells = [FormCell.Of(FormValue.Of(22), FormValue.Of(0))] } : line).ToValueList() };
        Assert.Equal(new FormProblem(FormProblemKind.SumDiffers, "I", "2", FormPeriod.This, 27, 22), Assert.Single(published.Problems));
    }

    [Fact]
    public void Who_left_is_counted_in_the_period_and_the_year_before()
    {
        var book = Book.District();
        (string Day, EndingReason Why)[] endings =
        [
            ("2024-02-02", EndingReason.Resigned), ("2024-12-31", EndingReason.StruckOff), ("2023-06-06", EndingReason.Resigned), ("2022-12-31", EndingReason.Resigned), ("2024-07-07", EndingReason.Died), ("2024-08-08", EndingReason.Expelled),
        ];
        for (var i = 0; i < endings.Length; i++)
        {
            book.Member($"m{i}", i == 0 ? "b1" : "a1").Knows($"m{i}", new StandingRecorded(D(endings[i].Day), Standing.Former, null) { Ended = endings[i].Why });
        }

        book.Knows("p", [.. Admitted("a1", D("2023-12-01")), StruckOff(D("2024-09-09"))]);
        var register = book.ToRegister();
        var table = ReportTables.OfDiscipline(register, FlowLedger.Of(register), Id("a"), D("2024-01-01"), D("2024-12-31"));
        Assert.Equal((3L, 1L, 1L, 1L, 0L), (This(table, "IV"), This(table, "IV.1"), This(table, "IV.2"), This(table, "IV.3"), This(table, "IV.4")));
        Assert.Equal((1L, 1L), (table["IV"].Cells[0].Last.Count, table["IV.4"].Cells[0].Last.Count));
        Assert.Equal(new Fraction(3, 1), table["IV"].Cells[0].Ratio.Amount);
        Assert.Empty(table.Problems);
    }

    // A generated district: the tables give what plain questions to the register give.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Sessions_and_classes_are_those_of_the_register(long seed)
    {
        var register = Register.Of(RegisterGenerator.Generate(RegisterShape.District, seed));
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        foreach (var unit in register.Organizations.On(to).Organizations.Where((_, i) => i % 40 == 0))
        {
            var table = ReportTables.OfOversight(register, unit, from, to, SessionDay.Begin);
            var sessions = register.Inspections.Where(one => one is { Plan: { } plan, Phase: not SessionPhase.Cancelled } && one.DayOf(SessionDay.Begin) is { } day && from <= day && day <= to && register.Organizations.Upward(plan.By, day).Contains(unit)).ToList();
            Assert.Equal(sessions.Count, This(table, "A"));
            Assert.Equal(sessions.Count(one => one.Plan!.Kind == SessionKind.Supervision), This(table, "II"));
            Assert.Equal(sessions.Count(one => one.Plan is { Kind: SessionKind.Inspection, Body: SessionBody.InspectionCommission }), This(table, "I.5"));
            Assert.Equal(sessions.Where(one => one.Plan!.Kind == SessionKind.Inspection).SelectMany(one => one.Subjects).Count(one => one.Subject is OrganizationSubject) + sessions.Where(one => one.Plan!.Kind == SessionKind.Inspection).Sum(one => one.Further?.Organizations ?? 0), This(table, "I.o"));
            Assert.Empty(table.Problems);

            var training = ReportTables.OfTraining(register, unit, from, to);
            var classes = register.Document.TrainingClasses.Where(held => from <= held.From && held.From <= to && register.Organizations.Upward(held.Organizer, held.From).Contains(unit)).ToList();
            Assert.Equal((classes.Count, classes.Sum(held => (long)held.Participants)), (This(training, "I"), This(training, "II")));
            Assert.Equal(classes.Count(held => held.TrainingKind == TrainingKind.Awareness), This(training, "I.1"));
            Assert.Empty(training.Problems);
        }
    }

    [Fact]
    public void Badges_count_by_decision_in_the_cell_of_the_day()
    {
        var book = Book.District().Member("m1", "a1").Member("m2", "b1").Member("m3", "a1").Member("m4", "a1");
        book.Knows("m1", Awarded("2024-09-02", 30, BadgeGround.Reached), new BadgeReissued(D("2024-11-07"), 30, PartyBody.ProvincialStandingCommittee, null));
        book.Knows("m2", Awarded("2024-09-02", 45, BadgeGround.Illness));
        book.Knows("m3", new StandingRecorded(D("2024-03-03"), Standing.Former, Id("a1")) { Ended = EndingReason.Died }, Awarded("2024-05-19", 50, BadgeGround.Posthumous), Awarded("2023-02-03", 45, BadgeGround.Reached));
        book.Knows("m4", Awarded("2024-12-31", 31, BadgeGround.Reached), new BadgesWithdrawn(D("2025-01-01")));
        var register = book.ToRegister();
        var table = ReportTables.OfBadges(register, Id("a"), D("2024-01-01"), D("2024-12-31"));
        Assert.Equal((3L, 1L, 0L, 1L, 1L), (This(table, "I"), This(table, "I.30"), This(table, "I.45"), This(table, "I.50"), This(table, "I.0")));
        Assert.Equal((2L, 0L, 1L, 1L, 0L), (This(table, "II.1"), This(table, "II.2"), This(table, "II.3"), This(table, "III"), This(table, "IV")));
        Assert.Equal((1L, 1L), (table["I"].Cells[0].Last.Count, table["I.45"].Cells[0].Last.Count));
        Assert.Empty(table.Problems);

        var district = ReportTables.OfBadges(register, Id("district"), D("2024-01-01"), D("2024-12-31"));
        Assert.Equal((4L, 1L, 1L), (This(district, "I"), This(district, "I.45"), This(district, "II.2")));
        Assert.Equal(1, This(ReportTables.OfBadges(register, Id("a"), D("2025-01-01"), D("2025-12-31")), "IV"));
    }

    [Fact]
    public void The_last_grade_of_a_member_for_a_year_counts_in_the_cell_that_graded()
    {
        var book = Book.District().Member("m1", "a1").Member("m2", "b1").Member("m3", "a1");
        book.Knows("m1", new MemberGraded(D("2024-12-10"), 2024, QualityLevel.Excellent, Id("a1")), new MemberGraded(D("2024-12-20"), 2024, QualityLevel.Good, Id("a1")));
        book.Knows("m2", new MemberGraded(D("2024-12-10"), 2024, QualityLevel.NotFulfilled, Id("b1")));
        book.Knows("m3", new MemberGraded(D("2024-01-05"), 2023, QualityLevel.Excellent, Id("a1")), new MemberGraded(D("2023-01-05"), 2022, QualityLevel.Fulfilled, Id("a1")));
        var register = book.ToRegister();
        var table = ReportTables.OfEvaluation(register, Id("a"), D("2024-01-01"), D("2024-12-31"));
        Assert.Equal((2L, 1L, 1L, 0L, 0L), (This(table, "I"), This(table, "I.1"), This(table, "I.2"), This(table, "I.3"), This(table, "I.4")));
        Assert.Equal((1L, 1L), (table["I"].Cells[0].Last.Count, table["I.3"].Cells[0].Last.Count));
        Assert.Equal((3L, 1L), (This(ReportTables.OfEvaluation(register, Id("district"), D("2024-01-01"), D("2024-12-31")), "I"), This(ReportTables.OfEvaluation(register, Id("b"), D("2024-01-01"), D("2024-12-31")), "I.4")));
        Assert.Empty(table.Problems);
    }

    private static BadgeDecided Awarded(string on, int years, BadgeGround ground) => new(D(on), years, ground, PartyBody.ProvincialStandingCommittee, null);

    private static long? This(FormTable table, string row) => table[row].Cells[0].This.Count;
}
