using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>Why, by whom and for how long an activity is suspended.</summary>
internal static class SuspensionRules
{
    // 22-QĐ/TW, 28
    public static RequirementStatus Ground(SuspensionFacts facts, Assessment a)
    {
        if (facts.Command is not SuspendActivity command)
        {
            return Pending;
        }

        if (command.Stage is not { } stage)
        {
            var fits = facts.Suspension.Subject == DisciplineSubject.Organization == (command.Activity == SuspendedActivity.OrganizationActivity);
            if (!fits)
            {
                a.Bar(DisciplineCodes.NoGroundToSuspend, "command.activity", null, Arg.Term("activity", command.Activity));
                return NotMet;
            }

            return a.Require(SuspensionLaw.ForObstruction, "command.activity") is null ? Undetermined : Met;
        }

        // All party activity takes that in committees with it; where all of it must be suspended, committees alone fall short.
        var required = SuspensionTerms.RequiredActivity(stage, a, "command.stage");
        if (required == SuspendedActivity.PartyActivity && command.Activity == SuspendedActivity.CommitteeActivity)
        {
            a.Breach(DisciplineCodes.SuspensionFallsShort, "command.activity", a.Read(SuspensionLaw.PartyActivity).Citation, Arg.Term("activity", command.Activity), Arg.Term("required", SuspendedActivity.PartyActivity));
            return NotMet;
        }

        if (required == command.Activity)
        {
            return Met;
        }

        a.Bar(DisciplineCodes.NoGroundToSuspend, "command.activity", a.Read(SuspensionLaw.PartyActivity).Citation, Arg.Term("activity", command.Activity));
        return NotMet;
    }

    // 22-QĐ/TW, 29 was not seen; 30-QĐ/TW, 40.4 for members of the Central Committee
    public static RequirementStatus Decider(SuspensionFacts facts, Assessment a)
    {
        if (facts.Command is not SuspendActivity command)
        {
            return Pending;
        }

        if (a.Require(facts.OfCentralCommittee ? SuspensionLaw.CentralDecider : SuspensionLaw.Decider, "command.by") is not { } decider)
        {
            return Undetermined;
        }

        if (decider.Value != command.By)
        {
            a.Bar(DisciplineCodes.NotToSuspend, "command.by", decider.Citation, Arg.Term("body", command.By), Arg.Term("expected", decider.Value));
            return NotMet;
        }

        return Met;
    }

    // 30-QĐ/TW, 40; 22-QĐ/TW, 31; 21-QĐ/TW
    public static RequirementStatus Length(SuspensionFacts facts, Assessment a)
    {
        if (facts.Command is not SuspendActivity command)
        {
            return Pending;
        }

        facts.Period = SuspensionTerms.Period(facts.Suspension.Subject, command.On, command.Stage is not null, a, "command.on");
        return facts.Period is null ? Undetermined : Met;
    }

    public static RequirementStatus Extension(SuspensionFacts facts, Assessment a)
    {
        if (facts.Command is not ExtendSuspension command || facts.Suspension.Decision is not { } decision)
        {
            return Pending;
        }

        var status = Met;
        var soonest = facts.Suspension.EndsOn is { } sofar && sofar > command.On ? sofar : command.On;
        if (command.Until <= soonest)
        {
            a.Bar(DisciplineCodes.ExtensionNotLater, "command.until", null, Arg.Date("until", command.Until), Arg.Date("ends", soonest));
            status = NotMet;
        }

        if (decision.Period.First is null)
        {
            return Statuses.Worst(status, NotApplicable);
        }

        var law = facts.Suspension.Subject == DisciplineSubject.Organization ? SuspensionLaw.OrganizationTotal : SuspensionLaw.MemberTotal;
        var citation = a.Read(law, decision.On).Citation;
        if (facts.Suspension.EndsOn is { } end && command.On > end)
        {
            a.Bar(DisciplineCodes.SuspensionEnded, "command.on", citation, Arg.Date("ended", end));
            status = NotMet;
        }

        if (a.Read(SuspensionLaw.Extensions, decision.On) is { IsKnown: true } times && facts.Suspension.Extensions >= times.Value)
        {
            a.Bar(DisciplineCodes.NoFurtherExtension, "command.on", times.Citation, Arg.Number("times", times.Value));
            status = NotMet;
        }

        var most = (Earliest: decision.Period.EndsAtEarliest ?? decision.Period.EndsAtLatest ?? command.Until, Latest: decision.Period.EndsAtLatest ?? command.Until);
        if (PlainDays.IsAfter(command.Until, most, a, "command.until", citation) is not { } isAfter)
        {
            return Statuses.Worst(status, Undetermined);
        }

        if (isAfter)
        {
            a.Bar(DisciplineCodes.SuspensionTooLong, "command.until", citation, Arg.Date("most", most.Latest));
        }

        return isAfter ? NotMet : status;
    }
}
