using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Discipline;

/// <summary>Who is not considered, what is not disciplined, and what a case bars, from sections 2 and 6 of the fact sheet on discipline.</summary>
public sealed class ExceptionsTests
{
    // Pregnancy, maternity leave, nursing mother, nursing father, inpatient care, fatal disease, loss of cognition, missing: Y defers, N does not, ? was not known.
    [Theory]
    [InlineData("2019-05-01", "YYN?YYY?")]
    [InlineData("2021-07-27", "YYN?YYY?")]
    [InlineData("2021-07-28", "YYY?YYY?")]
    [InlineData("2022-07-05", "YYY?YYY?")]
    [InlineData("2022-07-06", "YYYYYNNY")]
    [InlineData("2026-08-17", "YYYYYNNY")]
    public void Who_is_deferred_goes_by_generation(string day, string grounds)
    {
        var on = Day(day);
        foreach (var ground in Enum.GetValues<DeferralGround>())
        {
            var outcome = Deferrals.Of(ground, false, on, Law.Shipped);
            Assert.Equal((ground, grounds[(int)ground]), (ground, outcome switch { Accepted<DeferralGround> { Events: [var one] } when one == ground => 'Y', Undetermined<DeferralGround> => '?', _ => 'N' }));
            Assert.Equal(outcome is Refused<DeferralGround> ? [DisciplineCodes.NotAGround] : [], outcome.Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
        }
    }

    [Theory]
    [InlineData(DeferralGround.Pregnancy, true)]
    [InlineData(DeferralGround.MaternityLeave, true)]
    [InlineData(DeferralGround.NursingMother, true)]
    [InlineData(DeferralGround.NursingFather, false)]
    [InlineData(DeferralGround.InpatientCare, false)]
    [InlineData(DeferralGround.Missing, false)]
    public void Since_August_2026_a_woman_may_ask_in_writing_to_be_considered(DeferralGround ground, bool considered)
    {
        Assert.IsType<Accepted<DeferralGround>>(Deferrals.Of(ground, true, new(2026, 8, 16), Law.Shipped));
        Assert.IsType<Accepted<DeferralGround>>(Deferrals.Of(ground, false, new(2026, 8, 17), Law.Shipped));
        Assert.Equal(considered ? [DisciplineCodes.AskedInWriting] : [], Deferrals.Of(ground, true, new(2026, 8, 17), Law.Shipped).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
    }

    [Fact]
    public void What_is_no_ground_is_told_once() =>
        Assert.Equal([DisciplineCodes.NotAGround], Deferrals.Of(DeferralGround.NursingMother, true, new(2019, 5, 1), Law.Shipped).Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));

    // Authorized innovation, an order reported in writing, deceased, population policy.
    [Theory]
    [InlineData("2019-05-01", "???N")]
    [InlineData("2022-07-06", "YYYN")]
    [InlineData("2025-03-19", "YYYN")]
    [InlineData("2025-03-20", "YYYY")]
    [InlineData("2026-08-17", "YYYY")]
    public void What_is_not_disciplined_goes_by_generation(string day, string grounds)
    {
        foreach (var ground in Enum.GetValues<ExemptionGround>())
        {
            var outcome = Deferrals.Exempt(ground, Day(day), Law.Shipped);
            Assert.Equal((ground, grounds[(int)ground]), (ground, outcome switch { Accepted<ExemptionGround> { Events: [var one] } when one == ground => 'Y', Undetermined<ExemptionGround> => '?', _ => 'N' }));
            Assert.Equal(outcome is Refused<ExemptionGround> ? [DisciplineCodes.NotExempt] : [], outcome.Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
        }
    }

    [Fact]
    public void An_exemption_that_the_law_takes_back_is_none()
    {
        var law = Law.Shipped.With(DeferralLaw.OrderReported.With(new Statement<bool>(StatementKind.Changed, Instruments.Penalties212, "2", EvidenceGrade.Confirmed, false)));
        Assert.Equal([Arg.Term("ground", ExemptionGround.OrderReportedInWriting)], Assert.Single(Assert.IsType<Refused<ExemptionGround>>(Deferrals.Exempt(ExemptionGround.OrderReportedInWriting, new(2026, 9, 1), law)).Findings, finding => finding.Effect == FindingEffect.Bars).Arguments);
    }

    [Theory]
    [InlineData("2018-06-01", true)]
    [InlineData("2023-06-01", true)]
    [InlineData("2025-09-01", true)]
    public void A_case_bars_transfer_and_personnel_acts(string day, bool barred)
    {
        Assert.Equal(barred ? [(DisciplineCodes.TransferBarred, FindingEffect.Bars)] : [], CaseBars.Transfer(Day(day), Law.Shipped).Findings.Select(finding => (finding.Code, finding.Effect)));
        Assert.Equal(barred ? [(DisciplineCodes.PersonnelBarred, FindingEffect.Bars)] : [], CaseBars.Personnel(Day(day), Law.Shipped).Findings.Select(finding => (finding.Code, finding.Effect)));
    }

    [Fact]
    public void Where_the_law_is_not_known_or_says_otherwise_the_bars_follow_it()
    {
        Assert.IsType<Undetermined<bool>>(CaseBars.Transfer(new(2010, 1, 1), Law.Shipped));
        Assert.IsType<Undetermined<bool>>(CaseBars.Personnel(new(2010, 1, 1), Law.Shipped));
        Assert.IsType<Undetermined<bool>>(CaseBars.Leaving(DisciplineMeasure.Expulsion, new(2010, 1, 1), Law.Shipped));
        Assert.IsType<Undetermined<DisciplineMeasure>>(CaseBars.Sentence(CriminalPenalty.Prison, DisciplineSubject.FullMember, new(2010, 1, 1), Law.Shipped));
        Assert.IsType<Undetermined<DisciplineMeasure>>(CaseBars.OneDecision([DisciplineMeasure.Warning], 2, new(2010, 1, 1), Law.Shipped));
        var lifted = Law.Shipped
            .With(BarLaw.Transfer.With(new Statement<bool>(StatementKind.Changed, Instruments.Regulation208, "6", EvidenceGrade.Confirmed, false)))
            .With(BarLaw.Personnel.With(new Statement<bool>(StatementKind.Changed, Instruments.Penalties212, "2", EvidenceGrade.Confirmed, false)));
        Assert.Equal([true], CaseBars.Transfer(new(2026, 9, 1), lifted).Events);
        Assert.Equal([true], CaseBars.Personnel(new(2026, 9, 1), lifted).Events);
    }

    [Theory]
    [InlineData(DisciplineMeasure.Expulsion, true)]
    [InlineData(DisciplineMeasure.Removal, false)]
    [InlineData(DisciplineMeasure.Warning, false)]
    public void Whoever_is_to_be_expelled_may_not_leave_instead(DisciplineMeasure measure, bool barred)
    {
        var outcome = CaseBars.Leaving(measure, new(2023, 6, 1), Law.Shipped);
        Assert.Equal(barred ? [DisciplineCodes.LeavingBarred] : [], outcome.Findings.Select(finding => finding.Code));
        Assert.Equal(barred ? [] : [true], outcome.Events);
    }

    [Theory]
    [InlineData(CriminalPenalty.CourtWarning, false)]
    [InlineData(CriminalPenalty.Fine, false)]
    [InlineData(CriminalPenalty.NonCustodialReform, true)]
    [InlineData(CriminalPenalty.SuspendedPrison, true)]
    [InlineData(CriminalPenalty.Prison, true)]
    [InlineData(CriminalPenalty.Death, true)]
    public void From_non_custodial_reform_up_a_sentence_means_expulsion(CriminalPenalty penalty, bool expelled)
    {
        Assert.Equal(expelled ? [DisciplineMeasure.Expulsion] : [], Assert.IsType<Accepted<DisciplineMeasure>>(CaseBars.Sentence(penalty, DisciplineSubject.FullMember, new(2023, 6, 1), Law.Shipped)).Events);
        Assert.Equal(expelled ? [DisciplineCodes.StruckOffInstead] : [], CaseBars.Sentence(penalty, DisciplineSubject.ProbationaryMember, new(2023, 6, 1), Law.Shipped).Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(CardMishap.Damaged, false)]
    [InlineData(CardMishap.LostWithReason, false)]
    [InlineData(CardMishap.LostWithoutReason, true)]
    [InlineData(CardMishap.ReturnedOrDestroyed, false)]
    public void Only_a_card_lost_without_reason_is_punished(CardMishap mishap, bool punished) =>
        Assert.Equal(punished ? [DisciplineMeasure.Reprimand] : [], Assert.IsType<Accepted<DisciplineMeasure>>(CaseBars.Card(mishap, new(2019, 6, 1), Law.Shipped)).Events);

    [Fact]
    public void Several_acts_get_one_decision_with_the_heaviest_measure()
    {
        ValueList<DisciplineMeasure> concluded = [DisciplineMeasure.Reprimand, DisciplineMeasure.Removal, DisciplineMeasure.Warning];
        Assert.Equal([DisciplineMeasure.Removal], CaseBars.OneDecision(concluded, 1, new(2023, 6, 1), Law.Shipped).Events);
        var twice = Assert.Single(Assert.IsType<Refused<DisciplineMeasure>>(CaseBars.OneDecision(concluded, 2, new(2023, 6, 1), Law.Shipped)).Findings);
        Assert.Equal((DisciplineCodes.OneDecisionOnly, Arg.Number("decisions", 2), Arg.Term("measure", DisciplineMeasure.Removal)), (twice.Code, twice.Arguments[0], twice.Arguments[1]));
        Assert.Contains("at least one act", Assert.Throws<ArgumentException>(() => CaseBars.OneDecision([], 1, new(2023, 6, 1), Law.Shipped)).Message, StringComparison.Ordinal);
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
