using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How one requirement of one step stands on a day.</summary>
internal sealed class RequirementQuestion() : Question("requirement", typeof(RequirementAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (on, step, requirement) = (reader.RequireDate("on"), reader.RequireText("step"), reader.RequireText("requirement"));
        var steps = AdmissionSteps.Describe().Concat(ProbationSteps.Describe()).Concat(LeavingSteps.Describe()).Concat(ExemptionSteps.Describe()).ToList();
        var row = steps.Find(row => string.Equals(row.Id, step, StringComparison.Ordinal));
        if (step is not null && row is null)
        {
            reader.Problems.Add(reader.To("step"), $"This step is not known. Write one of: {string.Join(", ", steps.Select(known => known.Id))}.");
        }

        if (row is not null && requirement is not null && !row.Requirements.Contains(requirement, StringComparer.Ordinal))
        {
            reader.Problems.Add(reader.To("requirement"), $"This step has no such requirement. Write one of: {string.Join(", ", row.Requirements)}.");
        }

        return on is not { } day || step is null || requirement is null ? null : scene =>
        {
            var evidence = input.Surroundings.For(scene, day);
            var open = MembershipDecider.Explain(scene.Record, evidence, day, scene.Law).SelectMany(all => all.Steps);
            var found = open
                .FirstOrDefault(candidate => string.Equals(candidate.Step, step, StringComparison.Ordinal))?.Requirements
                .FirstOrDefault(candidate => string.Equals(candidate.Requirement, requirement, StringComparison.Ordinal));
            scene.Show(found?.Findings ?? []);
            return RequirementAnswer.Of(found);
        };
    }
}
