using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Transfers;

/// <summary>Decides and explains transfers. Pure: the same arguments give the same answer.</summary>
public static class TransferDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<TransferEvent> Decide(TransferCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new TransferFacts(command, evidence, record, command.On);
        StepJudge.Judge(TransferSteps.For(command), facts, "record", Phase(record), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<TransferEvent>(() => [Of(command, facts, assessment) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs. Nothing is open for anybody who is no member.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say; what is missing is listed as such.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new TransferFacts(null, evidence, record, on);
        return Explainer.Explain(facts.IsMember ? TransferSteps.All : [], facts, Phase(record), on, law);
    }

    private static string Phase(MembershipRecord record) => TermKey.Of(record.Transfer?.Phase ?? TransferPhase.AtHome);

    private static TransferEvent Of(TransferCommand command, TransferFacts facts, Assessment a) => command switch
    {
        RegisterTransferGround c => new TransferGroundRegistered(c.On, c.Reason, c.EffectiveOn, c.Term, StartDue(c, a)),
        IssueTransferLetter c => new TransferLetterIssued(c.On, c.To, c.By, c.Papers, c.DuesCollected, c.FileHandedOn, a.StartIfKnown(TransferLaw.PresentLimit, c.On, "transfer.presentDue")),
        RegisterTransferSlip c => new TransferSlipRegistered(c.On),
        ContactTransferee c => new TransfereeContacted(c.On, c.MemberNotified, c.SenderNotified),
        PresentTransferLetter c => new TransferLetterPresented(c.On, c.ReasonsReported),
        ReceiveMember c => new MemberReceived(c.On, c.IndexConfirmed, facts.File.To!.Value),
        RefuseReception c => new ReceptionRefused(c.On, c.Reason),
        RedirectTransfer c => new TransferRedirected(c.On, c.To, a.StartIfKnown(TransferLaw.PresentLimit, c.On, "transfer.presentDue")),
        ReportLostPapers c => new TransferPapersLost(c.On, c.Explained, c.Confirmed),
        CancelTransfer c => new TransferCancelled(c.On),
        StartTemporaryTransfer c => new TemporaryTransferStarted(c.On, c.Host, c.Reason, c.Term, c.SpecialRule, c.Papers, c.Term is { } term ? Periods.End(c.On, term) : null),
        ExtendTemporaryTransfer c => new TemporaryTransferExtended(c.On, c.Extra, c.HostAgreed, c.HomeInformed, Periods.End(facts.File.Stay!.Until!.Value, c.Extra)),
        EndTemporaryTransfer c => new TemporaryTransferEnded(c.On),
        IntroduceAbroad c => Abroad(c, facts.Advice!, a),
        PresentAbroad c => new PresentedAbroad(c.On, c.To),
        MoveOnAbroad c => new MovedOnAbroad(c.On, c.To, c.Commented),
        ReturnFromAbroad c => new ReturnedFromAbroad(
            c.On,
            facts.File.Abroad is { Route: AbroadRoute.DirectSuperior } ? a.StartIfKnown(TemporaryTransferLaw.LaborReturn, c.On, "transfer.reportDue") : null),
        ReportReturn c => new ReturnReported(c.On, c.Cell, c.SelfReviewConfirmed),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    // 06-HD/TW, 10.2.1 a: the school's time takes the place of the member's
    private static Deadline? StartDue(RegisterTransferGround command, Assessment a) =>
        a.StartIfKnown(command.Reason == MoveReason.Graduation ? MovingLaw.GraduateAtSchool : TransferLaw.StartLimit, command.EffectiveOn, "transfer.startDue");

    private static IntroducedAbroad Abroad(IntroduceAbroad c, TransferAdvice advice, Assessment a)
    {
        LocalDate? until = advice.Transfer == TransferKind.Temporary && c.Term is { } term ? Periods.End(c.LeavesOn, term) : null;
        var due = a.StartIfKnown(AbroadRules.PresentLimit(c.Route), c.LeavesOn, "transfer.presentDue");
        return new IntroducedAbroad(c.On, c.LeavesOn, c.Reason, c.Term, c.Route, c.Papers, advice.Transfer, until, due);
    }
}
