using PartyDomain.Membership.Badges;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a badge may be awarded on a day.</summary>
internal sealed class BadgeQuestion() : Question("badge", typeof(BadgeAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("years");
        var years = reader.Number("years");
        var ground = reader.Word<BadgeGround>("ground") ?? BadgeGround.Reached;
        return on is not { } day || years is not { } number ? null : scene =>
        {
            var outcome = BadgeAdvice.Of(scene.Record, number, ground, input.Surroundings.BadgeOn(day) ?? BadgeEvidenceReader.None(day), day, scene.Law);
            scene.Show(outcome.Findings);
            return BadgeAnswer.Of(outcome);
        };
    }
}
