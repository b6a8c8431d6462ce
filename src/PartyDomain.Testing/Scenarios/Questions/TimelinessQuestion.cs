using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether the recognitions of a unit in a period kept their deadlines.</summary>
internal sealed class TimelinessQuestion() : Question("timeliness", typeof(TimelinessAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var period = RegisterInput.Period(reader);
        var unit = RegisterInput.RequireUnit(reader, "unit", register, null);
        return register is null || period is not var (from, to) || unit is not { } under
            ? null
            : scene => TimelinessAnswer.Of(RecognitionQuality.Of(FlowLedger.Of(scene.Register), scene.Register, under, from, to, scene.Law));
    }
}
