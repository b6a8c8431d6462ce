using System.Text.Json;
using PartyDomain.Membership.Evaluation;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether the cap on members graded excellent is kept.</summary>
internal sealed class EvaluationCapQuestion() : Question("evaluation-cap", typeof(EvaluationCapAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("groups");
        var groups = reader.List("groups").Select(group => Group(group.Value, group.Path, reader.Problems)).OfType<GradedGroup>().ToValueList();
        return on is not { } day ? null : scene =>
        {
            var outcome = EvaluationCap.Of(groups, day, scene.Law);
            scene.Show(outcome.Findings);
            return EvaluationCapAnswer.Of(outcome);
        };
    }

    private static GradedGroup? Group(JsonElement value, string path, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader || reader.RequireText("name") is not { } name)
        {
            return null;
        }

        var (excellent, good) = (reader.Number("excellent") ?? 0, reader.Number("good") ?? 0);
        var (fulfilled, not) = (reader.Number("fulfilled") ?? 0, reader.Number("notFulfilled") ?? 0);
        reader.Close();
        return new GradedGroup(name, excellent, good, fulfilled, not);
    }
}
