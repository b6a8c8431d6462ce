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

    // Charter, 39.7; 22-QĐ/TW, 22: to a body above the one that decided last, and resolved by one
    public static RequirementStatus Addressee(CaseFacts facts, Assessment a)
    {
        var last = facts.Case.LaterDecisions().LastOrDefault()?.By ?? facts.Case.DecidedBy;
        var (to, path) = facts.Command switch
        {
            FileAppeal file => (file.To, "command.to"),
            ResolveAppeal resolve => (resolve.By, "command.by"),
            _ => ((PartyBody?)null, string.Empty),
        };
        return to is not { } body || last is not { } decided ? Pending
            : Appeals.GoesTo(body, decided, a, path) switch { true => Met, false => NotMet, _ => Undetermined };
    }

    // 22-QĐ/TW, 22
    public static RequirementStatus NotFinal(CaseFacts facts, Assessment a)
    {
        if (facts.Case is not { Measure: { } measure, DecidedBy: { } body } || facts.Case.Resolved.Count == 0)
        {
            return facts.Command is null ? Pending : Met;
        }

        var provision = Appeals.LastOf(measure, body >= PartyBody.CentralInspectionCommission);
        var last = a.Read(provision);
        if (!last.IsKnown && (measure == DisciplineMeasure.Dissolution || facts.Case.Resolved.Any(resolved => resolved.By >= PartyBody.CentralInspectionCommission)))
        {
            a.OpenValue(provision.Key, a.On, "command.to");
            return Undetermined;
        }

        if (last.IsKnown && facts.Case.Resolved.Any(resolved => resolved.By >= last.Value))
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

        if (command.Wrong is not null && command.Outcome != AppealOutcome.Annulled)
        {
            a.Bar(DisciplineCodes.WithoutViolationAnnulled, "command.outcome", a.Read(RestorationLaw.OnlyWithoutViolation).Citation);
            return NotMet;
        }

        return Change(command.By, command.Outcome, command.Measure, facts, a);
    }

    /// <summary>Whether a new measure, if there is one, is open to the subject and, where it is heavier, to the body.</summary>
    // Charter, 36: a heavier measure is discipline by the body that makes it so
    public static RequirementStatus Change(PartyBody by, AppealOutcome outcome, DisciplineMeasure? measure, CaseFacts facts, Assessment a)
    {
        if (measure is not { } named)
        {
            return Met;
        }

        if (IsOpenToSubject(named, facts, a) is not { } isOpen)
        {
            return Undetermined;
        }

        if (!isOpen || CaseVoteRules.IsTooLight(named, "command.measure", facts, a))
        {
            return NotMet;
        }

        if (outcome != AppealOutcome.Increased || facts.Case.Subject.Member is null || facts.Subject(a) is not { } subject)
        {
            return Met;
        }

        return Competence.Judge(by, facts.Query(subject, named), a, "command.by") switch
        {
            CompetencePower.Decides => Met,
            CompetencePower.NotKnown => Undetermined,
            _ => NotMet,
        };
    }

    /// <summary>Whether a new measure is one that the subject can have; null where that cannot be told.</summary>
    private static bool? IsOpenToSubject(DisciplineMeasure measure, CaseFacts facts, Assessment a)
    {
        // Who was expelled is no member any more: the standing at the decision counts.
        var expelled = facts.Case.Measure == DisciplineMeasure.Expulsion && facts.Evidence.Subject is null ? facts.Case.Standing : null;
        if ((expelled ?? facts.Subject(a)) is not { } subject)
        {
            return null;
        }

        var measures = a.Read(MeasureLaw.Of(subject));
        if (measures.IsKnown && !measures.Value!.Contains(measure))
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, "command.measure", measures.Citation, Arg.Term("measure", measure), Arg.Term("subject", subject));
            return false;
        }

        if (measure == DisciplineMeasure.Removal && facts.Evidence.Offices.Count == 0 && facts.Case.Offices.Count == 0)
        {
            a.Bar(DisciplineCodes.RemovalWithoutOffice, "command.measure", a.Read(MeasureLaw.RemovalNeedsOffice).Citation);
            return false;
        }

        return !OrganizationRules.IsDissolvedWithoutVotes(measure, facts, a);
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
