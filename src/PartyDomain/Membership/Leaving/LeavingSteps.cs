using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Leaving.LeavingFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Leaving.LeavingFacts>;

namespace PartyDomain.Membership.Leaving;

/// <summary>The step table of leaving. Deciding, explaining and drawing read this one table.</summary>
public static class LeavingSteps
{
    private static readonly Need Member = new("member", RequestRules.Member);
    private static readonly Need Route = new("route", RequestRules.Route);
    private static readonly Need NoViolation = new("no-violation", RequestRules.NoViolation);
    private static readonly Need NotInsteadOfExpulsion = new("not-instead-of-expulsion", StrikingRules.NotInsteadOfExpulsion);
    private static readonly Need PartAppraisal = new("part-appraisal", LeavingVotes.PartAppraisal);
    private static readonly Need CommitteeOnRoute = new("committee-on-route", LeavingVotes.CommitteeOnRoute);
    private static readonly Need CommitteeVoted = new("committee-voted", LeavingVotes.CommitteeVoted);
    private static readonly Need Decider = new("decider", LeavingVotes.Decider);
    private static readonly Need CommitteeVote = new("vote", LeavingVotes.CommitteeVote);
    private static readonly Need CellVote = new("vote", LeavingVotes.CellVote);
    private static readonly Need DecisionVote = new("vote", LeavingVotes.DecisionVote);
    private static readonly Need Card = new("card-and-badge", RequestRules.Card);

    private static readonly ValueList<LeavingPhase> WhileMember =
    [
        LeavingPhase.None, LeavingPhase.Applied, LeavingPhase.LeavingProposed, LeavingPhase.LeavingProposedAbove, LeavingPhase.LeavingEscalated,
        LeavingPhase.StrikingOpened, LeavingPhase.StrikingProposed, LeavingPhase.StrikingProposedAbove, LeavingPhase.StrikingEscalated, LeavingPhase.Appealed,
    ];

    internal static IReadOnlyList<Row> All { get; } = [.. Request(), .. Striking(), .. Appeal(), .. Expulsion()];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(LeavingCommand command) => All.First(step => step.Command == command.GetType());

    private static Row[] Request() =>
    [
        Row<ApplyToLeave>("apply", "actor.member", [LeavingPhase.None], ("asked", LeavingPhase.Applied)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("leaving-application", RequestRules.Application), NoViolation],
        },
        Row<WithdrawLeaving>("withdraw", "actor.member", [LeavingPhase.Applied, LeavingPhase.LeavingProposed, LeavingPhase.LeavingProposedAbove, LeavingPhase.LeavingEscalated], ("withdrawn", LeavingPhase.None)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member],
        },
        Row<ResolveLeaving>("cell-vote", "actor.cell", [LeavingPhase.Applied], ("carried", LeavingPhase.LeavingProposed), ("below the share", LeavingPhase.LeavingEscalated)) with
        {
            Requirements = [Member, Route, NoViolation, CellVote],
        },
        Row<ResolveLeavingAtCommittee>("committee-vote", "actor.grassroots-committee", [LeavingPhase.LeavingProposed], ("carried", LeavingPhase.LeavingProposedAbove), ("below the share", LeavingPhase.LeavingEscalated)) with
        {
            IsOpen = (f, law) => f.RouteQuietly(new Assessment(law, f.On)) is not { CommitteeVotes: false },
            Requirements = [Member, Route, CommitteeOnRoute, PartAppraisal, CommitteeVote],
        },
        Row<DecideLeaving>(
            "decision",
            "actor.competent-committee",
            [LeavingPhase.LeavingProposed, LeavingPhase.LeavingProposedAbove, LeavingPhase.LeavingEscalated],
            ("left", LeavingPhase.Left),
            ("not carried", LeavingPhase.None),
            ("below the share of a delegated committee", LeavingPhase.LeavingEscalated)) with
        {
            Requirements = [Member, Route, NoViolation, Decider, PartAppraisal, CommitteeVoted, DecisionVote, Card, new("return-later", RequestRules.Later)],
        },
        Row<IssueSeniorityCertificate>("certificate", "actor.competent-committee", [LeavingPhase.Left]) with
        {
            IsPaper = true,
            IsOpen = (f, _) => f.File.CertificateOn is null,
            Requirements = [new("left-on-request", RequestRules.Certificate)],
        },
        Row<AppraiseLeaving>("part-appraisal", "actor.part-committee", [LeavingPhase.LeavingProposed, LeavingPhase.StrikingProposed]) with
        {
            IsOpen = (f, _) => f.Evidence.Cell is not { HasPartCommittee: false } && f.File.AppraisedOn is null,
            Requirements = [Member, new("part-committee", RouteRules.HasPartCommittee)],
        },
        Row<RecordDeath>("death", "actor.cell", WhileMember, ("died", LeavingPhase.Died)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("family-keeps", RequestRules.Family)],
        },
    ];

    private static Row[] Striking() =>
    [
        Row<OpenStrikingOff>("open-striking-off", "actor.cell", [LeavingPhase.None, LeavingPhase.Applied], ("considered", LeavingPhase.StrikingOpened)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member, new("striking-ground", StrikingRules.Ground), NotInsteadOfExpulsion],
        },
        Row<AskForOwnReview>("ask-for-own-review", "actor.cell", [LeavingPhase.StrikingOpened]) with
        {
            IsOpen = (f, _) => f.File.OwnReviewOn is null,
            IsPaper = true,
            Requirements = [Member, new("later-request", StrikingRules.LaterRequest)],
        },
        Row<SubmitOwnReview>("own-review", "actor.member", [LeavingPhase.StrikingOpened]) with
        {
            IsOpen = (f, _) => f.File.OwnReviewOn is null,
            IsPaper = true,
            Requirements = [Member],
        },
        Row<RefuseOwnReview>("refusal", "actor.member", [LeavingPhase.StrikingOpened]) with
        {
            IsOpen = (_, _) => false,
            IsPaper = true,
            Requirements = [Member],
        },
        Row<CloseStrikingOff>("close-striking-off", "actor.cell", [LeavingPhase.StrikingOpened, LeavingPhase.StrikingProposed, LeavingPhase.StrikingProposedAbove, LeavingPhase.StrikingEscalated], ("dropped", LeavingPhase.None)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Member],
        },
        Row<ResolveStrikingOff>("cell-strike", "actor.cell", [LeavingPhase.StrikingOpened], ("carried", LeavingPhase.StrikingProposed), ("below the share", LeavingPhase.StrikingEscalated)) with
        {
            Requirements = [Member, Route, NotInsteadOfExpulsion, new("heard", StrikingRules.Heard), CellVote],
        },
        Row<ResolveStrikingOffAtCommittee>("committee-strike", "actor.grassroots-committee", [LeavingPhase.StrikingProposed], ("carried", LeavingPhase.StrikingProposedAbove), ("below the share", LeavingPhase.StrikingEscalated)) with
        {
            IsOpen = (f, law) => f.RouteQuietly(new Assessment(law, f.On)) is not { CommitteeVotes: false },
            Requirements = [Member, Route, CommitteeOnRoute, PartAppraisal, CommitteeVote],
        },
        Row<DecideStrikingOff>(
            "decide-strike",
            "actor.competent-committee",
            [LeavingPhase.StrikingOpened, LeavingPhase.StrikingProposed, LeavingPhase.StrikingProposedAbove, LeavingPhase.StrikingEscalated],
            ("struck off", LeavingPhase.StruckOff),
            ("not carried", LeavingPhase.None),
            ("below the share of a delegated committee", LeavingPhase.StrikingEscalated)) with
        {
            Requirements =
            [
                Member, Route, NotInsteadOfExpulsion, Decider, new("cell-voted", LeavingVotes.CellVoted), PartAppraisal, CommitteeVoted, DecisionVote, Card,
                new("inform-old-place", StrikingRules.InformOldPlace),
            ],
        },
    ];

    private static Row[] Appeal() =>
    [
        Row<ReceiveStrikingOff>("receipt", "actor.member", [LeavingPhase.StruckOff]) with
        {
            IsPaper = true,
            IsOpen = (f, _) => f.File.ReceivedOn is null,
            Requirements = [new("receipt-date", StrikingAppealRules.ReceiptDate)],
        },
        Row<AppealStrikingOff>("appeal", "actor.member", [LeavingPhase.StruckOff], ("pending", LeavingPhase.Appealed)) with
        {
            Requirements =
            [
                new("appeal-filer", StrikingAppealRules.Filer),
                new("appeal-in-time", StrikingAppealRules.Window),
                new("appeal-level", StrikingAppealRules.Level),
                new("appeal-abroad", StrikingAppealRules.Abroad),
                new("appeal-effect", StrikingAppealRules.Effect),
            ],
            Deadline = (f, _) => f.File.Appeals.Count == 0 ? f.File.AppealDue : null,
        },
        Row<ResolveStrikingOffAppeal>("resolve-appeal", "actor.competent-committee", [LeavingPhase.Appealed], ("kept", LeavingPhase.StruckOff), ("annulled", LeavingPhase.None)) with
        {
            Requirements = [new("decider", StrikingAppealRules.Resolver), new("in-time", StrikingAppealRules.ResolvedInTime)],
            Deadline = (f, _) => f.File.Appeals is [.., { ResolvedOn: null } pending] ? pending.Due : null,
        },
    ];

    // A probationary member is never expelled.
    private static Row[] Expulsion() =>
    [
        Row<RecordExpulsion>("expulsion", "actor.competent-committee", WhileMember, ("expelled", LeavingPhase.Expelled)) with
        {
            IsOpen = (f, _) => f.Record.Standing == Standing.Full && f.Evidence.Expulsion is { State: ExpulsionState.InForce },
            IsPaper = true,
            Requirements =
            [
                new("expulsion-in-force", LeavingRules.ExpulsionInForce),
                new("day-of-effect", LeavingRules.DayOfEffect),
                new("full-on-the-day", LeavingRules.FullOnTheDay),
                new("card-collected", LeavingRules.Card),
                new("badge-withdrawn", LeavingRules.Badge),
            ],
        },
        Row<ReverseExpulsion>("reversal", "actor.competent-committee", [LeavingPhase.Expelled], ("returned", LeavingPhase.None)) with
        {
            IsOpen = (f, _) => f.Record.Ending is { Reason: EndingReason.Expelled } && f.Evidence.Expulsion is { State: ExpulsionState.Annulled or ExpulsionState.Changed },
            Requirements =
            [
                new("ended-by-expulsion", ReversalRules.EndedByExpulsion),
                new("expulsion-gone", ReversalRules.ExpulsionGone),
                new("rights-restored", ReversalRules.RightsRestored),
                new("conduct-since", ReversalRules.Conduct),
                new("body-to-restore", ReversalRules.Decider),
                new("seniority-after-restoration", ReversalRules.Seniority),
                new("dues-of-gap", ReversalRules.Dues),
            ],
        },
    ];

    private static Row Row<TCommand>(string id, string actor, ValueList<LeavingPhase> from, params ReadOnlySpan<(string Result, LeavingPhase Phase)> to)
    {
        var targets = new Transition[to.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = new Transition(to[i].Result, TermKey.Of(to[i].Phase));
        }

        return new($"leaving.{id}", typeof(TCommand), from.Select(phase => TermKey.Of(phase)).ToValueList(), ValueList.Create<Transition>(targets)) { Actor = actor };
    }
}
