using PartyDomain.Reporting.Figures;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether the numbers of one statement can be true together.</summary>
internal sealed class FigureQuestion() : Question("figure", typeof(FigureAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        if (reader.Require("statement") is not { } value || ObjectReader.Open(value, reader.To("statement"), reader.Problems) is null)
        {
            return null;
        }

        return PartyReader.Read<FigureStatement>(JsonCopy.Of(value), reader.To("statement"), reader.Problems) is not { } statement ? null : scene =>
        {
            var verdict = FigureCheck.Check(statement);
            scene.Show(verdict.Findings);
            return FigureAnswer.Of(verdict);
        };
    }
}
