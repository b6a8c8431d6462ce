using PartyDomain.Membership.Badges;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which badges a member may claim on a day, and which comes next.</summary>
internal sealed class NextBadgeQuestion() : Question("next-badge", typeof(NextBadgeAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        return input.Reader.RequireDate("on") is not { } day ? null : scene =>
        {
            var outcome = BadgeAdvice.Next(scene.Record, input.Surroundings.BadgeOn(day) ?? BadgeEvidenceReader.None(day), day, scene.Law);
            scene.Show(outcome.Findings);
            return NextBadgeAnswer.Of(outcome);
        };
    }
}
