using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether an appeal is accepted, by when it is filed and resolved, and who concludes last.</summary>
internal sealed class AppealQuestion() : Question("appeal", typeof(AppealAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var received = reader.RequireDate("receivedOn");
        var filed = reader.Date("filedOn");
        var objections = RegisterInput.Words<AppealObjection>(reader, "objections");
        var central = reader.Flag("central") ?? false;
        var byCentralBody = reader.Flag("byCentralBody") ?? false;
        var (to, decidedBy) = (reader.Word<PartyBody>("to"), reader.Word<PartyBody>("decidedBy"));
        var measure = reader.Word<DisciplineMeasure>("measure") ?? DisciplineMeasure.Reprimand;
        return received is not { } start ? null : scene =>
        {
            var law = scene.Law;
            var on = filed ?? start;
            var outcome = Appeals.Filing(start, on, objections, law);
            scene.Show(outcome.Findings);
            var addressee = to is { } body && decidedBy is { } decided ? Appeals.Addressee(body, decided, on, law) : null;
            scene.Show(addressee?.Findings ?? []);
            return AppealAnswer.Of(
                outcome,
                addressee,
                First(Appeals.WindowOf(start, law)),
                First(Appeals.ResolvedBy(on, central, law)),
                Appeals.LastInstance(measure, byCentralBody, on, law) is { Events: [var last] } ? last : null,
                law.Read(AppealLaw.Complied, on) is { IsKnown: true } complied ? complied.Value : null,
                law.Read(AppealLaw.MustBeResolved, on) is { IsKnown: true } resolved ? !resolved.Value : null);
        };
    }

    private static T? First<T>(Outcome<T> outcome)
        where T : class => outcome.Events.Count > 0 ? outcome.Events[0] : null;
}
