using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How far those whom a unit listed in a period have come by a day.</summary>
internal sealed class FunnelQuestion() : Question("funnel", typeof(FunnelAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var (on, period) = (reader.RequireDate("on"), RegisterInput.Period(reader));
        var unit = RegisterInput.RequireUnit(reader, "unit", register, null);
        return register is null || on is not { } day || period is not var (from, to) || unit is not { } under
            ? null
            : scene => FunnelAnswer.Of(Funnel.Of(scene.Register, under, from, to, day));
    }
}
