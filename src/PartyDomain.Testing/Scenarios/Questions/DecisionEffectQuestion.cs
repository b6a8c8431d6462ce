using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>From when a decision has effect, and what is due after it.</summary>
internal sealed class DecisionEffectQuestion() : Question("decision-effect", typeof(DecisionEffectAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var body = reader.Word<PartyBody>("body") ?? PartyBody.Cell;
        var signed = reader.RequireDate("signedOn");
        var announced = reader.Date("announcedOn") ?? signed;
        return signed is not { } first || announced is not { } day ? null : scene =>
        {
            var outcome = Effects.Of(body, first, day, scene.Law);
            scene.Show(outcome.Findings);
            return DecisionEffectAnswer.Of(outcome);
        };
    }
}
