using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Restoration.RestorationFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Restoration.RestorationFacts>;

namespace PartyDomain.Membership.Restoration;

/// <summary>The step table of questions of party membership. Its places are standings. Deciding, explaining and drawing read this one table.</summary>
public static class RestorationSteps
{
    private static readonly string Outside = TermKey.Of(Standing.Outside);
    private static readonly string Probationary = TermKey.Of(Standing.Probationary);
    private static readonly string Full = TermKey.Of(Standing.Full);
    private static readonly string Former = TermKey.Of(Standing.Former);

    private static readonly Need Decider = new("membership-decider", RestorationRules.Decider);
    private static readonly Need NotReopened = new("not-reopened", RestorationRules.NotReopened);
    private static readonly Need Interrupted = new("activity-interrupted", RestorationRules.Interrupted);

    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<RestoreMembership>("restore", [Former], new("full member before", Full), new("probationary member before", Probationary)) with
        {
            IsOpen = (f, _) => f.Record.Ending is { Case: null, Reason: EndingReason.Expelled or EndingReason.StruckOff or EndingReason.ProbationerStruckOff },
            Requirements = [new("put-out", RestorationRules.PutOut), Decider, new("wrongful-removal", RestorationRules.Wrongful), new("dues-owed", RestorationRules.Dues)],
        },
        Row<ResumeActivity>("resume", [Probationary, Full]) with
        {
            IsOpen = HasGap,
            Requirements = [Interrupted, Decider, new("without-own-fault", RestorationRules.WithoutFault)],
        },
        Row<RefuseResumption>("refuse-resumption", [Probationary, Full], new Transition(string.Empty, Former)) with
        {
            IsOpen = HasGap,
            Requirements = [Interrupted, Decider, new("own-fault", RestorationRules.OwnFault)],
        },
        Row<RecognizeMembership>("recognize", [Outside, Full, Former], new Transition(string.Empty, Full)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Decider, NotReopened, new("recognition-ground", HistoryRules.Ground), new("cell-of-member", RestorationRules.Cell)],
        },
        Row<StrikeImpostor>("strike-impostor", [Probationary, Full], new Transition(string.Empty, Former)) with
        {
            IsOpen = (_, _) => false,
            Requirements = [Decider, NotReopened, new("doubtful-membership", RestorationRules.Doubtful)],
        },
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(RestorationCommand command) => All.First(step => step.Command == command.GetType());

    private static bool HasGap(RestorationFacts facts, Rulebooks.Law law) => facts.Record.Interruptions.Any(time => time.Until is null);

    private static Row Row<TCommand>(string id, ValueList<string> from, params ReadOnlySpan<Transition> to) =>
        new($"restoration.{id}", typeof(TCommand), from, ValueList.Create(to)) { Actor = "actor.competent-committee" };
}
