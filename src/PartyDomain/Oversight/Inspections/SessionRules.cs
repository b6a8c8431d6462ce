using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Oversight.Inspections;

/// <summary>What a session is: order of its acts, form, the body that holds it, and what it needs to end.</summary>
internal static class SessionRules
{
    public static RequirementStatus InOrder(InspectionFacts facts, Assessment a)
    {
        LocalDate? last = null;
        foreach (var happened in InspectionHistory.InForce(facts.Session.History))
        {
            last = last is null || happened.On > last ? happened.On : last;
        }

        if (last is { } day && facts.On < day)
        {
            a.Bar(WorkflowCodes.BeforePrevious, "command.on", null, Arg.Date("on", facts.On), Arg.Date("last", day));
            return NotMet;
        }

        return facts.Command is null ? Pending : Met;
    }

    // 296-QĐ/TW; 21-QĐ/TW
    public static RequirementStatus Form(InspectionFacts facts, Assessment a)
    {
        if (facts.Plan is not { } plan)
        {
            return Pending;
        }

        var forms = plan.Kind == SessionKind.Inspection ? InspectionLaw.InspectionForms : InspectionLaw.SupervisionForms;
        if (plan.Form is not { } form)
        {
            a.Bar(InspectionCodes.FormMissing, "command.plan.form", null, Arg.Term("kind", plan.Kind));
            return NotMet;
        }

        if (a.Require(forms, "command.plan.form") is not { } allowed)
        {
            return Undetermined;
        }

        if (!allowed.Value!.Contains(form))
        {
            a.Bar(InspectionCodes.FormNotOfKind, "command.plan.form", allowed.Citation, Arg.Term("kind", plan.Kind), Arg.Term("form", form));
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus Body(InspectionFacts facts, Assessment a)
    {
        if (facts.Plan is not { } plan)
        {
            return Pending;
        }

        if (!facts.View.Contains(plan.By))
        {
            a.Bar(InspectionCodes.OrganizationNotThere, "command.plan.by", null, Arg.Key("organization", plan.By.Value), Arg.Date("on", facts.On));
            return NotMet;
        }

        var ofCell = plan.Body is SessionBody.Cell or SessionBody.CellCommittee;
        if (ofCell != (facts.View[plan.By].Kind == OrganizationKind.Cell))
        {
            a.Bar(InspectionCodes.BodyNotOfKind, "command.plan.body", null, Arg.Term("body", plan.Body), Arg.Key("organization", plan.By.Value));
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus InSession(InspectionFacts facts, Assessment a)
    {
        if (facts.Meant is not { } subject)
        {
            return Pending;
        }

        if (facts.Session.Find(subject) is not { } state)
        {
            a.Bar(InspectionCodes.NotInSession, "command.subject", null);
            return NotMet;
        }

        if (facts.Command is ConcludeSubject && state.Conclusion is { } conclusion)
        {
            a.Bar(InspectionCodes.ConcludedAlready, "command.subject", null, Arg.Term("conclusion", conclusion));
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus DisciplineDue(InspectionFacts facts, Assessment a)
    {
        if (facts.Meant is not { } subject || facts.Session.Find(subject) is not { } state)
        {
            return Pending;
        }

        if (state is not { Conclusion: SubjectConclusion.MustBeDisciplined, DisciplinedOn: null })
        {
            a.Bar(InspectionCodes.DisciplineNotDue, "command.subject", null);
            return NotMet;
        }

        return Met;
    }

    public static RequirementStatus AllConcluded(InspectionFacts facts, Assessment a)
    {
        var open = facts.Session.Subjects.Count(state => state.Conclusion is null);
        if (open == 0)
        {
            return Met;
        }

        a.Bar(InspectionCodes.SubjectsOpen, "session.subjects", null, Arg.Number("open", open));
        return NotMet;
    }
}
