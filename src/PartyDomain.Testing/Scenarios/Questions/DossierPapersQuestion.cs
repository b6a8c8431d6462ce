using PartyDomain.Membership;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which papers of a dossier must be done again before the cell considers it on a day.</summary>
internal sealed class DossierPapersQuestion() : Question("dossier-papers", typeof(DossierPapersAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        if (input.Reader.RequireDate("on") is not { } on)
        {
            return null;
        }

        return scene =>
        {
            var evidence = input.Surroundings.For(scene, on);
            var requirement = MembershipDecider.Explain(scene.Record, evidence, on, scene.Law)
                .SelectMany(explanation => explanation.Steps)
                .Where(step => string.Equals(step.Step, "admission.cell-resolution", StringComparison.Ordinal))
                .SelectMany(step => step.Requirements)
                .FirstOrDefault(candidate => string.Equals(candidate.Requirement, "dossier-validity", StringComparison.Ordinal));
            scene.Show(requirement?.Findings ?? []);
            return DossierPapersAnswer.Of(requirement);
        };
    }
}
