using PartyDomain.Membership.Transfers;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether transfer papers were not handed in for longer than allowed.</summary>
internal sealed class LateFilingQuestion() : Question("late-filing", typeof(LateFilingAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        if (input.Reader.RequireDate("on") is not { } on)
        {
            return null;
        }

        return scene =>
        {
            var outcome = LateFilings.Of(scene.Record, on, scene.Law);
            scene.Show(outcome.Findings);
            return LateFilingAnswer.Of(outcome);
        };
    }
}
