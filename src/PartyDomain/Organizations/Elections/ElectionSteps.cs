using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Organizations.Elections.ElectionFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Organizations.Elections.ElectionFacts>;

namespace PartyDomain.Organizations.Elections;

/// <summary>The step table of acts on offices. Deciding, explaining and drawing read this one table.</summary>
public static class ElectionSteps
{
    private static readonly ElectionPhase[] Any = Enum.GetValues<ElectionPhase>();
    private static readonly Need Exists = new("organization-exists", ActRules.Exists);
    private static readonly Need InOrder = new("in-order", ActRules.InOrder);
    private static readonly Need Decider = new("decider", ActRules.Decider);
    private static readonly Need Seats = new("number-of-seats", BallotRules.Seats);

    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<CallCongress>("call-congress", "actor.convening-committee", [ElectionPhase.NoTerm, ElectionPhase.InTerm, ElectionPhase.CongressCalled], [To(string.Empty, ElectionPhase.CongressCalled)], [new("congress-form", CongressRules.Form), new("congress-notice", CongressRules.Notice), new("term-over", CongressRules.Ordinary), new("extraordinary", CongressRules.Extraordinary)]),
        Row<HoldCongress>("hold-congress", "actor.congress", [ElectionPhase.CongressCalled], [To(string.Empty, ElectionPhase.CongressHeld)], [new("announced", CongressRules.Announced), new("all-summoned", CongressRules.Summoned), new("congress-number", TermRules.Numbered), new("term-length", TermRules.Congress), Seats]),
        Row<HoldElection>("elect", "actor.electing-body", [ElectionPhase.NoTerm, ElectionPhase.InTerm, ElectionPhase.CongressHeld], [], [new("elected-office", BallotRules.Office), new("election-order", BallotRules.Order), new("ballots-left", BallotRules.Rounds), Seats, new("candidates", BallotRules.Candidates), new("election-vote", BallotRules.Vote)]),
        Row<ReportElection>("report", "actor.new-committee", [ElectionPhase.CongressHeld], [To(string.Empty, ElectionPhase.Reported)], [new("election-report", CongressRules.Report)]),
        Row<ConfirmElection>("confirm", "actor.direct-superior", [ElectionPhase.Reported], [To("recognized", ElectionPhase.InTerm), To("rejected", ElectionPhase.CongressHeld)], [Decider, new("election-confirmation", CongressRules.Confirmation)]),
        Row<AppointOffices>("appoint", "actor.direct-superior", Any, [To("whole", ElectionPhase.InTerm)], [Decider, new("appointed-once", AppointmentRules.Named), new("appointment-ground", GroundRules.Ground), new("room-for-office", AppointmentRules.Room), new("from-committee", AppointmentRules.FromCommittee), new("after-defeat", AppointmentRules.AfterDefeat)]),
        Row<MoveTermEnd>("move-term-end", "actor.direct-superior", [ElectionPhase.InTerm], [], [Decider, new("term-shift", TermRules.Moved)]),
        Row<LeaveOffices>("leave", "actor.office-holder", Any, [], [new("offices-held", ActRules.Leaving), new("moved-at-once", ActRules.MovedAtOnce)]),
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows. One that leads nowhere leaves the phase as it is, except that the appointment of a whole leadership begins a term.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(ElectionCommand command) => All.First(step => step.Command == command.GetType());

    private static Transition To(string result, ElectionPhase phase) => new(result, TermKey.Of(phase));

    private static Row Row<TCommand>(string id, string actor, ElectionPhase[] from, ValueList<Transition> to, ValueList<Need> needs) =>
        new($"leadership.{id}", typeof(TCommand), from.Select(phase => TermKey.Of(phase)).ToValueList(), to) { Actor = actor, Requirements = [Exists, InOrder, .. needs] };
}
