using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Badges.BadgeFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Badges.BadgeFacts>;

namespace PartyDomain.Membership.Badges;

/// <summary>The step table of badges. Deciding, explaining and drawing read this one table.</summary>
public static class BadgeSteps
{
    private static readonly ValueList<string> Every = Phases(Enum.GetValues<BadgePhase>());

    private static readonly Need Eligible = new("eligible", BadgeRules.Eligible);
    private static readonly Need Exists = new("badge-exists", SeniorityRules.BadgeExists);
    private static readonly Need NotHeldYet = new("not-held-yet", BadgeRules.NotHeldYet);
    private static readonly Need Existed = new("reached-while-it-existed", SeniorityRules.ReachedWhileItExisted);
    private static readonly Need Reached = new("years-reached", SeniorityRules.YearsReached);
    private static readonly Need NotBarred = new("not-barred", BarRules.NotBarred);
    private static readonly Need Exempt = new("exempt", BadgeRules.Exempt);
    private static readonly Need InRound = new("in-round", BadgeRules.InRound);
    private static readonly Need HomeCell = new("home-cell", BadgeRules.HomeCell);
    private static readonly Need Decider = new("decider", BadgeRules.Decider);
    private static readonly Need Number = new("number", BadgeRules.Number);

    private static readonly Need[] Considered = [Eligible, Exists, NotHeldYet, Existed, Reached, NotBarred, Exempt, InRound];

    internal static IReadOnlyList<Row> All { get; } =
    [
        Act<DeclareBadge>("declare", "actor.member-or-family", Phases(BadgePhase.None), BadgePhase.Declared) with
        {
            Requirements = [Eligible, Exists, NotHeldYet, Existed, new("declarer", BadgeRules.Declarer), new("round", BadgeRules.RoundAhead)],
        },
        Act<AgreeBadge>("cell-agree", "actor.cell", Phases(BadgePhase.Declared), BadgePhase.CellAgreed) with { Requirements = [.. Considered, HomeCell] },
        Act<ProposeBadge>("propose", "actor.grassroots-committee", Phases(BadgePhase.CellAgreed), BadgePhase.BaseProposed) with
        {
            IsOpen = (f, _) => f.Evidence.Cell is not { Place: not CellPlace.UnderGrassrootsCommittee },
            Requirements = [.. Considered, new("grassroots-committee", BadgeRules.GrassrootsCommittee)],
        },
        Act<ListBadge>("list", "actor.direct-superior", Phases(BadgePhase.CellAgreed, BadgePhase.BaseProposed), BadgePhase.SuperiorProposed) with
        {
            Requirements = [.. Considered, new("grassroots-proposed", BadgeRules.GrassrootsProposed)],
        },
        Act<DecideBadge>("award", "actor.province", Phases(BadgePhase.SuperiorProposed), BadgePhase.Decided) with { Requirements = [.. Considered, Decider, Number] },
        Act<PresentBadge>("present", "actor.grassroots-organization", Phases(BadgePhase.Decided), BadgePhase.None) with { Requirements = [new("ceremony", BadgeRules.Ceremony)] },
        Act<CloseBadgeClaim>("close", "actor.cell", Phases(BadgePhase.Declared, BadgePhase.CellAgreed, BadgePhase.BaseProposed, BadgePhase.SuperiorProposed), BadgePhase.None),
        Paper<RecognizeCorrection>("recognize-correction", "actor.cell", f => f.Evidence.Badge is { Measures.Count: > 0 }) with
        {
            Requirements = [new("something-to-correct", BarRules.SomethingToCorrect)],
        },
        Paper<ReportBadgeLost>("report-lost", "actor.member", f => f.File.Held.Any(badge => badge is { LostOn: null, WithdrawnOn: null })) with
        {
            Requirements = [new("held", BadgeRules.Held)],
        },
        Paper<ReissueBadge>("reissue", "actor.province", f => f.File.Held.Any(badge => badge is { LostOn: not null, WithdrawnOn: null })) with
        {
            Requirements = [new("lost", BadgeRules.Held), new("good-reason", BadgeRules.GoodReason), Decider, Number],
        },
        Paper<WithdrawBadges>("withdraw", "actor.cell", f => f.Record.Standing == Standing.Former && f.File.Held.Any(badge => badge.WithdrawnOn is null)) with
        {
            Requirements = [new("put-out", BadgeRules.PutOut)],
        },
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(BadgeCommand command) => All.First(step => step.Command == command.GetType());

    private static Row Act<TCommand>(string id, string actor, ValueList<string> from, BadgePhase to) =>
        new($"badge.{id}", typeof(TCommand), from, [new(string.Empty, TermKey.Of(to))]) { Actor = actor };

    private static Row Paper<TCommand>(string id, string actor, Func<BadgeFacts, bool> isOpen) =>
        new($"badge.{id}", typeof(TCommand), Every, []) { Actor = actor, IsPaper = true, IsOpen = (f, _) => isOpen(f) };

    private static ValueList<string> Phases(params ReadOnlySpan<BadgePhase> phases)
    {
        var keys = new string[phases.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = TermKey.Of(phases[i]);
        }

        return ValueList.Create<string>(keys);
    }
}
