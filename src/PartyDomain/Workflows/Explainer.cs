using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Workflows;

/// <summary>Runs the rules of every open step without an act, and sorts what they say by requirement.</summary>
internal static class Explainer
{
    public static Explanation Explain<TFacts>(IEnumerable<Step<TFacts>> steps, TFacts facts, string phase, LocalDate on, Law law) =>
        new(on, phase, steps.Where(step => step.From.Contains(phase, StringComparer.Ordinal) && step.IsOpen(facts, law)).Select(step => Explain(step, facts, on, law)).ToValueList());

    private static StepExplanation Explain<TFacts>(Step<TFacts> step, TFacts facts, LocalDate on, Law law)
    {
        var requirements = step.Requirements.Select(requirement => Explain(requirement, facts, on, law)).ToValueList();
        var form = step.Form is null ? null : law.Read(step.Form, on);
        var deadline = step.Deadline?.Invoke(facts, new Assessment(law, on));
        return new StepExplanation(
            step.Id,
            step.Actor,
            requirements,
            form is { IsKnown: true } ? form.Value : null,
            form?.Grade ?? EvidenceGrade.Unknown,
            deadline,
            deadline is null ? null : DaysLeft(deadline.DueOn, on, law));
    }

    private static RequirementExplanation Explain<TFacts>(Requirement<TFacts> requirement, TFacts facts, LocalDate on, Law law)
    {
        var assessment = new Assessment(law, on);
        var status = requirement.Check(facts, assessment);
        return new RequirementExplanation(requirement.Id, status, assessment.Findings.ToValueList(), assessment.Basis.ToValueList());
    }

    private static int? DaysLeft(LocalDate due, LocalDate on, Law law) =>
        on <= due ? law.Calendar.CountWorkingDays(on, due) : -law.Calendar.CountWorkingDays(due, on);
}
