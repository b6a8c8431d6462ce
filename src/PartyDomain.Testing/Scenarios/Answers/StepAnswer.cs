using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>One open step with how its requirements stand.</summary>
internal sealed record StepAnswer(
    string Actor,
    string? Form,
    EvidenceGrade FormGrade,
    Deadline? Deadline,
    int? WorkingDaysLeft,
    ResultMap<RequirementStatus> Requirements,
    ValueList<FindingAnswer> Findings,
    ValueList<string> Settings)
{
    public static StepAnswer Of(StepExplanation step)
    {
        var findings = step.Requirements.SelectMany(requirement => requirement.Findings).ToList();
        return new(
            step.Actor,
            step.Form,
            step.FormGrade,
            step.Deadline,
            step.WorkingDaysLeft,
            new(step.Requirements.Select(requirement => KeyValuePair.Create(requirement.Requirement, requirement.Status))),
            FindingAnswer.Of(findings),
            CommandAnswer.SettingsOf(findings));
    }
}
