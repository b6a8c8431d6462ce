using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Json;
using PartyDomain.Organizations;
using PartyDomain.Oversight.DisciplineCounts;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/oversight.md; a test compares each with the page.</summary>
public sealed class OversightExamples
{
    private static readonly RegisterDocument generated = RegisterGenerator.Generate(RegisterShape.District);

    [Fact]
    public void DecideASession()
    {
        var register = Register.Of(generated);
        var law = Law.Shipped.With(Settings.Cautious);
        var commune = new OrganizationId("commune-01");
        var cell = new OrganizationId("commune-01-cell-01");

        // <example>
        var session = new InspectionSession(new SessionId("2025/07"));
        var plan = new SessionPlan(SessionKind.Inspection, SessionForm.Compliance, commune, SessionBody.InspectionCommission);
        var command = new DecideSession(new LocalDate(2025, 9, 10), plan, [new OrganizationSubject(cell)]);
        var evidence = InspectionEvidences.For(register, command, session);
        var outcome = InspectionDecider.Decide(command, evidence, session, register.Organizations, law);
        // refused, inspection.not-the-commissions: inspection of compliance is the committee's (Charter, 32)

        var byCommittee = command with { Plan = plan with { Body = SessionBody.Committee } };
        var accepted = InspectionDecider.Decide(byCommittee, evidence, session, register.Organizations, law);
        session = accepted.Events.Aggregate(session, InspectionHistory.Evolve);
        var next = InspectionDecider.Explain(session, register.Organizations, new LocalDate(2025, 9, 15), law);   // begin, add-subject, cancel
        // </example>

        Assert.Equal(InspectionCodes.NotTheCommissions, Assert.IsType<Refused<InspectionEvent>>(outcome).Findings.Single(finding => finding.Effect == FindingEffect.Bars).Code);
        Assert.Equal(SessionPhase.Decided, session.Phase);
        Assert.Equal(["inspection.begin", "inspection.add-subject", "inspection.cancel"], next.Steps.Select(step => step.Step));
    }

    [Fact]
    public void CountSessions()
    {
        var register = Register.Of(generated);
        var district = RegisterGenerator.District;
        var grassroots = register.Organizations.On(new LocalDate(2024, 12, 31)).Children(district).ToList();

        // <example>
        var report = OversightReports.Inspections(register, new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), SessionDay.Conclusion);
        var byDistrict = report.Count(one => one.Plan.By == district && one.Plan.Kind == SessionKind.Inspection);
        var occurrences = byDistrict.Organizations.Occurrences;          // lượt: an organization counts in every session
        var distinct = byDistrict.Organizations.Distinct;                // each once; null where a session knows only a number
        var share = report.ShareOf(grassroots, one => one.Plan.By == district);  // of different organizations, or null
        var committee = byDistrict.CommitteeMembers.Occurrences;         // a part of byDistrict.Members

        var stated = new InspectionCount(7, new SubjectCount(31) { Distinct = 4 }, new SubjectCount(6), new SubjectCount(0));
        var contradictions = stated.Check();                             // 31 occurrences in 7 sessions are of five at least
        // </example>

        Assert.True(distinct < occurrences && committee > 0);
        Assert.NotNull(share);
        Assert.Equal(InspectionCodes.DistinctTooFew, Assert.Single(contradictions).Code);
    }

    [Fact]
    public void CountDiscipline()
    {
        var (p1, p2) = (new PersonId("p-1"), new PersonId("p-2"));

        // <example>
        DisciplineEntry[] entries =
        [
            new(new LocalDate(2024, 3, 4), DisciplineMeasure.Reprimand, DisciplineLevel.Cell) { Person = p1, Contents = [DisciplineContent.Ethics] },
            new(new LocalDate(2024, 5, 6), DisciplineMeasure.Warning, DisciplineLevel.GrassrootsCommittee) { Person = p1, IsCommitteeMember = true },
            new(new LocalDate(2024, 5, 6), DisciplineMeasure.Expulsion, DisciplineLevel.District) { Person = p2 },
        ];
        var half = DisciplineReport.Of(entries, StatisticalPeriod.OfYear(StatisticalPeriodKind.HalfYear, 2024).CutOff(new LocalDate(2024, 6, 10)));
        var decisions = half.Members.Decisions;                          // 3: the measures sum to it
        var persons = half.Members.Subjects;                             // 2: one was disciplined twice, which is noted
        // </example>

        Assert.Equal((3, 2), (decisions, persons));
        Assert.Equal(DisciplineCountCodes.MoreThanOnce, Assert.Single(half.Findings).Code);
    }

    [Fact]
    public void CountHouseholds()
    {
        using var lines = new MemoryStream();
        JsonLines.Write(lines, generated.Inspections);
        lines.Position = 0;
        var json = PartyJson.Write(generated with { Inspections = [] });

        // <example>
        var sessions = JsonLines.Read<InspectionEntry>(lines).Select(line => line.Result.OrThrow()).ToValueList();   // one session a line
        var register = Register.Of(PartyJson.Read<RegisterDocument>(json).OrThrow() with { Inspections = sessions });
        var coverage = OversightReports.Households(register, RegisterGenerator.District, new LocalDate(2024, 6, 30));
        var perMember = coverage.HouseholdsPerMember;                    // exact; members who share a group share its households
        var nobody = coverage.Uncovered;                                 // groups that nobody is in charge of
        var villages = coverage.UnitsWithoutCharge;                      // and villages without any such group
        // </example>

        Assert.NotNull(perMember);
        Assert.NotEmpty(nobody);
        Assert.NotEmpty(villages);
        Assert.Equal(generated.Inspections, sessions);
    }

    [Fact]
    public void CountCases()
    {
        var (commune, member) = (new OrganizationId("commune"), new PersonId("p-1"));
        var cell = new OrganizationId("cell-1");
        var register = Register.Of(new RegisterDocument(RegisterDocument.CurrentSchema)
        {
            Organizations =
            [
                new(commune, [new OrganizationTakenOver(new(2024, 1, 1), new("Xã B", OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.Commune, null))]),
                new(cell, [new OrganizationTakenOver(new(2024, 1, 1), new("Chi bộ thôn 1", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune))]),
            ],
            Members = [new(member, [new PartyDomain.Membership.StandingRecorded(new(2024, 1, 1), PartyDomain.Membership.Standing.Full, cell)])],
        }.With(
            new CaseId("case-1"),
            member,
            [
                new PartyDomain.Discipline.Cases.SignalReceived(new(2025, 6, 2)),
                new PartyDomain.Discipline.Cases.DecisionIssued(new(2025, 8, 4), PartyDomain.Voting.PartyBody.GrassrootsInspectionCommission, DisciplineMeasure.Reprimand, []),
                new PartyDomain.Discipline.Cases.DecisionAnnounced(new(2025, 8, 8), new(2025, 8, 8), new(2025, 8, 8)),
            ]));

        // <example>
        var report = DisciplineStatistics.Of(register, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31), commune);   // null for the whole register
        var standing = report.Members.Decisions;                         // the measures sum to it
        var annulled = report.Members.Annulled;                          // of the period, annulled by its last day: not among them
        var byCommissions = report.Members.ByCommission;                 // of the decisions; the others are of cells and committees
        var suspended = report.SuspendedMembers;                         // no measure, counted apart
        // </example>

        Assert.Equal((1, 0, 1, 0), (standing, annulled, byCommissions, suspended!.Value));
    }
}
