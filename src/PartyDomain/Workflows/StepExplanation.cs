using PartyDomain.Rulebooks;

namespace PartyDomain.Workflows;

/// <summary>One open step: who must do it, by when, on which paper form, and how its requirements stand.</summary>
/// <param name="Step">The id of the step.</param>
/// <param name="Actor">The key of the term for who acts.</param>
/// <param name="Requirements">Its requirements.</param>
/// <param name="Form">The number of the paper form, if one is known for the day.</param>
/// <param name="FormGrade">How well the form's number is evidenced.</param>
/// <param name="Deadline">The deadline that runs for it, if any.</param>
/// <param name="WorkingDaysLeft">Working days left until the deadline; negative when it has passed; null without a deadline or outside the calendar.</param>
public sealed record StepExplanation(
    string Step,
    string Actor,
    ValueList<RequirementExplanation> Requirements,
    string? Form,
    EvidenceGrade FormGrade,
    Deadline? Deadline,
    int? WorkingDaysLeft);
