using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Readmission;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Membership.Transfers;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/membership.md on answers, and that of README.md; a test compares each with the page.</summary>
public sealed class MembershipAnswerExamples
{
    private readonly Law law = Law.Shipped.With(Settings.Cautious);

    private readonly OrganizationId cell = new("cell-1");

    [Fact]
    public void MayComeBack()
    {
        // <example>
        var on = new LocalDate(2025, 10, 20);                                        // the day on which the cell considers the person
        var asked = new EarlierMembership(new LocalDate(2022, 7, 15), EndingReason.Resigned);
        var never = Readmissions.Of(asked, readmissions: 0, on, law);                // refused: left on request without special family hardship
        var hardship = Readmissions.Of(asked with { FamilyHardship = true }, 0, on, law).Events[0];              // from 15 July 2025
        var convicted = new EarlierMembership(new LocalDate(2015, 7, 15), EndingReason.Expelled) { Crime = CrimeClass.LessSerious, RecordClearedOn = new LocalDate(2021, 3, 1) };
        var early = Readmissions.Of(convicted, 0, on, law);                          // refused: 60 months run from the cleared record
        var later = Readmissions.Of(convicted, 0, new LocalDate(2026, 3, 1), law).Events[0];
        var second = Readmissions.Of(asked with { FamilyHardship = true }, readmissions: 1, on, law);            // refused: once only
        // </example>

        Assert.Contains(never.Findings, finding => finding is { Code: ReadmissionCodes.LeftOnRequest, Effect: FindingEffect.Bars });
        Assert.Equal((new LocalDate(2025, 7, 15), new LocalDate(2026, 3, 1)), (hardship.From, later.From));
        Assert.Contains(early.Findings, finding => finding.Code == ReadmissionCodes.TooEarly);
        Assert.Contains(second.Findings, finding => finding.Code == ReadmissionCodes.OnceOnly);
    }

    [Fact]
    public void RestoreAMember()
    {
        // <example>
        var record = MembershipHistory.Fold(
            new PersonId("member-1"),
            [
                new StandingRecorded(new LocalDate(2004, 5, 20), Standing.Full, cell) { AdmissionDecidedOn = new LocalDate(2003, 5, 20), OfficialOn = new LocalDate(2004, 5, 20) },
                new StandingRecorded(new LocalDate(2008, 9, 1), Standing.Former, null) { Ended = EndingReason.Expelled },      // taken over without its case
            ]);
        var on = new LocalDate(2026, 1, 12);
        var restore = new RestoreMembership(on, PartyBody.SuperiorStandingCommittee, cell, ConcludedOn: new LocalDate(2026, 1, 5), ConductKept: true);
        var cadre = MembershipDecider.Decide(restore, new MembershipEvidence { ManagedBy = CadreManagement.Provincial }, record, law);      // refused: the province settles it
        var outcome = MembershipDecider.Decide(restore, new MembershipEvidence { ManagedBy = CadreManagement.Other }, record, law);
        var restored = outcome.Events.Aggregate(record, MembershipHistory.Evolve);
        var seniority = Seniorities.On(restored, on, law).Events[0].Least;           // 22 years, 7 months, 23 days: continuous; the dues of the gap are owed
        // </example>

        Assert.Contains(Assert.IsType<Refused<MembershipEvent>>(cadre).Findings, finding => finding.Code == RestorationCodes.WrongDecider);
        Assert.Contains(outcome.Findings, finding => finding.Code == RestorationCodes.DuesOwed);
        Assert.Equal((Standing.Full, new SeniorityPeriod(22, 7, 23)), (restored.Standing, seniority));
    }

    [Fact]
    public void CountSeniority()
    {
        // <example>
        var record = MembershipHistory.Fold(
            new PersonId("member-1"),
            [
                new StandingRecorded(new LocalDate(2004, 5, 20), Standing.Full, cell) { AdmissionDecidedOn = new LocalDate(2003, 5, 20), OfficialOn = new LocalDate(2004, 5, 20) },
                new StandingRecorded(new LocalDate(2010, 5, 20), Standing.Former, null) { Ended = EndingReason.StruckOff },
                new StandingRecorded(new LocalDate(2014, 5, 20), Standing.Probationary, cell) { AdmissionDecidedOn = new LocalDate(2014, 5, 20), JoinedOn = new LocalDate(2014, 5, 20) },
                new StandingRecorded(new LocalDate(2015, 5, 20), Standing.Full, cell) { OfficialOn = new LocalDate(2015, 5, 20) },
            ]);
        var outcome = Seniorities.On(record, new LocalDate(2025, 5, 20), law);
        var seniority = outcome.Events[0];
        Console.WriteLine($"{seniority.Least.Years} years from {seniority.From:uuuu-MM-dd}, exact {seniority.IsExact}; 30 years on {seniority.ReachedOn(30):uuuu-MM-dd}; awaits a decision: {seniority.AwaitsDecision}");
        // 18 years from 2003-05-20, exact True; 30 years on 2037-05-20; awaits a decision: True
        // </example>

        Assert.Equal((18, true, new LocalDate(2037, 5, 20), true), (seniority.Least.Years, seniority.IsExact, seniority.ReachedOn(30), seniority.AwaitsDecision));
        Assert.Equal(new LocalDate(2003, 5, 20), seniority.From);
    }

    [Fact]
    public void AwardBadges()
    {
        var register = Register.Of(new RegisterDocument(RegisterDocument.CurrentSchema)
        {
            Organizations = [new(cell, [new OrganizationTakenOver(new LocalDate(1990, 1, 1), new("Chi bộ thôn 1", OrganizationKind.Cell, TierRole.Grassroots, OrganizationSector.Village, null))])],
            Members = [Since("member-1", new LocalDate(1996, 5, 10)), Since("member-2", new LocalDate(1996, 12, 10)), Since("member-3", new LocalDate(1995, 9, 2))],
        });

        // <example>
        var (looking, round) = (new LocalDate(2026, 3, 2), new LocalDate(2026, 5, 19));                          // BadgeAdvice.RoundFrom(looking, law)
        var due = Due.Of(register, looking, from: LocalDate.MinIsoValue, to: round, law).Where(item => item.DueKind == DueKind.Badge);
        foreach (var item in due)                                                    // from the beginning: years reached long ago count too
        {
            Console.WriteLine($"{item.Person}: {item.Years} years on {item.On:uuuu-MM-dd}");
        }

        // member-3: 30 years on 2025-09-02
        // member-1: 30 years on 2026-05-10
        var member = register.Find(new PersonId("member-3"))!.ToRecord(round);
        var warned = new BadgeEvidence(round, "our register", [new ServedMeasure(BadgeMeasureKind.Warning, EffectiveOn: new LocalDate(2025, 5, 10), DecidedOn: null)]);
        var may = BadgeAdvice.Of(member, 30, BadgeGround.Reached, warned, round, law);                           // refused: nine months are over, but the cell has not recognized the correction
        var ill = BadgeAdvice.EarlyLimits(round, law).Single(limit => limit.Years == 70).Illness;                // 24 months
        // </example>

        Assert.Equal(round, BadgeAdvice.RoundFrom(looking, law));
        Assert.Equal([("member-3", 30, new LocalDate(2025, 9, 2)), ("member-1", 30, new LocalDate(2026, 5, 10))], due.Select(item => (item.Person!.Value.Value, item.Years!.Value, item.On)));
        Assert.Equal(BadgeCodes.CorrectionNotRecognized, Assert.Single(Assert.IsType<Refused<BadgeEntitlement>>(may).Findings, finding => finding.Effect == FindingEffect.Bars).Code);
        Assert.Equal(Length.Months(24), ill);
    }

    [Fact]
    public void KeepCardAndFile()
    {
        // <example>
        var record = MembershipHistory.Fold(new PersonId("member-1"), [new StandingRecorded(new LocalDate(2025, 6, 2), Standing.Full, cell)]);
        MembershipCommand[] commands =
        [
            new RequestCard(new LocalDate(2025, 10, 1), CardAct.Issue),
            new DecideCard(new LocalDate(2025, 10, 20), PartyBody.SuperiorStandingCommittee, new CardKey("key-of-ours")),     // never the number itself
            new HandOverCard(new LocalDate(2025, 11, 3)),
            new PlaceFile(new LocalDate(2025, 11, 3), FileCase.Member, FileKeeper.GrassrootsCommittee, new OrganizationId("base-1")),
        ];
        record = commands.Aggregate(record, (held, command) => MembershipDecider.Decide(command, MembershipEvidence.None, held, law).Events.Aggregate(held, MembershipHistory.Evolve));
        var papers = PaperAdvice.Papers(FileStage.Admitted, new LocalDate(2025, 11, 3), law);                    // twelve lines in the order of the index
        var last = new Dictionary<FileDutyKind, LocalDate> { [FileDutyKind.Reconciliation] = new(2025, 10, 1), [FileDutyKind.SlipCheck] = new(2025, 11, 28) };
        var duties = PaperAdvice.Duties(last, new LocalDate(2025, 12, 1), law);                                  // slips by 28 February, list and files by 1 April 2026
        var birthday = PaperAdvice.BirthDateMayChange(new LocalDate(2025, 12, 1), law);                          // refused: not since 18 August 2016
        // </example>

        Assert.Equal((CardPhase.Held, FileKeeper.GrassrootsCommittee), (record.Papers.Phase, record.Papers.Keeper));
        Assert.Equal(12, papers.Count);
        Assert.Equal([new LocalDate(2026, 2, 28), new LocalDate(2026, 4, 1)], duties.Select(duty => duty.DueOn));
        Assert.IsType<Refused<bool>>(birthday);
    }

    [Fact]
    public void GradeAMember()
    {
        // <example>
        var on = new LocalDate(2025, 12, 5);
        var query = new GradingQuery(on, AdmittedOn: new LocalDate(2010, 5, 20), new OrganizationId("cell-2"))
        {
            FormerCell = cell, FormerFrom = new LocalDate(2010, 5, 20), TransferredOn = new LocalDate(2025, 10, 28),
        };
        var grading = Evaluations.Of(query, law).Events[0];                          // graded by cell-2, which asks cell-1 first
        var level = Evaluations.LevelOf(new ScoreQuery(on, new Fraction(92, 1)) { TasksDone = new Fraction(1, 1), AboveRequirement = new Fraction(3, 10) }, law).Events[0];
        var cap = EvaluationCap.Of([new("office", Excellent: 3, Good: 14, Fulfilled: 2, NotFulfilled: 0)], on, law).Events[0].Lines[0].Most;    // 2: a fifth of the good
        // </example>

        Assert.Equal((true, "cell-2", true), (grading.IsGraded, grading.Grader!.Value.Value, grading.AskFormer));
        Assert.Equal((QualityLevel.Excellent, 2L), (level, cap));
    }

    [Fact]
    public void TakeMembersOver()
    {
        // <example>
        var document = new BaselineDocument(
            AsOf: new LocalDate(2026, 1, 1),
            [
                new(new PersonId("member-1"), new("list of 2025", Standing.Full, cell) { AdmissionDecidedOn = PartialDate.Parse("1996-02"), CvNumber = CvNumber.Parse("000123HN") }),
                new(new PersonId("member-2"), new("list of 2025", Standing.Former, null) { CvNumber = CvNumber.Parse("000123HN") }),
            ]);
        var outcome = BaselineImport.Load(document, known: [], law);                 // all or nothing, every problem with its path
        var notes = outcome.Findings.Select(finding => $"{finding.Subject}: {finding.Code}");                    // seniority open twice, a possible duplicate
        var records = outcome.Events.Select(entry => MembershipHistory.Evolve(new MembershipRecord(entry.Person), entry.Happened)).ToList();
        var seniority = Seniorities.On(records[0], new LocalDate(2026, 2, 3), law).Events[0];                    // from 29 years, 11 months to 30 years
        var badge = BadgeAdvice.Of(records[0], 30, BadgeGround.Reached, new BadgeEvidence(new LocalDate(2026, 2, 3), "our register", []), new LocalDate(2026, 2, 3), law);   // undetermined
        var pair = Duplicates.Find(records)[0];                                      // nothing is merged: record your judgment as DuplicateLinked
        // </example>

        Assert.Equal(["members[0].facts.admissionDecidedOn: baseline.seniority-open", "members[1].facts.admissionDecidedOn: baseline.seniority-open", "members[1]: baseline.possible-duplicate"], notes);
        Assert.Equal((29, 30), (seniority.Least.Years, seniority.Most.Years));
        Assert.IsType<Undetermined<BadgeEntitlement>>(badge);
        Assert.Equal(("member-1", "member-2"), (pair.First.Value, pair.Second.Value));
    }

    [Fact]
    public void WholeLife()
    {
        // <example>
        var law = Law.Shipped.With(Settings.Cautious);
        var (today, cell) = (new LocalDate(2026, 3, 2), new OrganizationId("cell-1"));
        var member = new StandingRecorded(new LocalDate(1997, 5, 19), Standing.Full, cell) { AdmissionDecidedOn = new LocalDate(1996, 5, 10) };
        var called = new TransferGroundRegistered(new LocalDate(2026, 2, 9), MoveReason.Posting, EffectiveOn: new LocalDate(2026, 2, 16), Term: null, StartDue: null);
        var record = MembershipHistory.Fold(new PersonId("member-1"), [member, called]);
        var evidence = new MembershipEvidence { Badge = new BadgeEvidence(today, "our register", Measures: []) };
        var badge = BadgeAdvice.Next(record, evidence.Badge, today, law).Events[0];  // 30 years on 10 May 2026, presented on 19 May
        var open = MembershipDecider.Explain(record, evidence, today, law).SelectMany(workflow => workflow.Steps).Select(step => step.Step);     // transfer.introduce
        // </example>

        Assert.Equal((30, new LocalDate(2026, 5, 10), new LocalDate(2026, 5, 19)), (badge.NextYears!.Value, badge.NextLatest!.Value, badge.Round!.Value));
        Assert.Equal(["transfer.introduce"], open);
    }

    private MemberEntry Since(string member, LocalDate decided) =>
        new(new PersonId(member), [new StandingRecorded(decided.PlusYears(1), Standing.Full, cell) { AdmissionDecidedOn = decided, OfficialOn = decided.PlusYears(1) }]);
}
