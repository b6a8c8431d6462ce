using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Transfers;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Docs.Examples;

/// <summary>The examples of docs/guides/membership.md on acts; a test compares each with the page.</summary>
public sealed class MembershipExamples
{
    private static readonly OrganizationId Home = new("cell-1");

    private static readonly OrganizationId Next = new("cell-2");

    private readonly Law law = Law.Shipped.With(Settings.Cautious);

    private MembershipRecord record = MembershipHistory.Fold(new PersonId("member-1"), [new StandingRecorded(new LocalDate(2010, 5, 20), Standing.Full, Home)]);

    [Fact]
    public void TransferAMember()
    {
        // <example>
        ValueList<TransferPaper> papers = [TransferPaper.MoveDocument, TransferPaper.SelfReview, TransferPaper.PartyCard, TransferPaper.MemberFile, TransferPaper.FileSupplement];
        MembershipCommand[] commands =
        [
            new RegisterTransferGround(new LocalDate(2025, 9, 15), MoveReason.Posting, EffectiveOn: new LocalDate(2025, 10, 1), Term: null),
            new IssueTransferLetter(new LocalDate(2025, 10, 20), Next, IntroducingBody.Grassroots, papers, DuesCollected: true, FileHandedOn: new LocalDate(2025, 10, 20)),
            new PresentTransferLetter(new LocalDate(2025, 10, 27), ReasonsReported: false),
            new ReceiveMember(new LocalDate(2025, 10, 28), IndexConfirmed: true),
        ];
        var due = new List<DueItem>();
        foreach (var command in commands)
        {
            var to = command is IssueTransferLetter letter ? letter.To : (OrganizationId?)null;
            var places = new TransferEvidence(Home, to, command.On, "our register", TransferExtent.WithinSuperior, SuperiorKind.Ordinary, Bars: []);
            var outcome = MembershipDecider.Decide(command, new MembershipEvidence { Transfer = places }, record, law);
            record = outcome.Events.Aggregate(record, MembershipHistory.Evolve);     // store outcome.Events; MembershipHistory.Fold makes the record again
            due.AddRange(Due.Of(record, command.On, law));                           // start by 24 December, presentation by 1 December, papers by 20 January
        }

        var home = record.HomeCell;                                                  // cell-2, from 28 October on
        // </example>

        Assert.Equal(Next, home);
        Assert.Equal(
            [(DueKind.TransferStart, new LocalDate(2025, 12, 24)), (DueKind.LetterPresentation, new(2025, 12, 1)), (DueKind.TransferFiling, new(2026, 1, 20))],
            due.Select(item => (item.DueKind, item.On)));
    }

    [Fact]
    public void TransferUnderInspection()
    {
        // <example>
        var on = new LocalDate(2025, 10, 20);
        var called = MembershipHistory.Evolve(record, new TransferGroundRegistered(new LocalDate(2025, 9, 15), MoveReason.Posting, new LocalDate(2025, 10, 1), null, StartDue: null));
        var letter = new IssueTransferLetter(on, Next, IntroducingBody.Grassroots, [TransferPaper.SelfReview], DuesCollected: false, FileHandedOn: null);
        var inspected = new TransferEvidence(Home, Next, on, "our register", TransferExtent.WithinSuperior, SuperiorKind.Ordinary, Bars: [TransferBar.Inspection]);
        var outcome = MembershipDecider.Decide(letter, new MembershipEvidence { Transfer = inspected }, called, law);
        var why = outcome.Findings.Select(finding => $"{finding.Effect} {finding.Code}").Distinct();
        // Bars transfer.barred, Bars transfer.papers-missing, Breach transfer.dues-open: every reason at once
        // </example>

        Assert.IsType<Refused<MembershipEvent>>(outcome);
        Assert.Equal(["Bars transfer.barred", "Bars transfer.papers-missing", "Breach transfer.dues-open"], why.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void StayElsewhere()
    {
        // <example>
        var on = new LocalDate(2025, 10, 6);
        TransferKind Kind(MoveReason reason, int months, bool abroad = false) => TransferKinds.Of(new PlannedMove(reason, on, Length.Months(months)) { Abroad = abroad }, on, law).Events[0].Transfer;
        var work = (Kind(MoveReason.Work, 2), Kind(MoveReason.Work, 11), Kind(MoveReason.Work, 12));             // none, temporary, official
        var study = (Kind(MoveReason.Study, 24), Kind(MoveReason.Study, 25), Kind(MoveReason.Study, 18, abroad: true)); // temporary, official, official

        var start = new StartTemporaryTransfer(on, Next, MoveReason.Work, Length.Months(6), SpecialRule: false, [TransferPaper.MoveDocument, TransferPaper.SelfReview, TransferPaper.PartyCard]);
        var places = new TransferEvidence(Home, Next, on, "our register", TransferExtent.WithinSuperior, SuperiorKind.Ordinary, Bars: []);
        var away = MembershipDecider.Decide(start, new MembershipEvidence { Transfer = places }, record, law).Events.Aggregate(record, MembershipHistory.Evolve);
        var extend = new ExtendTemporaryTransfer(new LocalDate(2026, 4, 1), Length.Months(6), HostAgreed: true, HomeInformed: true);
        var longer = MembershipDecider.Decide(extend, MembershipEvidence.None, away, law).Events.Aggregate(away, MembershipHistory.Evolve);
        var again = new ExtendTemporaryTransfer(new LocalDate(2026, 10, 1), Length.Months(6), HostAgreed: true, HomeInformed: true);
        var open = MembershipDecider.Decide(again, MembershipEvidence.None, longer, Law.Shipped);                // undetermined: temporary-extensions
        var cautious = MembershipDecider.Decide(again, MembershipEvidence.None, longer, law);                    // refused: together they reach twelve months
        // </example>

        Assert.Equal((TransferKind.None, TransferKind.Temporary, TransferKind.Official), work);
        Assert.Equal((TransferKind.Temporary, TransferKind.Official, TransferKind.Official), study);
        Assert.Equal((Home, Next, new LocalDate(2026, 10, 6)), (longer.HomeCell!.Value, longer.Transfer!.Stay!.Host, longer.Transfer.Stay.Until!.Value));
        Assert.Contains(Assert.IsType<Undetermined<MembershipEvent>>(open).Findings, finding => finding.Code == LawCodes.SettingNeeded);
        Assert.Contains(Assert.IsType<Refused<MembershipEvent>>(cautious).Findings, finding => finding.Code == TransferCodes.ExtensionTooLong);
    }

    [Fact]
    public void ExemptAMember()
    {
        // <example>
        MembershipCommand[] commands =
        [
            new ApplyForExemption(new LocalDate(2025, 10, 1), ExemptionReason.OldOrWeak, ExemptionExtent.Exempt, Written: false, From: new LocalDate(2025, 11, 1), Until: null),
            new RegisterMedicalPaper(new LocalDate(2025, 10, 3), IssuedOn: new LocalDate(2025, 10, 2)),
            new ConsiderExemption(new LocalDate(2025, 10, 6), new Ballot(VotingForm.SecretBallot, votesFor: 7, votesAgainst: 5)),
            new ReportExemption(new LocalDate(2025, 10, 9)),
        ];
        foreach (var command in commands)
        {
            record = MembershipDecider.Decide(command, EvidenceOf(PartyBody.Cell, command.On), record, law).Events.Aggregate(record, MembershipHistory.Evolve);
        }

        var counts = record.Exemption.Held!.HoldsOn(new LocalDate(2025, 11, 10));    // true: absent, the member is not in the base of a vote
        var cell = new CellSituation(Home, new LocalDate(2025, 10, 6), "our register", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary);
        var mobile = ExemptionAnswers.Of(ExemptionReason.MobileWork, isRenewal: false, cell, cell.AsOf, law).Events[0];     // written, below twelve months; the cell proposes, the committee decides
        var renewal = ExemptionAnswers.Of(ExemptionReason.MobileWork, isRenewal: true, cell, cell.AsOf, Law.Shipped);       // undetermined: exemption-renewal
        // </example>

        Assert.True(counts);
        Assert.Equal((PartyBody.GrassrootsCommittee, PartyBody.Cell, true, Length.Months(12)), (mobile.Decider, mobile.Proposer!.Value, mobile.MustBeWritten!.Value, mobile.Below!.Value));
        Assert.IsType<Undetermined<ExemptionTerms>>(renewal);
    }

    [Fact]
    public void StrikeOffAndAppeal()
    {
        // <example>
        var months = new StrikingFacts { Months = [new(2025, 6), new(2025, 7), new(2025, 8)] };
        Ballot Votes(int yes) => new(VotingForm.SecretBallot, yes, 12 - yes);
        (MembershipCommand Command, PartyBody? Body)[] acts =
        [
            (new OpenStrikingOff(new LocalDate(2025, 9, 8), StrikingGround.AbandonedActivity, months), null),
            (new SubmitOwnReview(new LocalDate(2025, 9, 22)), null),
            (new ResolveStrikingOff(new LocalDate(2025, 10, 6), Votes(8), MemberAttended: true), PartyBody.Cell),                       // two thirds
            (new ResolveStrikingOffAtCommittee(new LocalDate(2025, 10, 20), Votes(8)), PartyBody.GrassrootsCommittee),                  // two thirds
            (new DecideStrikingOff(new LocalDate(2025, 11, 3), PartyBody.SuperiorStandingCommittee, Votes(7)), PartyBody.SuperiorStandingCommittee), // more than half
            (new ReceiveStrikingOff(new LocalDate(2025, 11, 10), ReceivedOn: new LocalDate(2025, 11, 10)), null),
            (new AppealStrikingOff(new LocalDate(2025, 12, 1), FiledOn: new LocalDate(2025, 12, 1), AppealFiler.Member, PartyBody.ProvincialCommittee), null),
            (new ResolveStrikingOffAppeal(new LocalDate(2026, 3, 20), PartyBody.ProvincialCommittee, Annulled: true), null),
        ];
        var standings = new List<Standing>();
        foreach (var (command, body) in acts)
        {
            record = MembershipDecider.Decide(command, EvidenceOf(body, command.On), record, law).Events.Aggregate(record, MembershipHistory.Evolve);
            standings.Add(record.Standing);                                          // former from the decision on, an appeal stays nothing; full again at the end
        }

        var last = LeavingAppeals.WindowOf(new LocalDate(2025, 11, 10), law).Events[0].DueOn;                    // 22 December 2025: 30 working days
        var late = LeavingAppeals.Filing(new LocalDate(2025, 11, 10), last.PlusDays(1), AppealFiler.Member, concludedByHighest: false, law);   // refused
        // </example>

        Assert.Equal([.. Enumerable.Repeat(Standing.Full, 4), .. Enumerable.Repeat(Standing.Former, 3), Standing.Full], standings);
        Assert.Equal((Home, 0, new LocalDate(2025, 12, 22)), (record.HomeCell!.Value, record.Interruptions.Count, last));
        Assert.IsType<Refused<Deadline>>(late);
    }

    // What a host's registers would say of a cell under a grassroots committee, whose bodies have twelve members.
    private static MembershipEvidence EvidenceOf(PartyBody? body, LocalDate on) => new()
    {
        Cell = new CellSituation(Home, on, "our register", CellPlace.UnderGrassrootsCommittee, SuperiorKind.Ordinary),
        Conduct = new MemberConduct(on, "our register", ViolationOpen: false),
        Roster = body is { } voting ? new Roster(voting == PartyBody.Cell ? Home : new("committee-1"), voting, on, "our register", Enumerable.Range(1, 12).Select(i => new RosterEntry(new PersonId($"voter-{i}"))).ToValueList()) : null,
    };
}
