using PartyDomain.Membership.Transfers;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Who may sign letters of introduction at a level.</summary>
internal sealed class SignersQuestion() : Question("signers", typeof(SignersAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("seat");
        var seat = reader.Word<SigningSeat>("seat");
        return on is not { } day || seat is not { } level ? null : scene =>
        {
            var outcome = TransferSigners.Of(level, day, scene.Law);
            scene.Show(outcome.Findings);
            return SignersAnswer.Of(outcome);
        };
    }
}
