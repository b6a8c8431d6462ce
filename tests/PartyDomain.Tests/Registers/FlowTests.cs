using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Registers;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>What counts, once, on which day and for which organizations.</summary>
public sealed class FlowTests
{
    [Fact]
    public void An_admission_counts_on_the_day_of_the_ceremony_and_its_decision_on_its_own() =>
        Assert.Equal("AdmissionDecision 2020-12-20 a1; Admission 2021-01-09 a1; Recognition 2022-02-01 a1", Told(AdmittedAndRecognized("a1", D("2021-01-09"), D("2022-02-01"))));

    [Theory]
    [InlineData("2020-12-31", 1, 0)]
    [InlineData("2021-01-01", 0, 1)]
    [InlineData("2020-02-29", 1, 0)]
    public void The_first_and_the_last_day_of_a_period_belong_to_it(string ceremony, int before, int after)
    {
        var ledger = FlowLedger.Of(Book.District().Knows("p", Admitted("a1", D(ceremony))).ToRegister());
        Assert.Equal(before, Count(ledger, "district", "2020-01-01", "2020-12-31"));
        Assert.Equal(after, Count(ledger, "district", "2021-01-01", "2021-12-31"));
        Assert.Equal(1, Count(ledger, "a1", ceremony, ceremony));
    }

    [Fact]
    public void A_corrected_day_counts_and_the_wrong_one_does_not() =>
        Assert.Equal("AdmissionDecision 2020-12-20 a1; Admission 2021-02-03 a1", Told([.. Admitted("a1", D("2021-01-09")), new EventCorrected(D("2021-03-01"), 2, Ceremony(D("2021-02-03")))]));

    [Fact]
    public void The_latest_correction_of_a_fact_counts() => Assert.Equal(
        "AdmissionDecision 2020-12-20 a1; Admission 2021-03-04 a1",
        Told(
        [
            .. Admitted("a1", D("2021-01-09")),
            new EventCorrected(D("2021-03-01"), 2, Ceremony(D("2021-02-03"))),
            new EventCorrected(D("2021-03-02"), 2, Ceremony(D("2021-03-04"))),
        ]));

    [Fact]
    public void A_correction_that_was_corrected_away_leaves_the_first_fact() => Assert.Equal(
        "AdmissionDecision 2020-12-20 a1; Admission 2021-01-09 a1",
        Told(
        [
            .. Admitted("a1", D("2021-01-09")),
            new EventCorrected(D("2021-03-01"), 2, Ceremony(D("2021-02-03"))),
            new EventCorrected(D("2021-03-02"), 3, null),
        ]));

    [Fact]
    public void A_fact_that_was_taken_back_does_not_count() =>
        Assert.Equal("AdmissionDecision 2020-12-20 a1", Told([.. Admitted("a1", D("2021-01-09")), new EventCorrected(D("2021-03-01"), 2, null)]));

    [Fact]
    public void A_fact_that_was_learned_late_counts_on_its_own_day() => Assert.Equal(
        "AdmissionDecision 2020-12-20 a1; Admission 2021-01-09 a1; Recognition 2022-02-01 a1",
        Told([Recognized(D("2022-02-01"), D("2022-01-09")), Ceremony(D("2021-01-09")), Decided(D("2020-12-20")), Listed("a1", D("2020-05-01"))]));

    [Fact]
    public void An_annulled_admission_does_not_count_and_neither_does_what_rested_on_it() => Assert.Equal(
        "Annulment 2023-05-05 a1",
        Told([.. AdmittedAndRecognized("a1", D("2021-01-09"), D("2022-02-01")), Annulled(D("2023-05-05"))]));

    [Fact]
    public void An_admission_is_annulled_after_the_member_was_struck_off() => Assert.Equal(
        "ProbationerStruckOff 2022-02-01 a1; Annulment 2023-05-05 a1",
        Told([.. Admitted("a1", D("2021-01-09")), StruckOff(D("2022-02-01")), Annulled(D("2023-05-05"))]));

    [Fact]
    public void Someone_admitted_anew_counts_each_time() => Assert.Equal(
        "AdmissionDecision 2018-12-20 a1; Admission 2019-01-09 a1; ProbationerStruckOff 2020-02-01 a1; AdmissionDecision 2022-12-20 b1; Admission 2023-01-09 b1",
        Told([.. Admitted("a1", D("2019-01-09")), StruckOff(D("2020-02-01")), .. Admitted("b1", D("2023-01-09"))]));

    [Fact]
    public void Only_the_admission_after_an_annulment_counts() => Assert.Equal(
        "Annulment 2020-02-01 a1; AdmissionDecision 2022-12-20 b1; Admission 2023-01-09 b1",
        Told([.. Admitted("a1", D("2019-01-09")), Annulled(D("2020-02-01")), .. Admitted("b1", D("2023-01-09"))]));

    [Fact]
    public void An_admission_annulled_and_a_new_listing_of_one_day_are_both_seen() => Assert.Equal(
        "Annulment 2020-02-01 a1",
        Told([.. Admitted("a1", D("2019-01-09")), Annulled(D("2020-02-01")), Listed("a1", D("2020-02-01"))]));

    [Fact]
    public void Admitted_and_struck_off_on_one_day_are_both_seen() => Assert.Equal(
        "AdmissionDecision 2018-12-20 a1; Admission 2019-01-09 a1; ProbationerStruckOff 2019-01-09 a1",
        Told([.. Admitted("a1", D("2019-01-09")), StruckOff(D("2019-01-09"))]));

    [Fact]
    public void A_decision_that_its_committee_annulled_does_not_count_beside_the_next() => Assert.Equal(
        "AdmissionDecision 2021-05-05 a1; Admission 2021-06-06 a1",
        Told([Listed("a1", D("2020-05-01")), Decided(D("2020-12-20")), new ApplicantMoved(D("2021-01-02"), false, null), new OwnDecisionAnnulled(D("2021-02-02")), Decided(D("2021-05-05")), Ceremony(D("2021-06-06"))]));

    [Fact]
    public void A_decision_taken_anew_for_a_member_is_no_second_admission() => Assert.Equal(
        "AdmissionDecision 2020-12-20 a1; Admission 2021-01-09 a1",
        Told([.. Admitted("a1", D("2021-01-09")), new AdmissionRectified(D("2021-07-07"), default, D("2021-07-07"), true)]));

    [Fact]
    public void Somebody_taken_over_with_an_older_date_was_not_admitted_then() => Assert.Equal(
        string.Empty,
        Told([new StandingRecorded(D("2021-01-01"), Standing.Full, Id("a1")) { AdmissionDecidedOn = D("1999-01-01"), JoinedOn = D("1999-02-02"), RecognizedOn = D("2000-02-02") }]));

    [Fact]
    public void A_recorded_standing_counts_on_the_day_that_is_its_own_date() => Assert.Equal(
        "Admission 2021-01-09 a1; Recognition 2022-02-01 a1",
        Told(
        [
            new StandingRecorded(D("2021-01-09"), Standing.Probationary, Id("a1")) { AdmissionDecidedOn = D("2020-12-20"), JoinedOn = D("2021-01-09"), ProbationEndsOn = D("2022-01-09") },
            new StandingRecorded(D("2021-08-08"), Standing.Probationary, Id("a1")) { JoinedOn = D("2021-01-09") },
            new StandingRecorded(D("2022-02-01"), Standing.Full, Id("a1")) { RecognizedOn = D("2022-02-01"), OfficialOn = D("2022-01-09") },
            new StandingRecorded(D("2022-03-01"), Standing.Full, Id("b1")) { RecognizedOn = D("2022-02-01") },
        ]));

    [Fact]
    public void A_member_who_moved_was_admitted_where_the_ceremony_was_held()
    {
        var register = Book.District().Knows("p", [.. Admitted("a1", D("2021-01-09")), new StandingRecorded(D("2021-01-20"), Standing.Probationary, Id("b1"))]).ToRegister();
        var ledger = FlowLedger.Of(register);
        Assert.Equal((1L, 0L), (Count(ledger, "a", "2021-01-01", "2021-12-31"), Count(ledger, "b", "2021-01-01", "2021-12-31")));
        Assert.Equal((0L, 1L), (register.CountStandings(D("2021-12-31"))[Id("a")].Members, register.CountStandings(D("2021-12-31"))[Id("b")].Members));
    }

    [Fact]
    public void An_admission_counts_for_those_above_the_cell_on_that_day_whatever_came_later()
    {
        var ledger = FlowLedger.Of(Book.District()
            .Happens("a1", new OrganizationReparented(D("2021-07-01"), Id("b")), new OrganizationEnded(D("2022-01-01")))
            .Knows("before", Admitted("a1", D("2021-06-30")))
            .Knows("after", Admitted("a1", D("2021-07-01")))
            .ToRegister());
        Assert.Equal(2, Count(ledger, "a1", "2021-01-01", "2021-12-31"));
        Assert.Equal(1, Count(ledger, "a", "2021-01-01", "2021-12-31"));
        Assert.Equal(1, Count(ledger, "b", "2021-01-01", "2021-12-31"));
        Assert.Equal(2, Count(ledger, "district", "2021-01-01", "2021-12-31"));
        Assert.Equal(2, Count(ledger, "province", "2021-01-01", "2021-12-31"));
        Assert.Equal("before", Assert.Single(ledger.In(Id("a"), FlowKind.Admission, D("2021-01-01"), D("2021-12-31"))).Person.Value);
    }

    [Fact]
    public void What_happened_in_no_cell_of_that_day_is_listed_and_counts_nowhere()
    {
        var ledger = FlowLedger.Of(Book.District()
            .Happens("a1", new OrganizationEnded(D("2021-01-01")))
            .Knows("ended", Admitted("a1", D("2021-01-01")))
            .Knows("foreign", Admitted("x", D("2021-02-02")))
            .Knows("nowhere", new StandingRecorded(D("2021-03-03"), Standing.Full, null) { JoinedOn = D("2021-03-03") })
            .ToRegister());
        Assert.Equal(0, Count(ledger, "province", "2021-01-01", "2021-12-31"));
        Assert.Equal(
            "AdmissionDecision 2021-01-13 foreign; Admission 2021-01-01 ended; Admission 2021-02-02 foreign; Admission 2021-03-03 nowhere",
            string.Join("; ", ledger.Unplaced.OrderBy(flow => flow.FlowKind == FlowKind.Admission).Select(flow => $"{flow.FlowKind} {Iso(flow.On)} {flow.Person.Value}")));
        Assert.Equal(1, ledger.Count(Id("a1"), FlowKind.AdmissionDecision, D("2020-01-01"), D("2021-12-31")).Count);
    }

    [Fact]
    public void An_organization_nobody_knows_and_a_period_backwards_hold_nothing()
    {
        var ledger = FlowLedger.Of(Book.District().Knows("p", Admitted("a1", D("2021-01-09"))).ToRegister());
        Assert.Empty(ledger.In(Id("x"), FlowKind.Admission, D("2021-01-01"), D("2021-12-31")));
        Assert.Empty(ledger.In(Id("a"), FlowKind.Admission, D("2021-12-31"), D("2021-01-01")));
        Assert.Empty(ledger.In(default, FlowKind.Admission, D("2021-01-01"), D("2021-12-31")));
    }

    [Fact]
    public void The_flows_of_a_period_are_those_of_the_ledger()
    {
        var register = Book.District().Knows("p", AdmittedAndRecognized("a1", D("2021-01-09"), D("2022-02-01"))).Knows("q", Admitted("c", D("2021-04-04"))).ToRegister();
        Assert.Equal(
            ["Admission 2021-01-09", "AdmissionDecision 2021-03-15", "Admission 2021-04-04"],
            Flows.Of(register, D("2021-01-01"), D("2021-12-31")).Select(flow => $"{flow.FlowKind} {Iso(flow.On)}"));
        Assert.Equal("Flow { Admission, 2021-01-09 }", Flows.Of(register, D("2021-01-09"), D("2021-01-09")).Single().ToString());
    }

    [Fact]
    public void An_empty_register_counts_nothing()
    {
        var ledger = FlowLedger.Of(new Book().ToRegister());
        Assert.Equal(new FlowCount(0, 0), ledger.Count(Id("a"), FlowKind.Admission, LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        Assert.Empty(ledger.Unplaced);
    }

    private static long Count(FlowLedger ledger, string unit, string from, string to) => ledger.Count(Id(unit), FlowKind.Admission, D(from), D(to)).Count;

    private static string Told(params ReadOnlySpan<MembershipEvent> facts)
    {
        var register = Book.District().Knows("p", facts).ToRegister();
        return string.Join("; ", Flows.Of(register.Members[0]).Select(flow => $"{flow.FlowKind} {Iso(flow.On)} {flow.Cell}"));
    }
}
