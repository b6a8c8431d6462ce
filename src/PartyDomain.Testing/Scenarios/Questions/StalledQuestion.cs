using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which prospects and candidates of a unit have not moved on since a day, and why.</summary>
internal sealed class StalledQuestion() : Question("stalled", typeof(StalledAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var (on, since) = (reader.RequireDate("on"), reader.RequireDate("quietSince"));
        var unit = RegisterInput.RequireUnit(reader, "unit", register, on);
        return register is null || on is not { } day || since is not { } quiet || unit is not { } under
            ? null
            : scene => StalledAnswer.Of(StalledCandidates.Of(scene.Register, under, quiet, day, scene.Law));
    }
}
