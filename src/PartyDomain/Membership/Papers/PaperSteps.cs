using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Papers.PaperFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Papers.PaperFacts>;

namespace PartyDomain.Membership.Papers;

/// <summary>The step table of card and file. Deciding, explaining and drawing read this one table; the phases are those of the card, and the file's steps are open in all of them.</summary>
public static class PaperSteps
{
    private static readonly ValueList<string> Every = Phases(Enum.GetValues<CardPhase>());
    private static readonly ValueList<string> InHand = Phases(CardPhase.Decided, CardPhase.Held, CardPhase.Missing, CardPhase.Deposited);

    private static readonly Need FullMember = new("full-member", CardRules.FullMember);
    private static readonly Need HasFile = new("has-file", FileRules.HasFile);
    private static readonly Need NotLost = new("not-lost", FileRules.NotLost);

    internal static IReadOnlyList<Row> All { get; } =
    [
        Card<RequestCard>("request-card", "actor.cell", Phases(CardPhase.None, CardPhase.Held, CardPhase.Missing, CardPhase.Collected), CardPhase.Requested) with
        {
            Requirements = [FullMember, new("act", CardRules.Act)],
            Form = FileLaw.FormCardList,
        },
        Card<DecideCard>("decide-card", "actor.direct-superior", Phases(CardPhase.Requested), CardPhase.Decided) with
        {
            Requirements = [FullMember, new("decider", CardRules.Decider)],
            Form = FileLaw.FormCardDecision,
        },
        Card<HandOverCard>("hand-over-card", "actor.cell", Phases(CardPhase.Decided), CardPhase.Held) with { Requirements = [FullMember], Form = FileLaw.FormHandoverBook },
        Card<CheckCard>("check-card", "actor.cell", Phases(CardPhase.Held), CardPhase.Held),
        Card<ReportCardFault>("report-fault", "actor.member", Phases(CardPhase.Held, CardPhase.Decided, CardPhase.Deposited), CardPhase.Missing) with { Requirements = [new("self-criticism", CardRules.SelfCriticism)] },
        Card<DepositCard>("deposit-card", "actor.member", Phases(CardPhase.Held), CardPhase.Deposited),
        Card<GiveBackCard>("give-back-card", "actor.competent-organization", Phases(CardPhase.Deposited), CardPhase.Held),
        Card<CollectCard>("collect-card", "actor.cell", InHand, CardPhase.Collected) with { Requirements = [new("collectable", CardRules.Collectable)] },
        File<AssignCvNumber>("cv-number", "actor.direct-superior", f => f.File.CvNumber is null) with { Requirements = [HasFile, new("no-number-yet", FileRules.NoNumberYet)] },
        File<PlaceFile>("place-file", "actor.competent-organization", f => f.File.Keeper is null) with { Requirements = [HasFile, NotLost, new("keeper", FileRules.Keeper)] },
        File<ConfirmIndex>("confirm-index", "actor.file-keeper", f => f.File.IndexConfirmedOn is null) with { Requirements = [HasFile, NotLost] },
        File<SupplementFile>("supplement-file", "actor.member", _ => true) with { Requirements = [HasFile, NotLost], Form = FileLaw.FormSupplement },
        File<HandOverFile>("hand-over-file", "actor.grassroots-committee", f => f.Record.Standing == Standing.Former) with
        {
            Requirements = [new("out", FileRules.Out), NotLost, new("in-time", FileRules.HandoverInTime)],
        },
        File<ReportFileLost>("report-file-lost", "actor.file-keeper", f => f.File.FileLostOn is null) with { Requirements = [HasFile, NotLost, new("loss-confirmed", FileRules.LossConfirmed)] },
        File<RestoreFile>("restore-file", "actor.file-keeper", f => f.File.FileLostOn is not null) with { Requirements = [HasFile, new("restorable", FileRules.Restorable)] },
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(PaperCommand command) => All.First(step => step.Command == command.GetType());

    private static Row Card<TCommand>(string id, string actor, ValueList<string> from, CardPhase to) =>
        new($"paper.{id}", typeof(TCommand), from, [new(string.Empty, TermKey.Of(to))]) { Actor = actor, IsPaper = true };

    private static Row File<TCommand>(string id, string actor, Func<PaperFacts, bool> isOpen) =>
        new($"paper.{id}", typeof(TCommand), Every, []) { Actor = actor, IsPaper = true, IsOpen = (f, _) => isOpen(f) };

    private static ValueList<string> Phases(params ReadOnlySpan<CardPhase> phases)
    {
        var keys = new string[phases.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = TermKey.Of(phases[i]);
        }

        return ValueList.Create<string>(keys);
    }
}
