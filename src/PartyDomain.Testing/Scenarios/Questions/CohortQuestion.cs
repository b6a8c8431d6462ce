using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What has become, by a day, of those a unit admitted in a period.</summary>
internal sealed class CohortQuestion() : Question("cohort", typeof(CohortAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var (on, period) = (reader.RequireDate("on"), RegisterInput.Period(reader));
        var unit = RegisterInput.RequireUnit(reader, "unit", register, null);
        return register is null || on is not { } day || period is not var (from, to) || unit is not { } under
            ? null
            : scene => CohortAnswer.Of(CohortOutcome.Of(FlowLedger.Of(scene.Register), scene.Register, under, from, to, day));
    }
}
