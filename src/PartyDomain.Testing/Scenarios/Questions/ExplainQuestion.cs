using PartyDomain.Membership;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What can be done next on a day, and what each step still needs.</summary>
internal sealed class ExplainQuestion() : Question("explain", typeof(ExplainAnswer))
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
            var explanations = MembershipDecider.Explain(scene.Record, evidence, on, scene.Law);
            scene.Show(explanations);
            return ExplainAnswer.Of(explanations);
        };
    }
}
