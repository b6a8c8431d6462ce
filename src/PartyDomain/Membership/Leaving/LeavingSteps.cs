using PartyDomain.Workflows;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Leaving.LeavingFacts>;

namespace PartyDomain.Membership.Leaving;

/// <summary>The step table of leaving. Deciding, explaining and drawing read this one table. Its phases are the standings.</summary>
public static class LeavingSteps
{
    internal static IReadOnlyList<Row> All { get; } = [.. Expulsion()];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(LeavingCommand command) => All.First(step => step.Command == command.GetType());

    // A probationary member is never expelled.
    private static Row[] Expulsion() =>
    [
        new("leaving.expulsion", typeof(RecordExpulsion), [TermKey.Of(Standing.Full)], [new(string.Empty, TermKey.Of(Standing.Former))])
        {
            Actor = "actor.competent-committee",
            IsOpen = (f, _) => f.Evidence.Expulsion is { State: ExpulsionState.InForce },
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
        new("leaving.restoration", typeof(RestoreMembership), [TermKey.Of(Standing.Former)], [new(string.Empty, TermKey.Of(Standing.Full))])
        {
            Actor = "actor.competent-committee",
            IsOpen = (f, _) => f.Record.Ending is { Reason: EndingReason.Expelled } && f.Evidence.Expulsion is { State: ExpulsionState.Annulled or ExpulsionState.Changed },
            Requirements =
            [
                new("ended-by-expulsion", RestorationRules.EndedByExpulsion),
                new("expulsion-gone", RestorationRules.ExpulsionGone),
                new("rights-restored", RestorationRules.RightsRestored),
                new("conduct-since", RestorationRules.Conduct),
                new("body-to-restore", RestorationRules.Decider),
                new("seniority-after-restoration", RestorationRules.Seniority),
                new("dues-of-gap", RestorationRules.Dues),
            ],
        },
    ];
}
