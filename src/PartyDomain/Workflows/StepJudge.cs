using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Workflows;

/// <summary>Judges a command against its row of a step table: whether the step is open, the order of acts, what the law requires, and what the host requires beside it.</summary>
internal static class StepJudge
{
    /// <summary>Adds every finding on the command.</summary>
    /// <param name="step">The row.</param>
    /// <param name="facts">What its rules look at.</param>
    /// <param name="place">The name of the state in findings.</param>
    /// <param name="phase">The term of the phase that the state is in.</param>
    /// <param name="lastAct">The day of the last act, before which an act may not be dated; null where that does not matter.</param>
    /// <param name="command">The command, for the host's requirements.</param>
    /// <param name="state">The state, for the host's requirements.</param>
    /// <param name="a">Where the findings go. Its day is that of the command.</param>
    public static void Judge<TFacts>(Step<TFacts> step, TFacts facts, string place, string phase, LocalDate? lastAct, object command, object state, Assessment a)
    {
        if (!step.From.Contains(phase, StringComparer.Ordinal))
        {
            a.Bar(WorkflowCodes.StepNotOpen, place, null, Arg.Term("step", $"step.{step.Id}"), Arg.Term("phase", phase), Arg.Terms("openIn", step.From));
        }

        if (!step.IsPaper && lastAct is { } last && a.On < last)
        {
            a.Bar(WorkflowCodes.BeforePrevious, "command.on", null, Arg.Date("on", a.On), Arg.Date("last", last));
        }

        foreach (var requirement in step.Requirements.AsSpan())
        {
            requirement.Check(facts, a);
        }

        foreach (var requirement in a.Law.Requirements.AsSpan())
        {
            if (string.Equals(requirement.Step, step.Id, StringComparison.Ordinal) && requirement.Check(command, state, a.Law) is { } finding)
            {
                a.Add(finding.Code, finding.Effect, finding.Subject, finding.Citation, finding.Arguments.AsSpan());
            }
        }
    }
}
