using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Membership.Seniority.SeniorityFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Membership.Seniority.SeniorityFacts>;

namespace PartyDomain.Membership.Seniority;

/// <summary>The step table of the recalculation of seniority. Deciding, explaining and drawing read this one table.</summary>
public static class SenioritySteps
{
    private static readonly Need Recognized = new("recognized-member", SeniorityRules.Recognized);
    private static readonly Need Interrupted = new("time-to-take-off", SeniorityRules.Interrupted);

    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<DeclareSeniority>("declare", "actor.member", [Key(SeniorityPhase.NotDeclared), Key(SeniorityPhase.Decided)], SeniorityPhase.Declared) with { Requirements = [Recognized, Interrupted] },
        Row<VerifySeniority>("verify", "actor.cell", [Key(SeniorityPhase.Declared)], SeniorityPhase.Verified) with { Requirements = [Recognized] },
        Row<AppraiseSeniority>("appraise", "actor.grassroots-committee", [Key(SeniorityPhase.Verified)], SeniorityPhase.Appraised) with { Requirements = [Recognized] },
        Row<RecalculateSeniority>("recalculate", "actor.competent-committee", [Key(SeniorityPhase.Verified), Key(SeniorityPhase.Appraised)], SeniorityPhase.Decided) with
        {
            Requirements = [Recognized, Interrupted, new("seniority-appraised", SeniorityRules.Appraised), new("seniority-decider", SeniorityRules.Decider), new("seniority-countable", SeniorityRules.Countable)],
        },
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(SeniorityCommand command) => All.First(step => step.Command == command.GetType());

    private static string Key(SeniorityPhase phase) => TermKey.Of(phase);

    private static Row Row<TCommand>(string id, string actor, ValueList<string> from, SeniorityPhase to) =>
        new($"seniority.{id}", typeof(TCommand), from, [new(string.Empty, Key(to))]) { Actor = actor };
}
