using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Probation.ProbationFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Probation.ProbationFacts>;

namespace PartyDomain.Membership.Probation;

/// <summary>The step table of probation. Deciding, explaining and drawing read this one table.</summary>
public static class ProbationSteps
{
    private static readonly ValueList<string> Running = Phases(ProbationPhase.Running);
    private static readonly ValueList<string> CellProposed = Phases(ProbationPhase.CellProposedRecognition, ProbationPhase.CellProposedStrikeOff);
    private static readonly ValueList<string> Undecided = [.. CellProposed, .. Phases(ProbationPhase.CommitteeProposedRecognition, ProbationPhase.CommitteeProposedStrikeOff, ProbationPhase.Escalated)];

    private static readonly Need InProbation = new("in-probation", ProbationRules.InProbation);
    private static readonly Need Route = new("route", RouteRules.Route);
    private static readonly Need Rounds = new("rounds", ReviewRules.Rounds);

    internal static IReadOnlyList<Row> All { get; } = [.. Papers(), .. Votes()];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(ProbationCommand command) => All.First(step => step.Command == command.GetType());

    private static Row[] Papers() =>
    [
        Paper<RegisterNewMemberCertificate>("class", "actor.probationer", (f, _) => f.File?.CertificateIssuedOn is null) with
        {
            Requirements = [InProbation, new("certificate-date", ProbationRules.CertificateDate)],
        },
        Paper<ChangeHelper>("change-helper", "actor.cell", (_, _) => false) with { Requirements = [InProbation, new("helper-full-member", ProbationRules.NewHelper)] },
        Paper<SubmitSelfReview>("self-review", "actor.probationer", (f, _) => f.File?.SelfReviewOn is null) with
        {
            Requirements = [InProbation, new("after-twelve-months", ProbationRules.SelfReviewAfterEnd)],
            Form = PaperForms.SelfReview,
        },
        Paper<SubmitHelperComment>("helper-comment", "actor.helper", (f, _) => f.File?.HelperCommentOn is null) with
        {
            Requirements = [InProbation, new("by-helper", ProbationRules.ByHelper)],
            Form = PaperForms.HelperComment,
        },
        Paper<CollectProbationOpinions>("opinions", "actor.cell", (f, _) => f.File?.OpinionsOn is null) with
        {
            Requirements = [InProbation, new("opinions-asked", ProbationRules.OpinionsComplete)],
            Form = PaperForms.ProbationOpinions,
        },
    ];

    private static Row[] Votes() =>
    [
        Act<ReviewProbation>("cell-review", "actor.cell", Running, [.. Results(ProbationPhase.CellProposedRecognition, ProbationPhase.CellProposedStrikeOff), new("no result", Key(ProbationPhase.Running))]) with
        {
            Requirements =
            [
                InProbation,
                Route,
                new("after-twelve-months", ProbationRules.ReviewAfterEnd),
                new("class", ProbationRules.Class),
                new("self-review", ProbationRules.SelfReview),
                new("helper-comment", ProbationRules.HelperComment),
                new("duties-fulfilled", ProbationRules.DutiesFulfilled),
                new("opinions", ProbationRules.OpinionsIn),
                new("vote", ReviewRules.CellVote),
                Rounds,
                new("in-time", ProbationRules.ReviewInTime),
            ],
            Deadline = (f, a) => f.File is { } file ? ProbationRules.Due(file, a) : null,
            Form = PaperForms.ReviewResolution,
        },
        Act<AppraiseReview>("part-appraisal", "actor.part-committee", CellProposed, []) with
        {
            IsOpen = (f, _) => f.Evidence.Cell is not { HasPartCommittee: false } && f.File?.AppraisedOn is null,
            Requirements = [InProbation, new("part-committee", RouteRules.HasPartCommittee)],
            Form = PaperForms.ReviewPartReport,
        },
        Act<ReviewAtCommittee>("committee-review", "actor.grassroots-committee", CellProposed, [.. Results(ProbationPhase.CommitteeProposedRecognition, ProbationPhase.CommitteeProposedStrikeOff), new("no result on recognition", Key(ProbationPhase.CellProposedRecognition)), new("no result on striking off", Key(ProbationPhase.CellProposedStrikeOff))]) with
        {
            IsOpen = (f, law) => f.RouteQuietly(new Assessment(law, f.On)) is not { CommitteeVotes: false },
            Requirements = [InProbation, Route, new("committee-on-route", ReviewRules.CommitteeOnRoute), new("part-appraisal", ReviewRules.PartAppraisal), new("vote", ReviewRules.CommitteeVote), new("as-proposed", ReviewRules.AsProposed), Rounds],
            Deadline = (f, _) => f.File?.DecisionDue,
            Form = PaperForms.ReviewCommitteeResolution,
        },
        Act<ExtendRecognition>("extend-decision", "actor.competent-committee", Undecided, []) with
        {
            IsOpen = (_, _) => false,
            Requirements = [InProbation, new("extendable", ReviewRules.Extendable)],
        },
        Act<DecideProbation>("decision", "actor.competent-committee", Undecided, Results(ProbationPhase.Recognized, ProbationPhase.StruckOff)) with
        {
            Requirements =
            [
                InProbation,
                Route,
                new("decider", ReviewRules.Decider),
                new("part-appraisal", ReviewRules.PartAppraisal),
                new("committee-voted", ReviewRules.CommitteeVoted),
                new("vote", ReviewRules.DecisionVote),
                new("as-proposed", ReviewRules.AsProposed),
                new("in-time", ReviewRules.DecidedInTime),
                new("official-date", ReviewRules.OfficialDate),
            ],
            Deadline = (f, _) => f.File?.DecisionDue,
            Form = PaperForms.RecognitionDecision,
        },
        Act<AnnounceRecognition>("announce", "actor.cell", Phases(ProbationPhase.Recognized), []) with
        {
            IsOpen = (f, _) => f.File?.AnnouncedOn is null,
            Requirements = [new("not-announced", ReviewRules.NotAnnounced)],
        },
    ];

    private static ValueList<Transition> Results(ProbationPhase recognize, ProbationPhase strikeOff) =>
    [
        new("recognize", Key(recognize)),
        new("strike off", Key(strikeOff)),
        new("no result after the last round", Key(ProbationPhase.Escalated)),
    ];

    private static Row Act<TCommand>(string id, string actor, ValueList<string> from, ValueList<Transition> to) =>
        new($"probation.{id}", typeof(TCommand), from, to) { Actor = actor };

    private static Row Paper<TCommand>(string id, string actor, Func<ProbationFacts, Law, bool> isOpen) =>
        new($"probation.{id}", typeof(TCommand), Running, []) { Actor = actor, IsOpen = isOpen, IsPaper = true };

    private static string Key(ProbationPhase phase) => TermKey.Of(phase);

    private static ValueList<string> Phases(params ReadOnlySpan<ProbationPhase> phases)
    {
        var keys = new string[phases.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(phases[i]);
        }

        return ValueList.Create<string>(keys);
    }
}
