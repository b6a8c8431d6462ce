using PartyDomain.Membership.Badges;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How early each badge may come on a day, and which award day is next.</summary>
internal sealed class BadgeLimitsQuestion() : Question("badge-limits", typeof(BadgeLimitsAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        return input.Reader.RequireDate("on") is not { } day ? null : scene => new BadgeLimitsAnswer(BadgeAdvice.EarlyLimits(day, scene.Law), BadgeAdvice.RoundFrom(day, scene.Law));
    }
}
