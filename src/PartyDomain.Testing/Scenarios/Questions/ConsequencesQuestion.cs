using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What an accepted act on organizations calls for elsewhere: the last one, or the one of a name.</summary>
internal sealed class ConsequencesQuestion() : Question("consequences", typeof(ConsequencesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var register = RegisterInput.Require(input.Reader, input.Given.Register);
        var label = input.Reader.Text("of");
        return register is null ? null : scene =>
        {
            var followUp = scene.FollowUp(label);
            scene.Show(followUp.Findings);
            return ConsequencesAnswer.Of(followUp);
        };
    }
}
