using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The classes of a period by kind: all, or those of a unit.</summary>
internal sealed class TrainingQuestion() : Question("training", typeof(TrainingAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var period = RegisterInput.Period(reader);
        var unit = RegisterInput.Unit(reader, "unit", register, null);
        return register is null || period is not var (from, to) ? null : scene => TrainingAnswer.Of(TrainingReport.Of(scene.Register, unit, from, to));
    }
}
