using NodaTime;
using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline;
using PartyDomain.Json;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight;
using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Reporting.Statistics;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Registers;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/registers.md; a test compares each with the page.</summary>
public sealed class RegisterExamples
{
    private static readonly RegisterDocument generated = RegisterGenerator.Generate(RegisterShape.District);

    [Fact]
    public void CompareThroughReform()
    {
        var (start, on) = (new LocalDate(2024, 1, 1), new LocalDate(2025, 7, 1));
        OrganizationId commune = new("commune"), next = new("cell-1"), last = new("cell-2");
        OrganizationEntry Has(OrganizationId id, OrganizationKind kind, TierRole role, OrganizationSector sector, OrganizationId? parent) => new(id, [new OrganizationTakenOver(start, new(id.Value, kind, role, sector, parent))]);
        var register = Register.Of(new RegisterDocument(RegisterDocument.CurrentSchema)
        {
            Organizations =
            [
                Has(commune, OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, null),
                Has(next, OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune), Has(last, OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune),
            ],
            Members =
            [
                new(new PersonId("p-1"), [new StandingRecorded(start, Standing.Full, next)]),
                new(new PersonId("p-2"), [new StandingRecorded(new LocalDate(2024, 5, 19), Standing.Probationary, last) { JoinedOn = new LocalDate(2024, 5, 19), ProbationEndsOn = new LocalDate(2025, 5, 19) }]),
            ],
        });
        var merger = LifecycleDecider.Decide(new MergeOrganizations(on, commune, [last], next, null), LifecycleEvidences.Of(register, on, "register"), register.Organizations, Law.Shipped);

        // <example>
        var reformed = register.With(LifecycleDecider.Apply(register.Organizations, merger.Events));   // the same persons under other organizations
        var inTransit = LifecycleConsequences.InTransit(reformed, on);                                 // 1: the cell ended, nobody has received the member yet
        var comparison = TerritoryComparison.Of(reformed, FlowLedger.Of(reformed), on);
        var (from, to) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        var territory = comparison.Count(next, FlowKind.Admission, from, to, ComparisonBasis.SameTerritory);   // 1: in the cell merged into it
        var legalUnit = comparison.Count(next, FlowKind.Admission, from, to, ComparisonBasis.SameLegalUnit);   // 0: it admitted nobody itself
        var balance = MovementJournal.Of(reformed, on, on)[commune];                                    // 2 − 1 in transit = 1
        // </example>

        Assert.Single(inTransit);
        Assert.Equal((1L, 0L), (territory!.Count, legalUnit!.Count));
        Assert.Equal((2L, 1L, true), (balance.Opening, balance.Closing, balance.Agrees));
    }

    [Fact]
    public void HoldCases()
    {
        var (day, member, law) = (new LocalDate(2025, 9, 1), new PersonId("p-1"), Law.Shipped.With(Settings.Cautious));
        OrganizationId commune = new("commune"), cell = new("cell-1");
        var document = new RegisterDocument(RegisterDocument.CurrentSchema)
        {
            Organizations =
            [
                new(commune, [new OrganizationTakenOver(new(2024, 1, 1), new("Xã B", OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.Commune, null))]),
                new(cell, [new OrganizationTakenOver(new(2024, 1, 1), new("Chi bộ thôn 1", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune))]),
            ],
            Members = [new(member, [new StandingRecorded(new(2024, 1, 1), Standing.Full, cell)])],
        };
        CaseEvent[] facts =
        [
            new SignalReceived(new(2025, 6, 2)),
            new ViolationConcluded(new(2025, 7, 1), [new ViolationAct("act-1", new(2025, 3, 3), new(2025, 3, 3))]),
            new DecisionIssued(new(2025, 8, 4), PartyBody.SuperiorStandingCommittee, DisciplineMeasure.Expulsion, []) { Standing = DisciplineSubject.FullMember },
            new DecisionAnnounced(new(2025, 8, 8), new(2025, 8, 8), new(2025, 8, 8)),
        ];

        // <example>
        var held = document.With(new CaseId("case-1"), member, facts);                     // facts that the decider of cases accepted
        var register = Register.Of(held);
        var one = register.Find(new CaseId("case-1"))!.Case;
        var vote = new VoteOnMeasure(day, PartyBody.Cell, MeasureVoteKind.Decision, new MeasureBallot(VotingForm.SecretBallot, 0, 2, 0));
        var answer = CaseEvidences.For(register, new CaseEvidenceRequest(vote, one) { ManagedBy = CadreTier.None });   // and what only the host knows
        var followUps = DisciplineConsequences.Of(one, law);                               // Step names what carries it out: leaving.expulsion
        var expulsion = DisciplineConsequences.ExpulsionOf(one)!;                          // the command that ends the membership, on the first day of effect
        var evidence = RegisterEvidence.For(register, new EvidenceRequest(expulsion, member)).Evidence;
        var left = MembershipDecider.Decide(expulsion, evidence, register.Find(member)!.ToRecord(), law);
        var bars = MemberDiscipline.Of(register, member, day).Transfer(law);               // no transfer while a case is considered
        var due = Due.Of(register, day, day, day.PlusYears(1), law);                       // windows of appeals, lapses, ends of suspensions
        // </example>

        Assert.Equal(DisciplineSubject.FullMember, answer.Evidence.Subject);
        Assert.Contains(followUps, item => item.Step == "leaving.expulsion");
        Assert.IsType<Accepted<MembershipEvent>>(left);
        Assert.IsType<Accepted<bool>>(bars);
        Assert.Contains(due, item => item.DueKind == DueKind.AppealWindowEnd);
    }

    [Fact]
    public void MakeRegister()
    {
        // <example>
        var start = new LocalDate(2024, 1, 1);
        OrganizationId district = new("district"), commune = new("commune"), cell = new("cell-1");
        var document = new RegisterDocument(RegisterDocument.CurrentSchema)
        {
            Organizations =
            [
                new(district, [new OrganizationTakenOver(start, new("Huyện A", OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Territory, null))]),
                new(commune, [new OrganizationTakenOver(start, new("Xã B", OrganizationKind.PartyOrganization, TierRole.Grassroots, OrganizationSector.Commune, district))]),
                new(cell, [new OrganizationTakenOver(start, new("Chi bộ thôn 1", OrganizationKind.Cell, TierRole.Subordinate, OrganizationSector.Village, commune))]),
            ],
            Members =
            [
                new(new PersonId("p-1"), [new StandingRecorded(start, Standing.Full, cell) { JoinedOn = new LocalDate(1990, 2, 3) }]),
                new(new PersonId("p-2"), [new StandingRecorded(new LocalDate(2024, 5, 19), Standing.Probationary, cell) { JoinedOn = new LocalDate(2024, 5, 19), ProbationEndsOn = new LocalDate(2025, 5, 19) }]),
            ],
            Targets = [new TargetSet(start, new AdmissionTarget("2024/commune", commune, TargetPeriod.Year(2024), TargetOrigin.AssignedBySuperior, new CountTarget(Comparator.AtLeast, 2)) { AssignedBy = district })],
        };
        var contradictions = RegisterAudit.Of(document);         // everything at once; none here
        var register = Register.Of(document);
        var members = register.CountStandings(new LocalDate(2024, 6, 30))[district].Members;      // 2
        var line = TargetReport.Of(register, FlowLedger.Of(register), new LocalDate(2024, 6, 30))[0];
        var achieved = line.Progress.Achieved;                   // 1/2: p-2 was admitted this year, p-1 was only taken over
        // </example>

        Assert.Empty(contradictions);
        Assert.Equal(2, members);
        Assert.Equal(new Fraction(1, 2), achieved);
    }

    [Fact]
    public void LoadRegister()
    {
        using var lines = new MemoryStream();
        JsonLines.Write(lines, generated.Members.Take(50));
        lines.Position = 0;
        var json = PartyJson.Write(generated with { Members = [] });
        var told = new List<string>();

        // <example>
        var read = PartyJson.Read<RegisterDocument>(json);                       // everything but the members
        foreach (var problem in read.Problems)
        {
            told.Add($"{problem.Path} (line {problem.Line}): {problem.Message}");
        }

        var members = new List<MemberEntry>();
        foreach (var line in JsonLines.Read<MemberEntry>(lines))                 // one person a line
        {
            if (line.Result.IsRead) { members.Add(line.Result.Value); }
            else { told.AddRange(line.Result.Problems.Select(problem => $"line {line.Line}, {problem.Path}: {problem.Message}")); }
        }

        var document = read.OrThrow() with { Members = members.ToValueList() };
        // </example>

        Assert.Empty(told);
        Assert.Equal(generated.Members.Take(50), document.Members);
    }

    [Fact]
    public void Ask()
    {
        var register = Register.Of(generated);
        var law = Law.Shipped.With(Settings.Cautious);
        var district = RegisterGenerator.District;

        // <example>
        var today = new LocalDate(2024, 9, 30);
        var year = TargetPeriod.Year(2024);
        var ledger = FlowLedger.Of(register);
        var women = ledger.Count(district, FlowKind.Admission, year.From, today, MemberGroup.Women);             // known, and not known
        var cohort = CohortOutcome.Of(ledger, register, district, new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31), today);
        var funnel = Funnel.Of(register, district, new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31), today);
        var stalled = StalledCandidates.Of(register, district, quietSince: today.PlusMonths(-6), today, law);
        var due = Due.Of(register, asOf: today, from: today, to: today.PlusMonths(3), law);
        var cascade = CascadeCheck.Of(register.Organizations.On(today), register.Targets.On(today), target => TargetReport.StockOf(register, target));
        var reports = ReportSchedule.Of(register.Document.ReportDuties, register.Document.ReportsSubmitted, year.From, today, today);
        // </example>

        Assert.True(women.Count > 0);
        Assert.Equal(cohort.Admitted, cohort.Recognized + cohort.StruckOff + cohort.StillProbationary + cohort.LeftOtherwise);
        Assert.Equal(5, funnel.Lines.Count);
        Assert.NotEmpty(stalled);
        Assert.All(due, item => Assert.True(today <= item.On));
        Assert.NotEmpty(cascade.Lines);
        Assert.NotEmpty(reports.Reports);
    }

    [Fact]
    public void GiveEvidence()
    {
        var register = Register.Of(generated);
        var law = Law.Shipped.With(Settings.Cautious);
        var candidate = register.Members.First(member => member.Timeline.On(new LocalDate(2024, 9, 30)) is { Standing: Standing.Candidate }).Person;
        var helper = register.Members.First(member => member.Timeline.On(new LocalDate(2024, 9, 30)) is { Standing: Standing.Full }).Person;

        // <example>
        var command = new AssignHelper(new LocalDate(2024, 10, 1), helper);
        var answer = RegisterEvidence.For(register, new EvidenceRequest(command, candidate) { Absent = [] });
        var record = register.Find(candidate)!.ToRecord(command.On);
        var outcome = MembershipDecider.Decide(command, answer.Evidence, record, law);
        // answer.Missing says what the register could not know
        // </example>

        Assert.Equal(Standing.Full, answer.Evidence.Members.Single(member => member.Person == helper).Standing);
        Assert.IsType<Accepted<MembershipEvent>>(outcome);
    }

    [Fact]
    public void ChangeOrganizations()
    {
        var law = Law.Shipped.With(Settings.Cautious);
        var start = new LocalDate(2025, 7, 1);
        OrganizationId commune = new("commune"), cell = new("cell"), neighbor = new("neighbor");
        var register = Register.Of(Small(start, commune, cell, neighbor));

        // <example>
        var command = new EndOrganization(new LocalDate(2025, 10, 1), DecidedBy: commune, cell, EndingGround.TaskDone, MembersTo: neighbor, Handovers: []) { DecidedOn = new LocalDate(2025, 9, 3) };
        var outcome = LifecycleDecider.Decide(command, LifecycleEvidences.Of(register, command.On, "register"), register.Organizations, law);
        var followUp = LifecycleConsequences.Of(command, outcome.Events, register, law);         // transfers, committees, units, targets, duties…
        var after = Register.Of(register.Document.With(outcome.Events));

        var received = new LocalDate(2025, 10, 10);
        var inTransit = LifecycleConsequences.InTransit(after, received);                        // with the sender until they are received
        var reception = CollectiveTransfers.Receive(after, CollectiveTransfers.Open(after, received, law), received);
        var document = after.Document.With(reception.Facts);                                     // one recorded transfer each, both cells named
        // </example>

        Assert.Equal(new LocalDate(2025, 10, 15), followUp.Transfers[0].Due!.DueOn);
        Assert.Equal(3, inTransit.Count);
        Assert.Equal(6, Register.Of(document).CountStandings(received)[neighbor].Members);
    }

    [Fact]
    public void CountClasses()
    {
        var law = Law.Shipped.With(Settings.Cautious);
        var start = new LocalDate(2025, 3, 1);
        OrganizationId commune = new("commune"), cell = new("cell"), neighbor = new("neighbor");
        var prospect = new PersonId("prospect");
        var small = Small(start, commune, cell, neighbor);
        var register = Register.Of(small with { Members = small.Members.Add(new(prospect, [new ProspectListed(start, cell, null)])) });

        // <example>
        var held = new TrainingClass("class-1", commune, TrainingKind.Awareness, new LocalDate(2025, 4, 7), new LocalDate(2025, 4, 11), Participants: 40) { CertificatesIssued = 38 };
        var document = register.Document with
        {
            TrainingClasses = [held],
            TrainingCertificates = [new TrainingCertificate("class-1", prospect, new LocalDate(2025, 4, 15))],
        };
        var year = TrainingReport.Of(Register.Of(document), commune, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));
        var missing = HeldCertificates.Of(Register.Of(document), new LocalDate(2025, 5, 5), CertificateIssuer.PoliticalCenter, law);
        var enter = missing[0].Command;                                                          // register-awareness-certificate, valid to missing[0].ValidTo
        // </example>

        Assert.Equal((1, 40, 38), (year[0].Classes, year[0].Participants, year[0].Certificates));
        Assert.Equal((new LocalDate(2030, 4, 15), typeof(RegisterAwarenessCertificate)), (missing[0].ValidTo!.Value, enter.GetType()));
    }

    private static RegisterDocument Small(LocalDate start, OrganizationId commune, OrganizationId cell, OrganizationId neighbor) => new(RegisterDocument.CurrentSchema)
    {
        Organizations =
        [
            new(commune, [new OrganizationTakenOver(start, new("Xã B", OrganizationKind.PartyOrganization, TierRole.SuperiorOfGrassroots, OrganizationSector.Commune, null))]),
            new(cell, [new OrganizationTakenOver(start, new("Chi bộ trạm", OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.PublicServiceUnit, commune))]),
            new(neighbor, [new OrganizationTakenOver(start, new("Chi bộ trường", OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.PublicServiceUnit, commune))]),
        ],
        Members = Enumerable.Range(0, 6).Select(i => new MemberEntry(new PersonId($"p-{i}"), [new StandingRecorded(start, Standing.Full, i < 3 ? cell : neighbor)])).ToValueList(),
    };
}
