using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Oversight.Inspections.InspectionFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Oversight.Inspections.InspectionFacts>;

namespace PartyDomain.Oversight.Inspections;

/// <summary>The step table of sessions of inspection and supervision. Deciding, explaining and drawing read this one table.</summary>
public static class InspectionSteps
{
    private static readonly Need InOrder = new("in-order", SessionRules.InOrder);
    private static readonly Need InSession = new("subject-of-session", SessionRules.InSession);
    private static readonly Need[] OfSubjects =
    [
        new("subjects-named", ReachRules.Named), new("subjects-allowed", ReachRules.Allowed), new("subjects-below", ReachRules.Below),
        new("cell-reports-up", ReachRules.CellReportsUp),
    ];

    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<DecideSession>("decide", [SessionPhase.NotOpened], [SessionPhase.Decided], [InOrder, new("session-form", SessionRules.Form), new("session-body", SessionRules.Body), new("compliance-by-committee", ReachRules.Compliance), new("cell-thematic", ReachRules.CellThematic), .. OfSubjects]),
        Row<BeginSession>("begin", [SessionPhase.Decided], [SessionPhase.UnderWay], [InOrder]),
        Row<AddSubject>("add-subject", [SessionPhase.Decided, SessionPhase.UnderWay], [], [InOrder, .. OfSubjects]),
        Row<ConcludeSubject>("conclude-subject", [SessionPhase.UnderWay], [], [InOrder, InSession]),
        Row<RegisterDiscipline>("register-discipline", [SessionPhase.UnderWay, SessionPhase.Concluded], [], [InOrder, InSession, new("discipline-due", SessionRules.DisciplineDue)]),
        Row<ConcludeSession>("conclude", [SessionPhase.UnderWay], [SessionPhase.Concluded], [InOrder, new("subjects-concluded", SessionRules.AllConcluded)]),
        Row<CancelSession>("cancel", [SessionPhase.Decided, SessionPhase.UnderWay], [SessionPhase.Cancelled], [InOrder]),
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(InspectionCommand command) => All.First(step => step.Command == command.GetType());

    // A step that leads nowhere else leaves the session where it is.
    private static Row Row<TCommand>(string id, ValueList<SessionPhase> from, ValueList<SessionPhase> to, ValueList<Need> needs) =>
        new(
            $"inspection.{id}",
            typeof(TCommand),
            from.Select(TermKey.Of).ToValueList(),
            (to.Count > 0 ? to : from).Select(phase => new Transition(string.Empty, TermKey.Of(phase))).ToValueList())
        {
            Actor = "actor.inspecting-body",
            Requirements = needs,
        };
}
