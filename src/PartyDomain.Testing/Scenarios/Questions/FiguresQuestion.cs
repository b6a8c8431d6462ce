using System.Text.Json.Nodes;
using PartyDomain.Reporting.Figures;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether the numbers of the statements of one article can be true together.</summary>
internal sealed class FiguresQuestion() : Question("figures", typeof(FiguresAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        if (reader.Require("statements") is not { } value)
        {
            return null;
        }

        var document = new JsonObject { ["schema"] = FigureArticle.CurrentSchema, ["id"] = "scenario", ["statements"] = JsonCopy.Value(value) };
        return PartyReader.Read<FigureArticle>(document, reader.Path, reader.Problems) is not { } article ? null : scene =>
        {
            var report = FigureCheck.Check(article);
            scene.Show(report.Verdicts.SelectMany(verdict => verdict.Findings).Concat(report.Remarks));
            return FiguresAnswer.Of(report);
        };
    }
}
