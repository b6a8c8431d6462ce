using PartyDomain.Membership;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Who is competent for the resolutions of a cell on a day.</summary>
internal sealed class CompetentQuestion() : Question("competent", typeof(CompetentAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        if (input.Reader.RequireDate("on") is not { } on)
        {
            return null;
        }

        return scene =>
        {
            var cell = input.Surroundings.For(scene, on).Cell
                ?? (input.Surroundings.Register is null ? Stand.Cell(Stand.CellId, on) : throw new InvalidOperationException("The register does not say where the cell stands."));
            var outcome = AdmissionCompetence.Of(cell, on, scene.Law);
            scene.Show(outcome.Findings);
            return CompetentAnswer.Of(outcome, on, scene.Law);
        };
    }
}
