using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Tests.Membership;
using Xunit;
using static PartyDomain.Tests.Membership.Show;
using static PartyDomain.Tests.Registers.Facts;

namespace PartyDomain.Tests.Registers;

/// <summary>What contradicts itself across the records of a register, each at its place.</summary>
public sealed class AuditTests
{
    private static readonly LocalDate Day = new(2021, 1, 1);

    [Fact]
    public void A_document_without_faults_has_no_findings()
    {
        var book = Book.District()
            .Knows("p", AdmittedAndRecognized("a1", D("2021-01-09"), D("2022-02-01")))
            .Says("p", new MemberProfile(D("2020-01-01")) { LivesIn = new("v") }, new MemberProfile(D("2021-01-01")))
            .Member("head", "a2")
            .Knows("outside", Listed("b1", Day), new ProspectRemoved(D("2022-01-01")))
            .Knows("gone", [.. Admitted("a1", D("2021-01-09")), StruckOff(D("2022-02-01"))])
            .Covers("v", new CoverageUnitEstablished(Book.Start, CoverageUnitKind.Village, "V", Id("a")), new CellServes(Day, Id("a1")), new CoverageUnitEnded(D("2022-01-01")))
            .Held(new TrainingClass("k", Id("district"), TrainingKind.Awareness, Day, Day, 1) { Persons = [new("p")] })
            .Plans(new TargetSet(Day, new AdmissionTarget("t", Id("a"), TargetPeriod.Year(2021), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 4))))
            .Assigns("head", "district", "a", Day)
            .Owes(new ReportDuty("r", null, Id("a"), Id("district"), ReportPeriodicity.Quarterly, 10, Day, null))
            .Reported(new ReportSubmitted("r", Day, D("2021-04-01")));
        Assert.Empty(RegisterAudit.Of(book.Document()));
        Assert.Empty(RegisterAudit.Of(new Book().Document()));
    }

    [Fact]
    public void A_person_twice_bars() => Is("bars registers.person-twice @members[1].person [] first=0", Twice(Book.District().Member("p", "a1").Document()));

    [Fact]
    public void A_unit_twice_bars()
    {
        var document = Book.District().Covers("v", Village()).Document();
        Is("bars registers.unit-twice @coverageUnits[1].unit [] unit=v", document with { CoverageUnits = [.. document.CoverageUnits, .. document.CoverageUnits] });
    }

    [Fact]
    public void A_register_is_not_made_of_what_bars()
    {
        var twice = Twice(Book.District().Member("p", "a1").Document());
        Assert.StartsWith("The document gives 1 persons, 0 coverage units and 0 sessions more than once.", Assert.Throws<ArgumentException>(() => Register.Of(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_twice() => Is(
        "breach registers.class-twice @trainingClasses[1].id [] class=k",
        Book.District().Held(Class("k")).Held(Class("k")).Held(Class("l")));

    [Fact]
    public void A_class_that_ends_before_it_begins_and_names_too_many()
    {
        Is("breach registers.period-backwards @trainingClasses[0].to [] from=2021-01-01 to=2020-12-31", Book.District().Held(Class("k") with { To = D("2020-12-31") }));
        Is("breach registers.participants-contradict @trainingClasses[0].participants [] participants=1 named=2", Book.District().Held(Class("k") with { Participants = 1, Persons = [new("p"), new("q")] }));
        Is("breach registers.participants-contradict @trainingClasses[0].participants [] participants=5 named=2", Book.District().Held(Class("k") with { Participants = 5, Persons = [new("p"), new("p")] }));
        Is("breach registers.participants-contradict @trainingClasses[0].participants [] participants=-1 named=0", Book.District().Held(Class("k") with { Participants = -1 }));
        Is(string.Empty, Book.District().Held(Class("k") with { Participants = 2, Persons = [new("p"), new("q")] }));
    }

    [Fact]
    public void A_class_of_an_unknown_organizer() =>
        Is("breach registers.unknown-organization @trainingClasses[0].organizer [] organization=x", Book.District().Held(Class("k") with { Organizer = Id("x") }));

    [Fact]
    public void A_member_of_an_unknown_cell_is_named_once() => Is(
        "breach registers.unknown-organization @members[0].cell [] organization=x",
        Book.District().Knows("p", AdmittedAndRecognized("x", D("2021-01-09"), D("2022-02-01"))));

    [Theory]
    [InlineData("2021-06-01", "breach registers.organization-not-there @members[0].cell [] organization=a1 on=2021-06-01")]
    [InlineData("2021-01-09", "breach registers.organization-not-there @members[0].cell [] organization=a1 on=2021-01-09")]
    [InlineData("2022-02-01", "")]
    public void A_cell_that_ends_while_members_are_in_it(string end, string expected) => Is(
        expected,
        Book.District()
            .Happens("a1", new OrganizationEnded(D(end)))
            .Knows("p", new StandingRecorded(D("2021-01-09"), Standing.Full, Id("a1")), new StandingRecorded(D("2022-02-01"), Standing.Full, Id("a2"))));

    // 294-QĐ/TW, 6.3.5: 30 working days from 1 July 2025 end on 12 August.
    [Theory]
    [InlineData("2025-08-12", "")]
    [InlineData("2025-08-13", "breach registers.organization-not-there @members[0].cell [] organization=a1 on=2025-07-01")]
    public void Members_of_a_cell_that_ended_are_in_transit_as_long_as_the_law_gives(string received, string expected) => Is(
        expected,
        Book.District()
            .Happens("a1", new OrganizationEnded(D("2025-07-01")))
            .Knows("p", new StandingRecorded(D("2021-01-09"), Standing.Full, Id("a1")), new StandingRecorded(D(received), Standing.Full, Id("a2"))));

    [Fact]
    public void A_cell_that_begins_after_its_members() => Is(
        "breach registers.organization-not-there @members[0].cell [] organization=n on=2020-01-01",
        Book.District().HasCell("n", "a", since: Day).Member("p", "n", D("2020-01-01")));

    [Fact]
    public void A_member_of_an_organization_that_is_no_cell_or_ceases_to_be_one()
    {
        Is("breach registers.not-a-cell @members[0].cell [] organization=a on=2010-01-01", Book.District().Member("p", "a"));
        Is(
            "breach registers.not-a-cell @members[0].cell [] organization=c on=2021-01-01",
            Book.District().Happens("c", new OrganizationRetyped(Day, OrganizationKind.PartyOrganization, OrganizationSector.Commune)).Member("p", "c"));
    }

    [Fact]
    public void A_member_without_a_cell_but_nobody_else()
    {
        Is("breach registers.member-without-cell @members[0].cell [] on=2021-01-01", Book.District().Knows("p", new StandingRecorded(Day, Standing.Probationary, null)));
        Is(string.Empty, Book.District().Knows("p", new StandingRecorded(Day, Standing.Prospect, null)));
    }

    [Theory]
    [InlineData(null, "2021-02-01", null, null, null)]
    [InlineData(null, "2020-01-01", null, null, "2021-02-01")]
    [InlineData("2021-02-01", null, null, null, null)]
    [InlineData("2020-02-01", "2020-01-01", null, null, null)]
    [InlineData(null, "2020-02-01", null, "2020-01-01", null)]
    [InlineData(null, "2020-02-01", null, null, "2020-01-01")]
    [InlineData(null, "2020-02-01", "2020-01-01", null, null)]
    public void Dates_that_contradict_each_other(string? decided, string? joined, string? ends, string? official, string? recognized) => Is(
        "breach registers.dates-contradict @members[0].events [] on=2021-01-01",
        Book.District().Knows("p", new StandingRecorded(Day, ends is null ? Standing.Full : Standing.Probationary, Id("a1"))
        {
            AdmissionDecidedOn = Or(decided),
            JoinedOn = Or(joined),
            ProbationEndsOn = Or(ends),
            OfficialOn = Or(official),
            RecognizedOn = Or(recognized),
        }));

    [Fact]
    public void Dates_of_one_day_and_an_official_date_to_come_do_not_contradict() => Is(
        string.Empty,
        Book.District().Knows("p", new StandingRecorded(Day, Standing.Full, Id("a1")) { AdmissionDecidedOn = Day, JoinedOn = Day, OfficialOn = Day, RecognizedOn = Day })
            .Knows("q", new StandingRecorded(Day, Standing.Probationary, Id("a1")) { JoinedOn = Day, ProbationEndsOn = D("2022-01-01"), OfficialOn = D("2022-01-01") }));

    [Fact]
    public void A_decision_taken_anew_for_a_member_does_not_contradict_the_joining_date()
    {
        var journey = Dossier.Ready().Admitted();
        var rectified = journey.Do(new RectifyAdmission(D("2026-03-03"), DefectiveStep.Decision, D("2026-03-02"), true)).Record;
        Assert.True(rectified.AdmissionDecidedOn > rectified.JoinedOn);
        Is(string.Empty, Book.District().HasCell("cell-1", "a").Knows("p", [.. rectified.History]));
    }

    [Fact]
    public void Facts_that_come_where_they_cannot()
    {
        Is("breach registers.fact-out-of-place @members[0].events[2] [] on=2021-02-01", Book.District().Knows("p", Listed("a1", D("2020-06-01")), Ceremony(Day), Decided(D("2021-02-01"))));
        Is("breach registers.fact-out-of-place @members[0].events[3] [] on=2021-02-01", Book.District().Knows("p", [.. Admitted("a1", Day), Listed("a1", D("2021-02-01"))]));
        Is("breach registers.fact-out-of-place @members[0].events[3] [] on=2021-02-01", Book.District().Knows("p", [.. Admitted("a1", Day), Ceremony(D("2021-02-01"))]));
        Is("breach registers.fact-out-of-place @members[0].events[1] [] on=2021-02-01", Book.District().Knows("p", Listed("a1", D("2020-06-01")), Recognized(D("2021-02-01"), D("2021-01-01"))));
    }

    [Fact]
    public void Somebody_who_joins_twice() => Is(
        "breach registers.fact-out-of-place @members[0].events[1] [] on=2021-06-01",
        Book.District().Knows(
            "p",
            new StandingRecorded(Day, Standing.Probationary, Id("a1")) { JoinedOn = Day, ProbationEndsOn = D("2022-01-01") },
            new StandingRecorded(D("2021-06-01"), Standing.Probationary, Id("a1")) { JoinedOn = D("2021-06-01"), ProbationEndsOn = D("2022-06-01") }));

    [Fact]
    public void Somebody_born_after_what_is_known_of_them() => Is(
        "breach registers.dates-contradict @members[0].profiles[0].bornOn [] on=2021-01-01",
        Book.District().Member("p", "a1").Says("p", new MemberProfile(Day) { BornOn = D("2021-01-02") }));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(9)]
    public void A_correction_of_nothing(int position) => Is(
        $"breach registers.nothing-to-correct @members[0].events[4] [] position={position}",
        Book.District().Knows("p", [.. Admitted("a1", Day), new EventCorrected(Day, 0, Listed("a1", D("2020-01-01"))), new EventCorrected(Day, position, null)]));

    [Fact]
    public void A_correction_may_be_taken_back() => Is(
        string.Empty,
        Book.District().Knows("p", [.. Admitted("a1", Day), new EventCorrected(Day, 0, Listed("a1", D("2020-01-01"))), new EventCorrected(Day, 3, null)]));

    [Fact]
    public void Two_profiles_of_a_day_and_an_unknown_place() => Is(
        "breach registers.profile-twice @members[0].profiles[2].from [] on=2021-01-01\nbreach registers.unknown-unit @members[0].profiles[2].livesIn [] unit=w",
        Book.District().Member("p", "a1").Covers("v", Village()).Says("p", new MemberProfile(Day) { LivesIn = new("v") }, new MemberProfile(D("2022-01-01")), new MemberProfile(Day) { LivesIn = new("w") }));

    [Fact]
    public void A_unit_that_is_not_there()
    {
        Is("breach registers.unit-not-there @coverageUnits[0].events[0] [] unit=v on=2021-01-01", Book.District().Covers("v", new HeadLeftOffice(Day)));
        Is("breach registers.unit-not-there @coverageUnits[0].events[1] [] unit=v on=2021-01-01", Book.District().Covers("v", Village(), new CoverageUnitEstablished(Day, CoverageUnitKind.School, "S", Id("a"))));
        Is("breach registers.unit-not-there @coverageUnits[0].events[2] [] unit=v on=2021-01-01", Book.District().Covers("v", Village(), new CoverageUnitEnded(D("2020-01-01")), new CoverageUnitRenamed(Day, "W")));
        Is(string.Empty, Book.District().Covers("v", Village(), new CoverageUnitEnded(D("2020-01-01")), new CoverageUnitEstablished(D("2020-01-01"), CoverageUnitKind.Village, "W", Id("b"))));
    }

    [Fact]
    public void A_unit_within_nothing_and_served_by_no_cell() => Is(
        """
        breach registers.unknown-organization @coverageUnits[0].events[1].within [] organization=x
        breach registers.not-a-cell @coverageUnits[0].events[2].cell [] organization=a on=2021-01-01
        breach registers.unknown-organization @coverageUnits[0].events[3].cell [] organization=y
        """,
        Book.District().Covers("v", Village(), new CoverageUnitMoved(D("2020-01-01"), Id("x")), new CellServes(Day, Id("a")), new CellServes(D("2021-02-01"), Id("y"))));

    [Fact]
    public void A_correction_of_nothing_in_a_unit() => Is(
        "breach registers.nothing-to-correct @coverageUnits[0].events[1] [] position=1",
        Book.District().Covers("v", Village(), new CoverageUnitCorrected(Day, 1, null)));

    [Fact]
    public void Plans_for_the_unknown() => Is(
        """
        breach registers.unknown-organization @targets[0].target.unit [] organization=x
        breach registers.unknown-person @assignments[0].person []
        breach registers.period-backwards @assignments[0].until [] from=2021-01-01 to=2020-01-01
        breach registers.unknown-organization @reportDuties[0].from [] organization=y
        """,
        Book.District()
            .Plans(new TargetSet(Day, new AdmissionTarget("t", Id("x"), TargetPeriod.Year(2021), TargetOrigin.OwnResolution, new CountTarget(Comparator.AtLeast, 4))))
            .Assigns("nobody", "district", "a", Day, D("2020-01-01"))
            .Owes(new ReportDuty("r", null, Id("y"), Id("district"), ReportPeriodicity.Quarterly, 10, Day, null)));

    [Fact]
    public void Everything_is_reported_at_once()
    {
        var document = Book.District()
            .Happens("b2", new OrganizationReparented(Day, Id("zz")))
            .Member("p", "a")
            .Knows("q", new StandingRecorded(Day, Standing.Full, Id("x")) { JoinedOn = D("2021-05-05") }, new EventCorrected(Day, 7, null))
            .Says("q", new MemberProfile(Day), new MemberProfile(Day) { LivesIn = new("w") })
            .Covers("v", new CoverageUnitEnded(Day))
            .Held(Class("k") with { Participants = -3, To = D("2020-01-01"), Organizer = Id("y") })
            .Document();
        var found = RegisterAudit.Of(document with { Members = [.. document.Members, document.Members[0]] });
        Assert.Equal(
            """
            breach organizations.unknown-parent @organizations[b2].parent [] parent=zz
            breach registers.not-a-cell @members[0].cell [] organization=a on=2010-01-01
            breach registers.nothing-to-correct @members[1].events[1] [] position=7
            breach registers.unknown-organization @members[1].cell [] organization=x
            breach registers.dates-contradict @members[1].events [] on=2021-01-01
            breach registers.profile-twice @members[1].profiles[1].from [] on=2021-01-01
            breach registers.unknown-unit @members[1].profiles[1].livesIn [] unit=w
            bars registers.person-twice @members[2].person [] first=0
            breach registers.not-a-cell @members[2].cell [] organization=a on=2010-01-01
            breach registers.unit-not-there @coverageUnits[0].events[0] [] unit=v on=2021-01-01
            breach registers.unknown-organization @trainingClasses[0].organizer [] organization=y
            breach registers.period-backwards @trainingClasses[0].to [] from=2021-01-01 to=2020-01-01
            breach registers.participants-contradict @trainingClasses[0].participants [] participants=-3 named=0
            """.ReplaceLineEndings("\n"),
            Lines(found));
    }

    [Fact]
    public void Findings_name_no_person() =>
        Assert.DoesNotContain("secret", Lines(RegisterAudit.Of(Twice(Book.District().Knows("secret", new StandingRecorded(Day, Standing.Full, null) { JoinedOn = D("2022-01-01") }).Assigns("secret-2", "district", "a", Day).Document()))), StringComparison.Ordinal);

    private static LocalDate? Or(string? date) => date is null ? null : D(date);

    private static CoverageUnitEstablished Village() => new(Book.Start, CoverageUnitKind.Village, "V", Id("a"));

    private static TrainingClass Class(string id) => new(id, Id("district"), TrainingKind.Awareness, Day, Day, 0);

    private static RegisterDocument Twice(RegisterDocument document) => document with { Members = [.. document.Members, .. document.Members] };

    private static void Is(string expected, Book book) => Is(expected, book.Document());

    private static void Is(string expected, RegisterDocument document) => Assert.Equal(expected.ReplaceLineEndings("\n"), Lines(RegisterAudit.Of(document)));
}
