using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The measure that follows from acts considered together, a sentence or a mishap with the card.</summary>
internal sealed class MeasureQuestion() : Question("measure", typeof(MeasureAnswer))
{
    private static readonly string[] Ways = ["concluded", "sentence", "card", "wanted"];

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var subject = reader.Word<DisciplineSubject>("subject") ?? DisciplineSubject.FullMember;
        var concluded = RegisterInput.Words<DisciplineMeasure>(reader, "concluded");
        var decisions = reader.Number("decisions") ?? 1;
        var sentence = reader.Word<CriminalPenalty>("sentence");
        var wanted = reader.Flag("wanted") == true;
        var card = reader.Word<CardMishap>("card");
        if (Ways.Count(way => reader.Element.TryGetProperty(way, out _)) != 1)
        {
            reader.Problems.Add(reader.Path, "Give one of: 'concluded', 'sentence', 'card', 'wanted'.");
            return null;
        }

        if (concluded.Count == 0 && reader.Element.TryGetProperty("concluded", out var list) && list.ValueKind == System.Text.Json.JsonValueKind.Array && list.GetArrayLength() == 0)
        {
            reader.Problems.Add(reader.To("concluded"), "Name at least one measure that an act calls for.");
        }

        if (reader.Element.TryGetProperty("wanted", out _) && !wanted)
        {
            reader.Problems.Add(reader.To("wanted"), "Write true, or leave it out.");
        }

        return on is not { } day || (concluded.Count == 0 && sentence is null && card is null && !wanted) ? null : scene =>
        {
            var outcome = (sentence, card) switch
            {
                _ when wanted => CaseBars.Wanted(subject, day, scene.Law),
                ({ } penalty, _) => CaseBars.Sentence(penalty, subject, day, scene.Law),
                (_, { } mishap) => CaseBars.Card(mishap, day, scene.Law),
                _ => CaseBars.OneDecision(concluded, decisions, day, scene.Law),
            };
            scene.Show(outcome.Findings);
            var measures = scene.Law.Read(MeasureLaw.Of(subject), day);
            return MeasureAnswer.Of(outcome, measures.IsKnown ? measures.Value! : []);
        };
    }
}
