using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using Xunit;
using static PartyDomain.Tests.Membership.Show;

namespace PartyDomain.Tests.Membership.Transfers;

/// <summary>The days around every limit, and what a transfer makes of a record.</summary>
public sealed class TransferTests
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);
    private static readonly OrganizationId Home = TransferCommands.Cells[0];
    private static readonly OrganizationId New = TransferCommands.Cells[1];
    private static readonly OrganizationId Third = TransferCommands.Cells[2];
    private static readonly ValueList<TransferPaper> All = [.. Enum.GetValues<TransferPaper>()];

    [Theory]
    [InlineData("2025-12-23", "")]
    [InlineData("2025-12-24", "")]
    [InlineData("2025-12-25", "transfer.start-late")]
    public void An_official_transfer_starts_within_sixty_working_days_of_the_effect(string on, string breach)
    {
        var called = Full().Do(new RegisterTransferGround(D("2025-09-15"), MoveReason.Posting, D("2025-10-01"), null));
        Assert.Equal("2025-10-01 + 60 wd = 2025-12-24 [294-QĐ/TW (2025), 6.3.1 a] Confirmed", Deadline(called.Record.Transfer!.StartDue));
        Assert.Equal(breach, string.Join(' ', called.Judge(Letter(D(on))).Findings.Where(finding => finding.Effect == FindingEffect.Breach).Select(finding => finding.Code)));
    }

    [Theory]
    [InlineData("2025-11-28", false, "")]
    [InlineData("2025-12-01", false, "")]
    [InlineData("2025-12-02", true, "transfer.presented-late")]
    [InlineData("2025-12-02", false, "transfer.presented-late transfer.reasons-missing")]
    public void The_letter_is_presented_within_thirty_working_days_of_the_introduction(string on, bool reasons, string breaches)
    {
        var outcome = Introduced().Judge(new PresentTransferLetter(D(on), reasons));
        Assert.IsType<Accepted<MembershipEvent>>(outcome);
        Assert.Equal(breaches, string.Join(' ', outcome.Findings.Where(finding => finding.Effect == FindingEffect.Breach).Select(finding => finding.Code)));
    }

    [Theory]
    [InlineData("2025-11-30", "2026-02-28", false)]
    [InlineData("2025-11-30", "2026-03-01", true)]
    [InlineData("2025-11-20", "2026-02-20", false)]
    [InlineData("2025-11-20", "2026-02-21", true)]
    [InlineData("2027-11-30", "2028-02-29", false)]
    [InlineData("2027-11-30", "2028-03-01", true)]
    public void Three_months_without_papers_end_on_the_day_of_the_same_number(string slip, string on, bool late)
    {
        var record = Full().Note(new TransferLetterIssued(D("2025-10-20"), New, IntroducingBody.DirectSuperior, All, true, null, null), new TransferSlipRegistered(D(slip))).Record;
        Assert.Equal(late, LateFilings.Of(record, D(on), Cautious).Events.Count == 1);
    }

    [Fact]
    public void Papers_that_were_presented_are_not_late()
    {
        var record = Introduced().Note(new TransferSlipRegistered(D("2025-10-27")), new TransferLetterPresented(D("2025-12-20"), true)).Record;
        Assert.Empty(LateFilings.Of(record, D("2026-06-01"), Cautious).Events);
        Assert.Empty(LateFilings.Of(Full().Record, D("2026-06-01"), Law.Shipped).Events);
    }

    [Theory]
    [InlineData(FilingStartReading.SlipReceived, "2026-01-15")]
    [InlineData(FilingStartReading.FileReceived, "2026-01-08")]
    [InlineData(FilingStartReading.Later, "2026-01-15")]
    [InlineData(null, "2026-01-08")]
    public void What_falls_due_follows_the_setting_and_without_it_the_earlier_day(FilingStartReading? reading, string due)
    {
        var record = Full().Note(new TransferLetterIssued(D("2025-10-08"), New, IntroducingBody.DirectSuperior, All, true, D("2025-10-08"), null), new TransferSlipRegistered(D("2025-10-15"))).Record;
        var item = Assert.Single(Due.Of(record, D("2025-11-03"), Law.Shipped.With(Settings.Open with { TransferFilingStart = reading })));
        Assert.Equal((DueKind.TransferFiling, due, "38-HD/BTCTW (2025), II.4.3.1 d"), (item.DueKind, Iso(item.On), item.Citation!.ToString()));
    }

    [Fact]
    public void Everything_that_runs_falls_due_and_nothing_once_it_is_over()
    {
        var called = Full().Do(new RegisterTransferGround(D("2025-10-01"), MoveReason.Posting, D("2025-10-01"), null));
        Assert.Equal("TransferStart 2025-12-24", Dues(called.Record));
        var introduced = called.Do(Letter(D("2025-10-20")));
        Assert.Equal("LetterPresentation 2025-12-01 TransferFiling 2026-01-20", Dues(introduced.Record));
        Assert.Equal(string.Empty, Dues(introduced.Do(new PresentTransferLetter(D("2025-10-27"), false), new ReceiveMember(D("2025-10-27"), true)).Record));
        var away = Full().Do(new StartTemporaryTransfer(D("2025-10-31"), New, MoveReason.Work, Length.Months(4), false, All));
        Assert.Equal("TemporaryStayEnd 2026-02-28", Dues(away.Record));
        var labor = Full().Do(new IntroduceAbroad(D("2025-10-06"), D("2025-10-13"), MoveReason.ExportLabor, Length.Months(36), AbroadRoute.DirectSuperior, All));
        Assert.Equal("PresentationAbroad 2026-01-07", Dues(labor.Record));
        Assert.Equal("ReturnReport 2026-07-13", Dues(labor.Do(new PresentAbroad(D("2025-10-20"), Third), new ReturnFromAbroad(D("2026-06-01"))).Record));
    }

    [Theory]
    [InlineData(MoveReason.Work, "2025-11-30", 89, "None")]
    [InlineData(MoveReason.Work, "2025-11-30", 90, "Temporary")]
    [InlineData(MoveReason.Work, "2025-10-06", 364, "Temporary")]
    [InlineData(MoveReason.Work, "2025-10-06", 365, "Official")]
    [InlineData(MoveReason.Study, "2025-10-06", 730, "Temporary")]
    [InlineData(MoveReason.Study, "2025-10-06", 731, "Official")]
    public void Lengths_in_days_are_held_against_months_from_the_first_day(MoveReason reason, string from, int days, string kind) =>
        Assert.Equal(kind, Assert.Single(TransferKinds.Of(new PlannedMove(reason, D(from), Length.CalendarDays(days)), D(from), Law.Shipped).Events).Transfer.ToString());

    [Theory]
    [InlineData(TemporaryExtensionReading.EachAlone, "Accepted")]
    [InlineData(TemporaryExtensionReading.AllTogether, "Refused")]
    [InlineData(null, "Undetermined")]
    public void Whether_a_second_extension_counts_by_itself_is_a_setting(TemporaryExtensionReading? reading, string outcome)
    {
        var stay = Full().Do(new StartTemporaryTransfer(D("2025-10-06"), New, MoveReason.Work, Length.Months(6), false, All), new ExtendTemporaryTransfer(D("2026-04-01"), Length.Months(11), true, true));
        var open = stay with { Law = Law.Shipped.With(Settings.Open with { TemporaryExtensions = reading }) };
        Assert.StartsWith(outcome, Outcome(open.Judge(new ExtendTemporaryTransfer(D("2026-10-01"), Length.Months(1), true, true))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_of_twelve_months_is_too_long_and_one_short_of_it_is_not()
    {
        var stay = Full().Do(new StartTemporaryTransfer(D("2025-10-06"), New, MoveReason.Work, Length.Months(6), false, All));
        Assert.Contains("transfer.extension-too-long", Outcome(stay.Judge(new ExtendTemporaryTransfer(D("2026-04-01"), Length.Months(12), true, true))), StringComparison.Ordinal);
        Assert.Contains("transfer.extension-too-long", Outcome(stay.Judge(new ExtendTemporaryTransfer(D("2026-04-01"), Length.CalendarDays(365), true, true))), StringComparison.Ordinal);
        Assert.Equal("Accepted", Outcome(stay.Judge(new ExtendTemporaryTransfer(D("2026-04-01"), Length.CalendarDays(364), true, true))));
        Assert.Contains("transfer.stay-overrun", Outcome(stay.Judge(new EndTemporaryTransfer(D("2026-04-07")))), StringComparison.Ordinal);
        Assert.Equal("Accepted", Outcome(stay.Judge(new EndTemporaryTransfer(D("2026-04-06")))));
    }

    [Fact]
    public void While_retirement_papers_are_waited_for_the_stay_has_no_end()
    {
        var stay = Full().Do(new StartTemporaryTransfer(D("2025-10-06"), New, MoveReason.WaitingForRetirement, null, false, All));
        Assert.Null(stay.Record.Transfer!.Stay!.Until);
        Assert.Contains("transfer.no-end", Outcome(stay.Judge(new ExtendTemporaryTransfer(D("2026-04-01"), Length.Months(1), true, true))), StringComparison.Ordinal);
        var retired = stay.Do(new RegisterTransferGround(D("2026-11-02"), MoveReason.Retirement, D("2026-11-02"), null), Letter(D("2026-11-09")));
        Assert.Equal((null, Home), (retired.Record.Transfer!.Stay, retired.Record.HomeCell!.Value));
        var home = retired.Do(new PresentTransferLetter(D("2026-11-10"), false), new ReceiveMember(D("2026-11-10"), true));
        Assert.Equal((null, New), (home.Record.Transfer, home.Record.HomeCell!.Value));
    }

    [Fact]
    public void Only_a_member_is_transferred()
    {
        var outside = new Walk(new MembershipRecord(new PersonId("nobody")));
        Assert.Contains("bars transfer.not-a-member", Outcome(outside.Judge(new RegisterTransferGround(D("2025-10-01"), MoveReason.Posting, D("2025-10-01"), null))), StringComparison.Ordinal);
        Assert.DoesNotContain(MembershipDecider.Explain(outside.Record, MembershipEvidence.None, D("2025-10-01"), Cautious), shown => shown.Phase.StartsWith("transfer", StringComparison.Ordinal));
    }

    [Fact]
    public void A_collective_transfer_takes_a_running_one_along()
    {
        var on = D("2025-11-03");
        var underWay = Introduced().Note(new CollectivelyTransferred(on, New, Third)).Record;
        Assert.Equal((Home, Third, TransferPhase.Introduced), (underWay.HomeCell, underWay.Transfer!.To, underWay.Transfer.Phase));
        var left = Introduced().Note(new CollectivelyTransferred(on, Home, Third)).Record;
        Assert.Equal((Third, New, TransferPhase.Introduced), (left.HomeCell, left.Transfer!.To, left.Transfer.Phase));
        var arrived = Introduced().Note(new CollectivelyTransferred(on, Home, New)).Record;
        Assert.Equal((New, null), (arrived.HomeCell!.Value, arrived.Transfer));
        var guest = Full().Do(new StartTemporaryTransfer(D("2025-10-06"), New, MoveReason.Work, Length.Months(6), false, All));
        Assert.Equal(Third, guest.Note(new CollectivelyTransferred(on, New, Third)).Record.Transfer!.Stay!.Host);
        Assert.Null(guest.Note(new CollectivelyTransferred(on, New, Home)).Record.Transfer);
        Assert.Null(guest.Note(new CollectivelyTransferred(on, Home, New)).Record.Transfer);
    }

    [Fact]
    public void A_ceremony_and_a_recorded_standing_end_what_was_under_way()
    {
        Assert.Null(Introduced().Note(new StandingRecorded(D("2026-01-05"), Standing.Full, New)).Record.Transfer);
        Assert.NotNull(Introduced().Note(new StandingRecorded(D("2026-01-05"), Standing.Full, Home)).Record.Transfer);
        Assert.Null(Introduced().Note(new StandingRecorded(D("2026-01-05"), Standing.Former, null)).Record.Transfer);
    }

    [Fact]
    public void A_fact_of_somebody_who_is_no_member_changes_nothing_and_is_questioned()
    {
        var record = MembershipHistory.Fold(new PersonId("p"), [new MemberReceived(D("2025-10-06"), true, New)]);
        Assert.Equal((null, null), (record.HomeCell, record.Transfer));
        Assert.Equal(AuditCodes.OutOfOrder, Assert.Single(Assert.Single(MembershipAudit.Of(record, Cautious)).Findings).Code);
    }

    [Fact]
    public void What_holds_an_official_transfer_back_does_not_hold_a_temporary_one_back()
    {
        var barred = Full() with { Bars = [TransferBar.Inspection] };
        Assert.StartsWith("Accepted", Outcome(barred.Judge(new StartTemporaryTransfer(D("2025-10-06"), New, MoveReason.Work, Length.Months(6), false, All))), StringComparison.Ordinal);
        var called = barred.Do(new RegisterTransferGround(D("2025-10-01"), MoveReason.Posting, D("2025-10-01"), null));
        Assert.Equal("Refused\nbars transfer.barred @evidence.transfer.bars [294-QĐ/TW (2025), 6.3.1 đ] bars=transfer-bar.inspection", Outcome(called.Judge(Letter(D("2025-10-20")))));
    }

    [Fact]
    public void Arguments_are_asked_for()
    {
        var record = Full().Record;
        var command = new CancelTransfer(D("2025-10-06"));
        Assert.Throws<ArgumentNullException>("command", () => TransferDecider.Decide(null!, MembershipEvidence.None, record, Cautious));
        Assert.Throws<ArgumentNullException>("evidence", () => TransferDecider.Decide(command, null!, record, Cautious));
        Assert.Throws<ArgumentNullException>("record", () => TransferDecider.Decide(command, MembershipEvidence.None, null!, Cautious));
        Assert.Throws<ArgumentNullException>("law", () => TransferDecider.Decide(command, MembershipEvidence.None, record, null!));
        Assert.Throws<ArgumentNullException>("record", () => TransferDecider.Explain(null!, MembershipEvidence.None, command.On, Cautious));
        Assert.Throws<ArgumentNullException>("move", () => TransferKinds.Of(null!, command.On, Cautious));
        Assert.Throws<ArgumentNullException>("record", () => LateFilings.Of(null!, command.On, Cautious));
        Assert.Throws<ArgumentOutOfRangeException>("seat", () => TransferSigners.Of((SigningSeat)99, command.On, Cautious));
        Assert.All(Enum.GetValues<SigningSeat>(), seat => Assert.NotEmpty(TransferSigners.Of(seat, command.On, Cautious).Events));
    }

    private static IssueTransferLetter Letter(LocalDate on) => new(on, New, IntroducingBody.DirectSuperior, All, true, on);

    private static Walk Full() => new(TransferProperties.Member(D("2024-01-02"), probationary: false));

    private static Walk Introduced() => Full().Do(new RegisterTransferGround(D("2025-10-01"), MoveReason.Posting, D("2025-10-01"), null), Letter(D("2025-10-20")));

    private static string Dues(MembershipRecord record) => string.Join(' ', Due.Of(record, D("2025-11-03"), Cautious).Select(item => $"{item.DueKind} {Iso(item.On)}"));

    private sealed record Walk(MembershipRecord Record)
    {
        public Law Law { get; init; } = Cautious;

        public ValueList<TransferBar> Bars { get; init; } = [];

        public Outcome<MembershipEvent> Judge(TransferCommand command) => MembershipDecider.Decide(
            command,
            Record.HomeCell is { } home
                ? new MembershipEvidence { Transfer = new TransferEvidence(home, (command as IssueTransferLetter)?.To, command.On, "test", TransferExtent.BeyondSuperior, SuperiorKind.Ordinary, Bars) }
                : MembershipEvidence.None,
            Record,
            Law);

        public Walk Do(params ReadOnlySpan<TransferCommand> commands)
        {
            var walk = this;
            foreach (var command in commands)
            {
                var outcome = walk.Judge(command);
                Assert.True(outcome is Accepted<MembershipEvent>, Outcome(outcome));
                walk = walk.Note(outcome.Events[0]);
            }

            return walk;
        }

        public Walk Note(params ReadOnlySpan<MembershipEvent> facts)
        {
            var record = Record;
            foreach (var fact in facts)
            {
                record = MembershipHistory.Evolve(record, fact);
            }

            return this with { Record = record };
        }
    }
}
