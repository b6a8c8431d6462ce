using PartyDomain.Membership.Seniority;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>From which day party seniority counts, how long it is on a day, and when a number of years is complete.</summary>
internal sealed class SeniorityQuestion() : Question("seniority", typeof(SeniorityAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var on = input.Reader.RequireDate("on");
        var years = input.Reader.Number("years");
        if (years < 0)
        {
            input.Reader.Problems.Add(input.Reader.To("years"), "The years may not be negative.");
            return null;
        }

        return on is not { } day ? null : scene =>
        {
            var outcome = Seniorities.On(scene.Record, day, scene.Law);
            scene.Show(outcome.Findings);
            return SeniorityAnswer.Of(outcome, years);
        };
    }
}
