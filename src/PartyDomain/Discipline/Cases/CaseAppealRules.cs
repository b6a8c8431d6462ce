using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Cases;

/// <summary>Appeals in a case.</summary>
internal static class CaseAppealRules
{
    // Charter, 39.7; 22-QĐ/TW, 23; 296-QĐ/TW, 23
    public static RequirementStatus Accepted(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not FileAppeal command || facts.Case.ReceivedOn is not { } received)
        {
            return Pending;
        }

        return Appeals.Judge(received, command.Objections, a, "command.objections") is null ? Undetermined
            : a.Findings.Any(finding => finding.Effect == FindingEffect.Bars) ? NotMet : Met;
    }

    // 22-QĐ/TW, 22
    public static RequirementStatus NotFinal(CaseFacts facts, Assessment a)
    {
        if (facts.Case is not { Measure: { } measure, DecidedBy: { } body } || facts.Case.Resolved.Count == 0)
        {
            return facts.Command is null ? Pending : Met;
        }

        var last = a.Read(Appeals.LastOf(measure, body >= PartyBody.CentralInspectionCommission));
        if (last.IsKnown && facts.Case.Resolved.Any(resolved => resolved.By == last.Value))
        {
            a.Bar(DisciplineCodes.AfterLastInstance, "command.to", last.Citation, Arg.Term("body", last.Value));
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus Outcome(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not ResolveAppeal command || facts.Case.Measure is not { } now)
        {
            return Pending;
        }

        if (facts.Subject(a) is not { } subject)
        {
            return Undetermined;
        }

        var isMeant = (command.Outcome, command.Measure) switch
        {
            (AppealOutcome.Reduced, { } lighter) => lighter < now,
            (AppealOutcome.Increased, { } heavier) => heavier > now,
            (AppealOutcome.Kept or AppealOutcome.Annulled, null) => true,
            _ => false,
        };
        if (!isMeant)
        {
            a.Bar(DisciplineCodes.OutcomeAndMeasure, "command.measure", null, Arg.Term("outcome", command.Outcome));
            return NotMet;
        }

        var measures = a.Read(MeasureLaw.Of(subject));
        if (command.Measure is { } measure && measures.IsKnown && !measures.Value!.Contains(measure))
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, "command.measure", measures.Citation, Arg.Term("measure", measure), Arg.Term("subject", subject));
            return NotMet;
        }

        if (command.Measure == DisciplineMeasure.Removal && facts.Evidence.Offices.Count == 0 && facts.Case.Offices.Count == 0)
        {
            a.Bar(DisciplineCodes.RemovalWithoutOffice, "command.measure", a.Read(MeasureLaw.RemovalNeedsOffice).Citation);
            return NotMet;
        }

        return Met;
    }

    // 30-QĐ/TW, 32.5.2.1
    public static RequirementStatus InTime(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not ResolveAppeal command || facts.Case.Appeal is not { } appeal)
        {
            return Pending;
        }

        if (appeal.ResolveDue is { } due && command.On > due.DueOn)
        {
            a.Breach(DisciplineCodes.ResolvedLate, "command.on", due.Citation, Arg.Date("on", command.On), Arg.Date("due", due.DueOn));
            return NotMet;
        }

        return appeal.ResolveDue is null ? NotApplicable : Met;
    }
}
