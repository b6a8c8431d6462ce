using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Membership.Probation;
using PartyDomain.Tests.Membership;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>What became of those admitted, and whether recognitions came on time.</summary>
public sealed class CohortTests
{
    [Fact]
    public void Everybody_admitted_ends_in_one_place()
    {
        var register = Book.District()
            .Knows("full", AdmittedAndRecognized("a1", D("2019-05-19"), D("2020-06-01")))
            .Knows("full and gone", [.. AdmittedAndRecognized("a1", D("2019-05-19"), D("2020-06-01")), new StandingRecorded(D("2020-07-01"), Standing.Former, null)])
            .Knows("struck off", [.. Admitted("a1", D("2019-01-01")), StruckOff(D("2020-02-01"))])
            .Knows("still", Admitted("b1", D("2019-12-31")))
            .Knows("moved", [.. Admitted("b1", D("2019-12-31")), new StandingRecorded(D("2020-03-03"), Standing.Probationary, Id("a1"))])
            .Knows("left", [.. Admitted("b1", D("2019-06-06")), new StandingRecorded(D("2020-03-03"), Standing.Former, null)])
            .Knows("away", [.. Admitted("b1", D("2019-06-06")), new StandingRecorded(D("2020-03-03"), Standing.Outside, null)])
            .Knows("annulled", [.. Admitted("b1", D("2019-06-06")), Annulled(D("2020-03-03"))])
            .Knows("earlier", AdmittedAndRecognized("a1", D("2018-12-31"), D("2020-01-01")))
            .Knows("later", Admitted("a1", D("2020-01-01")))
            .ToRegister();
        Assert.Equal(new CohortOutcome(D("2019-01-01"), D("2019-12-31"), D("2020-12-31"), 7, 2, 1, 2, 2), Of(register, "district", "2020-12-31"));
        Assert.Equal(new CohortOutcome(D("2019-01-01"), D("2019-12-31"), D("2020-01-31"), 7, 0, 0, 7, 0), Of(register, "district", "2020-01-31"));
        Assert.Equal(3, Of(register, "a", "2020-12-31").Admitted);
        Assert.Equal(new Fraction(2, 7), Of(register, "district", "2020-12-31").RecognizedShare);
        Assert.Equal(new CohortOutcome(D("2019-01-01"), D("2019-12-31"), D("2019-03-31"), 1, 0, 0, 1, 0), Of(register, "district", "2019-03-31"));
        Assert.Null(Of(register, "c", "2020-12-31").RecognizedShare);
    }

    [Fact]
    public void The_second_admission_of_a_person_is_followed_from_its_own_day()
    {
        var register = Book.District().Knows("p", [.. Admitted("a1", D("2019-01-01")), StruckOff(D("2020-02-01")), .. AdmittedAndRecognized("a1", D("2022-05-05"), D("2023-06-06"))]).ToRegister();
        var ledger = FlowLedger.Of(register);
        Assert.Equal(1, CohortOutcome.Of(ledger, register, Id("a"), D("2019-01-01"), D("2019-12-31"), D("2024-01-01")).StruckOff);
        Assert.Equal(1, CohortOutcome.Of(ledger, register, Id("a"), D("2022-01-01"), D("2022-12-31"), D("2024-01-01")).Recognized);
    }

    // Admitted in 2019: 40 recognized in 2020; admitted in 2020: 30, none of them recognized that year.
    [Fact]
    public void Recognitions_of_a_year_are_of_another_cohort_than_its_admissions()
    {
        var book = Book.District();
        for (var i = 0; i < 40; i++)
        {
            book.Knows($"earlier-{i}", AdmittedAndRecognized("a1", D("2019-03-01").PlusDays(i), D("2020-04-01").PlusDays(i)));
        }

        for (var i = 0; i < 30; i++)
        {
            book.Knows($"later-{i}", Admitted("a1", D("2020-03-01").PlusDays(i)));
        }

        var register = book.ToRegister();
        var ledger = FlowLedger.Of(register);
        Assert.Equal(30, ledger.Count(Id("district"), FlowKind.Admission, D("2020-01-01"), D("2020-12-31")).Count);
        Assert.Equal(40, ledger.Count(Id("district"), FlowKind.Recognition, D("2020-01-01"), D("2020-12-31")).Count);
        var cohort = CohortOutcome.Of(ledger, register, Id("district"), D("2020-01-01"), D("2020-12-31"), D("2020-12-31"));
        Assert.Equal((30, 0, 30), (cohort.Admitted, cohort.Recognized, cohort.StillProbationary));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-12-10", Timeliness.OnTime)]
    [InlineData("2026-12-18", "2027-01-08", Timeliness.OnTime)]
    [InlineData("2027-03-01", "2027-03-20", Timeliness.ReviewLate)]
    [InlineData("2026-11-20", "2027-06-20", Timeliness.DecisionLate)]
    [InlineData("2027-03-01", "2027-09-20", Timeliness.BothLate)]
    public void A_recognition_is_late_by_the_review_or_by_the_decision(string reviewed, string decided, Timeliness expected)
    {
        var journey = Probationers.Since(D("2025-11-20")).With(Settings.Cautious).Reviewable().Do(new ReviewProbation(D(reviewed), Journey.Reviews(12, 0)));
        var register = Book.District().HasCell("cell-1", "a").Knows("p", [.. journey.Record.History, Recognized(D(decided), D("2026-11-20"))]).ToRegister();
        var quality = RecognitionQuality.Of(FlowLedger.Of(register), register, Id("a"), D("2026-11-01"), D("2027-12-31"), Law.Shipped);
        Assert.Equal(1, quality.Total);
        Assert.Equal(expected, RecognitionQuality.Judge(register.Members[0].ToRecord(), Law.Shipped));
        Assert.Equal(
            expected,
            quality switch { { OnTime: 1 } => Timeliness.OnTime, { ReviewLate: 1 } => Timeliness.ReviewLate, { DecisionLate: 1 } => Timeliness.DecisionLate, { BothLate: 1 } => Timeliness.BothLate, _ => Timeliness.NotKnown });
    }

    [Fact]
    public void A_second_round_after_the_limit_does_not_make_the_first_one_late()
    {
        var journey = Probationers.Since(D("2025-11-20")).With(Settings.Cautious).Reviewable()
            .Do(new ReviewProbation(D("2026-11-23"), Journey.Reviews(6, 6)), new ReviewProbation(D("2027-03-01"), Journey.Reviews(12, 0)));
        Assert.Equal(2, journey.Record.Probation!.CellRounds.Count);
        var record = journey.Note(Recognized(D("2027-03-20"), D("2026-11-20"))).Record;
        Assert.Equal(Timeliness.OnTime, RecognitionQuality.Judge(record, Law.Shipped));
    }

    [Fact]
    public void Where_the_days_are_not_held_it_is_not_known()
    {
        var register = Book.District()
            .Knows("p", AdmittedAndRecognized("a1", D("2019-05-19"), D("2020-06-01")))
            .Knows("q", new StandingRecorded(D("2020-07-01"), Standing.Full, Id("b1")) { JoinedOn = D("2019-06-06"), RecognizedOn = D("2020-07-01") })
            .ToRegister();
        Assert.Equal(new RecognitionQuality(D("2020-01-01"), D("2020-12-31"), 0, 0, 0, 0, 2), RecognitionQuality.Of(FlowLedger.Of(register), register, Id("district"), D("2020-01-01"), D("2020-12-31"), Law.Shipped));
    }

    private static CohortOutcome Of(Register register, string under, string day) =>
        CohortOutcome.Of(FlowLedger.Of(register), register, Id(under), D("2019-01-01"), D("2019-12-31"), D(day));
}
