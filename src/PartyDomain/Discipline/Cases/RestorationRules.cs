using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Cases;

/// <summary>Decisions that should not have been: they are annulled or changed; without any violation there are apology and restoration besides.</summary>
internal static class RestorationRules
{
    // 69-QĐ/TW, 2.6: the organization that decided; else the competent superior
    public static RequirementStatus ByDecider(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not RectifyDecision command || facts.Case.DecidedBy is not { } decided)
        {
            return Pending;
        }

        // A later decision on an appeal takes the place of the first.
        var last = facts.Case.LaterDecisions().LastOrDefault()?.By ?? decided;
        var rule = a.Read(RestorationLaw.Rectified);
        if (command.By != last && !Appeals.IsAbove(command.By, last))
        {
            a.Bar(DisciplineCodes.RectifiedFromBelow, "command.by", rule.Citation, Arg.Term("body", command.By), Arg.Term("decided", last));
            return NotMet;
        }

        if (command.By != decided)
        {
            a.Remark(DisciplineCodes.SuperiorRectifies, "command.by", rule.Citation, Arg.Term("body", command.By), Arg.Term("decided", decided));
        }

        return rule.IsKnown ? Met : NotApplicable;
    }

    public static RequirementStatus Change(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not RectifyDecision command || facts.Case.Measure is not { } now)
        {
            return Pending;
        }

        if (command.Wrong == WrongKind.NoViolation && command.Outcome != AppealOutcome.Annulled)
        {
            a.Bar(DisciplineCodes.WithoutViolationAnnulled, "command.outcome", a.Read(RestorationLaw.OnlyWithoutViolation).Citation);
            return NotMet;
        }

        var isMeant = (command.Outcome, command.Measure) switch
        {
            (AppealOutcome.Reduced, { } lighter) => lighter < now,
            (AppealOutcome.Increased, { } heavier) => heavier > now,
            (AppealOutcome.Annulled, null) => true,
            _ => false,
        };
        if (!isMeant)
        {
            a.Bar(DisciplineCodes.OutcomeAndMeasure, "command.measure", null, Arg.Term("outcome", command.Outcome));
            return NotMet;
        }

        return CaseAppealRules.Change(command.By, command.Outcome, command.Measure, facts, a);
    }

    // 02-HD/TW, I.2; 117-QĐ/TW
    public static RequirementStatus Wrongful(CaseFacts facts, Assessment a)
    {
        if (a.Require(RestorationLaw.OnlyWithoutViolation, "case") is not { } rule)
        {
            return Undetermined;
        }

        if (facts.Case.Wrong == WrongKind.NoViolation)
        {
            return Met;
        }

        a.Bar(DisciplineCodes.NotWrongful, "case", rule.Citation);
        return NotMet;
    }

    // 117-QĐ/TW, 3–4
    public static RequirementStatus ApologyBy(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not ApologizeForDiscipline command || facts.Case.DecidedBy is not { } decided)
        {
            return Pending;
        }

        var rule = a.Read(RestorationLaw.Apology);
        if (!rule.IsKnown || command.By == decided)
        {
            return rule.IsKnown ? Met : NotApplicable;
        }

        a.Breach(DisciplineCodes.ApologyByAnother, "command.by", rule.Citation, Arg.Term("body", command.By), Arg.Term("decided", decided));
        return NotMet;
    }

    // 117-QĐ/TW
    public static RequirementStatus Application(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not RestoreRights command)
        {
            return Pending;
        }

        if (facts.Case.RestoredOn is { } before)
        {
            a.Bar(DisciplineCodes.AlreadyRestored, "case", null, Arg.Date("on", before));
            return NotMet;
        }

        if (facts.Case.Measure != DisciplineMeasure.Expulsion)
        {
            return NotApplicable;
        }

        var rule = a.Read(RestorationLaw.Membership);
        if (command.AppliedOn is not { } applied || applied > command.On)
        {
            a.Bar(DisciplineCodes.ApplicationNeeded, "command.appliedOn", rule.Citation);
            return NotMet;
        }

        return Met;
    }
}
