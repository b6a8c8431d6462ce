using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Oversight.Households;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>Sessions and households of whole registers.</summary>
public sealed class OversightTests
{
    private static readonly LocalDate Start = new(2010, 1, 1);
    private static readonly LocalDate Day = new(2021, 8, 23);
    private static readonly OrganizationId District = new("district");

    // Kon Rẫy, 2021: the published numbers; who had the sessions is invented, so that some organizations come back.
    [Fact]
    public void Thirty_one_occurrences_are_not_thirty_one_of_fifty_one()
    {
        int[] sizes = [5, 5, 5, 4, 4, 4, 4];
        var at = 0;
        var sessions = sizes.Select((size, i) => Recorded($"check-{i}", SessionBody.StandingCommittee, SessionKind.Inspection, [.. Enumerable.Range(0, size).Select(SessionSubject (_) => Unit(at++ * 7 % 23)), .. i < 6 ? (SessionSubject[])[new MemberSubject(new($"m-{i}"))] : []])).ToList();
        sessions.AddRange([Recorded("watch-1", SessionBody.StandingCommittee, SessionKind.Supervision, Unit(30), new MemberSubject(new("m-7"))), Recorded("watch-2", SessionBody.StandingCommittee, SessionKind.Supervision, Unit(31), new MemberSubject(new("m-8")))]);
        sessions.AddRange(Enumerable.Range(0, 3).Select(i => Recorded($"commission-{i}", SessionBody.InspectionCommission, SessionKind.Inspection, [.. Enumerable.Range(7 * i, 7).Select(SessionSubject (unit) => Unit(unit))])));
        var register = Made(sessions);
        var report = OversightReports.Inspections(register, new(2020, 1, 1), Day, SessionDay.Conclusion);
        var grassroots = Enumerable.Range(0, 51).Select(unit => Unit(unit).Organization).ToList();

        var standing = report.Count(session => session.Plan is { Body: SessionBody.StandingCommittee, Kind: SessionKind.Inspection });
        Assert.Equal((7, 31, 23, 6), (standing.Sessions, standing.Organizations.Occurrences, standing.Organizations.Distinct, standing.Members.Distinct));
        Assert.Equal(new Fraction(23, 51), report.ShareOf(grassroots, session => session.Plan is { Body: SessionBody.StandingCommittee, Kind: SessionKind.Inspection }));
        var supervision = report.Count(session => session.Plan.Kind == SessionKind.Supervision);
        Assert.Equal((2, 2, 2), (supervision.Sessions, supervision.Organizations.Occurrences, supervision.Members.Occurrences));
        var commission = report.Count(session => session.Plan.Body == SessionBody.InspectionCommission);
        Assert.Equal((3, 21, 21), (commission.Sessions, commission.Organizations.Occurrences, commission.Organizations.Distinct));
        Assert.Equal(new Fraction(7, 17), report.ShareOf(grassroots, session => session.Plan.Body == SessionBody.InspectionCommission));
        Assert.All(report.Lines, line => Assert.Empty(line.Count.Check()));
    }

    [Fact]
    public void One_thousand_and_seventy_two_members_are_in_charge_of_six_thousand_households()
    {
        var groups = new List<HouseholdGroup>();
        var assignments = new List<HouseholdAssignment>();
        for (int group = 0, person = 0; group < 587; group++)
        {
            groups.Add(new HouseholdGroup($"g-{group}", new("village"), group < 195 ? 11 : 10, Start, null));
            for (var i = 0; i < (group < 485 ? 2 : 1); i++)
            {
                assignments.Add(new HouseholdAssignment(new($"m-{person++}"), $"g-{group}", Start, null));
            }
        }

        var coverage = OversightReports.Households(Made([], groups, assignments, 1_639), District, Day);
        Assert.Equal((1_639, 1_072, 6_065, 587), (coverage.MemberCount, coverage.Loads.Count, coverage.HouseholdsInCharge, coverage.GroupsInCharge));
        Assert.Equal("65.4%", PublishedNumber.Of(coverage.MemberShare!.Value, 1, isPercent: true).ToString());
        Assert.Equal("5.66", PublishedNumber.Of(coverage.HouseholdsPerMember!.Value, 2, isPercent: false).ToString());
        Assert.Equal("10.3", PublishedNumber.Of(coverage.HouseholdsPerGroup!.Value, 1, isPercent: false).ToString());
        Assert.Equal("1.83", PublishedNumber.Of(coverage.MembersPerGroup!.Value, 2, isPercent: false).ToString());
    }

    [Fact]
    public void Evidence_says_where_members_are_and_who_is_managed_above()
    {
        var register = Made([]);
        var command = new DecideSession(Day, new SessionPlan(SessionKind.Inspection, SessionForm.SignsOfViolation, Unit(0).Organization, SessionBody.Cell), [new MemberSubject(new("m-1")), new MemberSubject(new("m-2")), new MemberSubject(new("stranger"))]);
        var evidence = InspectionEvidences.For(register, command, new InspectionSession(new("s")));
        Assert.Equal([new InspectedMember(new("m-1"), Unit(0).Organization, true), new InspectedMember(new("m-2"), Unit(0).Organization, null)], evidence.Members);
        Assert.Equal(new InspectingCell(20, false), evidence.Cell);
        var told = InspectionEvidences.For(register, command, new InspectionSession(new("s")), new Dictionary<PersonId, bool> { [new("m-1")] = false, [new("m-2")] = false }, isDispersed: true, hasManyGroups: true);
        Assert.Equal([true, false], told.Members.Select(member => member.ManagedBySuperior));
        Assert.Equal((true, true), (told.Cell!.IsDispersed, told.Cell.HasManyGroups));
        Assert.Null(InspectionEvidences.For(register, new BeginSession(Day), new InspectionSession(new("s"))).Cell);
    }

    [Fact]
    public void A_session_is_open_for_its_subjects_until_it_is_over()
    {
        var subject = new MemberSubject(new("m-1"));
        var plan = new SessionPlan(SessionKind.Inspection, SessionForm.Compliance, District, SessionBody.Committee);
        var register = Made([new InspectionEntry(new("s"), [new SessionDecided(Day, plan, [subject]), new SessionBegun(Day.PlusDays(1)), new SubjectConcluded(Day.PlusDays(9), subject, SubjectConclusion.NoViolation), new SessionConcluded(Day.PlusDays(9))])]);
        Assert.Equal([false, true, true, false], new[] { -1, 0, 8, 9 }.Select(after => OversightReports.OpenFor(register, subject, Day.PlusDays(after)).Any()));
        Assert.Empty(OversightReports.OpenFor(register, new MemberSubject(new("m-2")), Day));
    }

    [Fact]
    public void The_audit_names_what_contradicts_itself()
    {
        var document = Made([]).Document;
        var bad = document with
        {
            Inspections =
            [
                new(new("s"), [new SessionDecided(Day, new SessionPlan(SessionKind.Inspection, null, new("x"), SessionBody.Cell), [Unit(0), new OrganizationSubject(new("y")), new MemberSubject(new("z"))]), new SessionBegun(Day.PlusDays(-1)), new SessionCorrected(Day, 7, null)]),
                new(new("t"), [new SessionRecorded(Day, new SessionPlan(SessionKind.Inspection, null, District, SessionBody.Committee), []) { DecidedOn = Day.PlusDays(1), Further = new(-1, 0) }]),
            ],
            HouseholdGroups = [new("g", new("village"), 3, Day, Day.PlusDays(-1)), new("h", new("village"), 3, Day, null)],
            HouseholdAssignments = [new(new("m-1"), "h", Day.PlusDays(-1), Day.PlusDays(-2))],
        };
        Assert.Equal(
            [
                "registers.fact-out-of-place@inspections[0].events[1]", "registers.fact-out-of-place@inspections[1].events[0]", "registers.nothing-to-correct@inspections[0].events[2]",
                "registers.numbers-contradict@inspections[1].events[0].further", "registers.period-backwards@householdAssignments[0].until", "registers.period-backwards@householdGroups[0].until",
                "registers.unknown-group@householdAssignments[0].group", "registers.unknown-organization@inspections[0].events[0].plan.by",
                "registers.unknown-organization@inspections[0].events[0].subjects[1].organization", "registers.unknown-person@inspections[0].events[0].subjects[2].person",
            ],
            RegisterAudit.Of(bad).Select(finding => $"{finding.Code}@{finding.Subject}").Order(StringComparer.Ordinal));
        var twice = document with { Inspections = [new(new("s"), []), new(new("s"), [])] };
        Assert.Equal("registers.session-twice", Assert.Single(RegisterAudit.Of(twice)).Code);
        Assert.StartsWith("The document gives 0 persons, 0 coverage units and 1 sessions more than once.", Assert.Throws<ArgumentException>(() => Register.Of(twice)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generated_district_has_sessions_and_households_of_every_kind()
    {
        var register = Register.Of(RegisterGenerator.Generate(GeneratorTests.Small));
        var report = OversightReports.Inspections(register, new(2024, 1, 1), new(2024, 12, 31), SessionDay.Conclusion);
        var count = report.Count();
        Assert.Empty(count.Check());
        Assert.True(count.Organizations.Distinct < count.Organizations.Occurrences && count.CommitteeMembers.Occurrences > 0 && count.Members.WithViolation > 0);
        Assert.Contains(register.Inspections, session => session.IsOpen);
        var coverage = OversightReports.Households(register, RegisterGenerator.District, new(2024, 6, 30));
        Assert.True(coverage.GroupsInCharge < coverage.Groups.Count && coverage.UnitsWithoutCharge.Any() && coverage.Loads.Count > 0);
    }

    private static OrganizationSubject Unit(int at) => new(new($"org-{at:00}"));

    private static InspectionEntry Recorded(string id, SessionBody body, SessionKind kind, params ReadOnlySpan<SessionSubject> subjects) =>
        new(new(id), [new SessionRecorded(Day, new SessionPlan(kind, null, District, body), ValueList.Create(subjects))]);

    private static Register Made(IEnumerable<InspectionEntry> sessions, IEnumerable<HouseholdGroup>? groups = null, IEnumerable<HouseholdAssignment>? assignments = null, int members = 20) => Register.Of(new(1)
    {
        Organizations =
        [
            new(District, [new OrganizationTakenOver(Start, new("d", OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory, null)), new OfficeTaken(Start, new("m-1"), PartyOffice.CommitteeMember, OfficeSelection.Elected)]),
            .. Enumerable.Range(0, 51).Select(unit => new OrganizationEntry(Unit(unit).Organization, [new OrganizationTakenOver(Start, new("o", OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.Other, District))])),
        ],
        Members = Enumerable.Range(0, members).Select(i => new MemberEntry(new($"m-{i}"), [new StandingRecorded(Start, Standing.Full, Unit(0).Organization)])).ToValueList(),
        CoverageUnits = [new(new("village"), [new CoverageUnitEstablished(Start, CoverageUnitKind.Village, "Thôn 1", Unit(0).Organization)])],
        Inspections = sessions.ToValueList(),
        HouseholdGroups = (groups ?? []).ToValueList(),
        HouseholdAssignments = (assignments ?? []).ToValueList(),
    });
}
