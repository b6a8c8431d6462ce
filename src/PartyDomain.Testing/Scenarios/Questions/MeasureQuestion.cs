using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The measure that follows from acts considered together, a sentence or a mishap with the card.</summary>
internal sealed class MeasureQuestion() : Question("measure", typeof(MeasureAnswer))
{
    private static readonly string[] Ways = ["concluded", "sentence", "card"];

    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var subject = reader.Word<DisciplineSubject>("subject") ?? DisciplineSubject.FullMember;
        var concluded = RegisterInput.Words<DisciplineMeasure>(reader, "concluded");
        var decisions = reader.Number("decisions") ?? 1;
        var sentence = reader.Word<CriminalPenalty>("sentence");
        var card = reader.Word<CardMishap>("card");
        if (Ways.Count(way => reader.Element.TryGetProperty(way, out _)) != 1)
        {
            reader.Problems.Add(reader.Path, "Give one of: 'concluded', 'sentence', 'card'.");
            return null;
        }

        if (concluded.Count == 0 && reader.Element.TryGetProperty("concluded", out _))
        {
            reader.Problems.Add(reader.To("concluded"), "Name the measure of at least one act here.");
        }

        return on is not { } day || (concluded.Count == 0 && sentence is null && card is null) ? null : scene =>
        {
            var outcome = (sentence, card) switch
            {
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
