using NodaTime;
using PartyDomain.Oversight;
using PartyDomain.Quotas;

namespace PartyDomain.Registers;

/// <summary>Checks targets, assignments and reports against the organizations and persons of a register.</summary>
internal static class PlanAudit
{
    public static void Check(AuditContext context)
    {
        Targets(context);
        Assignments(context);
        Reports(context);
    }

    private static void Targets(AuditContext context)
    {
        foreach (var finding in TargetAudit.Of(context.Document.Targets))
        {
            context.Add(finding with { Subject = finding.Subject.Replace("targets.events[", "targets[", StringComparison.Ordinal) });
        }

        for (var i = 0; i < context.Document.Targets.Count; i++)
        {
            if (context.Document.Targets[i] is TargetSet { Target: var target } set)
            {
                // A unit may be given its target before the period begins; it has to exist by then.
                context.Require(target.Unit, set.On > target.Period.From ? set.On : target.Period.From, $"targets[{i}].target.unit");
                if (target.AssignedBy is { } by)
                {
                    context.Require(by, set.On, $"targets[{i}].target.assignedBy");
                }
            }
        }
    }

    private static void Assignments(AuditContext context)
    {
        for (var i = 0; i < context.Document.Assignments.Count; i++)
        {
            var assignment = context.Document.Assignments[i];
            var path = $"assignments[{i}]";
            context.RequirePerson(assignment.Person, $"{path}.person");
            context.Require(assignment.Committee, assignment.From, $"{path}.committee");
            context.Require(assignment.Unit, assignment.From, $"{path}.unit");
            if (assignment.Until < assignment.From)
            {
                context.Breach(RegisterCodes.PeriodBackwards, $"{path}.until", Arg.Date("from", assignment.From), Arg.Date("to", assignment.Until!.Value));
            }
        }
    }

    private static void Reports(AuditContext context)
    {
        var duties = context.Document.ReportDuties;
        var submissions = context.Document.ReportsSubmitted;
        for (var i = 0; i < duties.Count; i++)
        {
            var path = $"reportDuties[{i}]";
            context.Require(duties[i].From, duties[i].Since, $"{path}.from");
            context.Require(duties[i].To, duties[i].Since, $"{path}.to");
            if (duties[i].Person is { } person)
            {
                context.RequirePerson(person, $"{path}.person");
            }
        }

        var last = submissions.Count == 0 ? LocalDate.MinIsoValue : submissions.Max(submission => submission.On);
        foreach (var finding in ReportSchedule.Of(duties, submissions, last, last, last).Findings)
        {
            context.Add(finding with
            {
                Subject = finding.Subject
                    .Replace("duties[", "reportDuties[", StringComparison.Ordinal)
                    .Replace("submissions[", "reportsSubmitted[", StringComparison.Ordinal),
            });
        }
    }
}
