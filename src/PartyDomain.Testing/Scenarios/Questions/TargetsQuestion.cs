using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How all targets stand that are in force on a day and whose period that day is in.</summary>
internal sealed class TargetsQuestion() : Question("targets", typeof(TargetsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var register = RegisterInput.Require(reader, input.Given.Register);
        var on = reader.RequireDate("on");
        var unit = RegisterInput.Unit(reader, "unit", register, null);
        return register is null || on is not { } day ? null : scene =>
        {
            var targets = scene.Register.Targets.On(day).Where(target => target.Period.Contains(day) && (unit is null || target.Unit == unit)).ToList();
            return new TargetsAnswer(
                CascadeAnswer.Ids(targets),
                new ResultMap<TargetAnswer>(targets.Select(target => KeyValuePair.Create(target.Id, ProgressQuestion.Of(scene.Register, target, day)))));
        };
    }
}
