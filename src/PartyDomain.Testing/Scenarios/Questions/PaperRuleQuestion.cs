using PartyDomain.Membership.Papers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether the number of a card has the right form, a birth date may change, or a file must be complete.</summary>
internal sealed class PaperRuleQuestion() : Question("paper-rule", typeof(PaperRuleAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var number = reader.Text("cardNumber");
        var admitted = reader.Date("admittedOn");
        return on is not { } day ? null : scene =>
        {
            var outcome = number is not null ? PaperAdvice.CardNumber(number, day, scene.Law)
                : admitted is { } from ? PaperAdvice.MustBeComplete(from, day, scene.Law) : PaperAdvice.BirthDateMayChange(day, scene.Law);
            scene.Show(outcome.Findings);
            return PaperRuleAnswer.Of(outcome);
        };
    }
}
