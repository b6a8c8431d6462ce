using PartyDomain.Workflows;
using Row = PartyDomain.Workflows.Step<PartyDomain.Discipline.Suspensions.SuspensionFacts>;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>The step table of suspensions. Deciding, explaining and drawing read this one table.</summary>
public static class SuspensionSteps
{
    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<SuspendActivity>("suspend", SuspensionPhase.NotSuspended, SuspensionPhase.Suspended) with
        {
            Requirements = [new("ground-to-suspend", SuspensionRules.Ground), new("body-to-suspend", SuspensionRules.Decider), new("length-of-suspension", SuspensionRules.Length)],
        },
        Row<ExtendSuspension>("extend", SuspensionPhase.Suspended, SuspensionPhase.Suspended) with { Requirements = [new("extension-of-suspension", SuspensionRules.Extension)] },
        Row<LiftSuspension>("lift", SuspensionPhase.Suspended, SuspensionPhase.Lifted),
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(SuspensionCommand command) => All.First(step => step.Command == command.GetType());

    private static Row Row<TCommand>(string id, SuspensionPhase from, SuspensionPhase to) =>
        new($"suspension.{id}", typeof(TCommand), [TermKey.Of(from)], [new(string.Empty, TermKey.Of(to))]) { Actor = "actor.competent-organization" };
}
