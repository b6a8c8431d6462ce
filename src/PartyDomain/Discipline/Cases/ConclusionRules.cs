using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Cases;

/// <summary>What is concluded, and what is not considered yet.</summary>
internal static class ConclusionRules
{
    // 21-QĐ/TW: an effective prison sentence needs no inspection
    public static RequirementStatus Inspected(CaseFacts facts, Assessment a)
    {
        if (facts.Case.Phase != CasePhase.SignalReceived)
        {
            return facts.Case.Phase == CasePhase.Inspecting ? Met : Pending;
        }

        var rule = a.Read(MeasureLaw.PrisonNeedsNoInspection);
        if (facts.Case.Sentence >= CriminalPenalty.Prison && rule is { IsKnown: true, Value: true })
        {
            return NotApplicable;
        }

        a.Bar(DisciplineCodes.InspectionMissing, "case", rule.Citation);
        return NotMet;
    }

    // 69-QĐ/TW, 2.4: each act is concluded, once
    public static RequirementStatus Acts(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not ConcludeViolation command)
        {
            return Pending;
        }

        var rule = a.Read(MeasureLaw.OneDecision);
        var status = Met;
        foreach (var act in command.Acts.GroupBy(act => act.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            a.Bar(DisciplineCodes.ActNamedTwice, "command.acts", null, Arg.Key("act", act.Key));
            status = NotMet;
        }

        foreach (var act in command.Acts)
        {
            var isPossible = act.From <= command.On && (act.To is { } to ? to >= act.From && to <= command.On : act.DiscoveredOn is not null)
                && (act.DiscoveredOn is not { } found || (found >= act.From && found <= command.On));
            if (!isPossible)
            {
                a.Bar(DisciplineCodes.ActDates, "command.acts", null, Arg.Key("act", act.Key));
                status = NotMet;
            }

            if (facts.Evidence.DisciplinedActs.Contains(act.Key, StringComparer.Ordinal))
            {
                a.Bar(DisciplineCodes.AlreadyDisciplined, "command.acts", rule.Citation, Arg.Key("act", act.Key));
                status = NotMet;
            }

            if (act.Exempt is { } ground && Deferrals.IsExempt(ground, a, "command.acts") != true)
            {
                status = Statuses.Worst(status, NotMet);
            }
        }

        return status;
    }

    // 69-QĐ/TW, 2.14
    public static RequirementStatus Deferral(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not DeferCase command)
        {
            return Pending;
        }

        return Deferrals.Judge(command.Ground, command.AskedInWriting, a, "command.ground") switch { true => Met, false => NotMet, _ => Undetermined };
    }

    // Charter, 39.1 and 39.3
    public static RequirementStatus Heard(CaseFacts facts, Assessment a)
    {
        var rule = a.Read(BarLaw.Heard);
        if (!rule.IsKnown || facts.Case.Hearings.Any(attendance => attendance is not HearingAttendance.AbsentWithReason))
        {
            if (facts.Case.Hearings.Contains(HearingAttendance.RefusedSelfCriticism))
            {
                a.Read(BarLaw.RefusalNoObstacle);
            }

            return rule.IsKnown ? Met : NotApplicable;
        }

        if (facts.Case.Hearings.Count > 0)
        {
            if (a.Require(BarLaw.AbsenceWithReason, "case.hearings") is not { } absence)
            {
                return Undetermined;
            }

            if (absence.Value)
            {
                return Met;
            }
        }

        a.Bar(DisciplineCodes.NotHeard, "case.hearings", rule.Citation);
        return NotMet;
    }
}
