using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership;

/// <summary>Runs a step of the table for a command: the phase, the order of acts, the law's requirements and the host's.</summary>
internal static class StepJudge
{
    public static void Judge<TFacts>(Step<TFacts> step, TFacts facts, string phase, MembershipCommand command, MembershipRecord record, Assessment assessment)
    {
        if (!step.From.Contains(phase, StringComparer.Ordinal))
        {
            assessment.Bar(WorkflowCodes.StepNotOpen, "record", null, Arg.Term("step", $"step.{step.Id}"), Arg.Term("phase", phase), Arg.Terms("openIn", step.From));
        }

        if (!step.IsPaper && LastAct(record) is { } last && command.On < last)
        {
            assessment.Bar(WorkflowCodes.BeforePrevious, "command.on", null, Arg.Date("on", command.On), Arg.Date("last", last));
        }

        foreach (var requirement in step.Requirements.AsSpan())
        {
            requirement.Check(facts, assessment);
        }

        foreach (var requirement in assessment.Law.Requirements.AsSpan())
        {
            if (string.Equals(requirement.Step, step.Id, StringComparison.Ordinal) && requirement.Check(command, record, assessment.Law) is { } finding)
            {
                assessment.Add(finding.Code, finding.Effect, finding.Subject, finding.Citation, finding.Arguments.AsSpan());
            }
        }
    }

    // The day of the last act that moved the record on; papers do not count.
    private static LocalDate? LastAct(MembershipRecord record)
    {
        LocalDate? last = null;
        foreach (var happened in MembershipHistory.InForce(record.History))
        {
            if (ActTypes.IsAct(happened) && (last is null || happened.On > last))
            {
                last = happened.On;
            }
        }

        return last;
    }
}
