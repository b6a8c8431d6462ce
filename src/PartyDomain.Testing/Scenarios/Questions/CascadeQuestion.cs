using PartyDomain.Quotas;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether what was handed down adds up, at every level, on a day.</summary>
internal sealed class CascadeQuestion() : Question("cascade", typeof(CascadeAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var register = RegisterInput.Require(input.Reader, input.Given.Register);
        var on = input.Reader.RequireDate("on");
        return register is null || on is not { } day
            ? null
            : scene => CascadeAnswer.Of(CascadeCheck.Of(scene.Register.Organizations.On(day), scene.Register.Targets.On(day), target => TargetReport.StockOf(scene.Register, target)));
    }
}
