using PartyDomain.Membership.Evaluation;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The level that points make.</summary>
internal sealed class QualityLevelQuestion() : Question("quality-level", typeof(QualityLevelAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("score");
        var (score, done, above) = (Share(reader, "score"), Share(reader, "tasksDone"), Share(reader, "aboveRequirement"));
        var disciplined = reader.Flag("disciplined") ?? false;
        return on is not { } day || score is not { } points ? null : scene =>
        {
            var outcome = Evaluations.LevelOf(new ScoreQuery(day, points) { TasksDone = done, AboveRequirement = above, Disciplined = disciplined }, scene.Law);
            scene.Show(outcome.Findings);
            return QualityLevelAnswer.Of(outcome);
        };
    }

    private static Fraction? Share(ObjectReader reader, string name) =>
        reader.Find(name) is { } value ? Numbers.Fraction(value, reader.To(name), reader.Problems) : null;
}
