using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a decision has lapsed on a day.</summary>
internal sealed class LapseQuestion() : Question("lapse", typeof(LapseAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (on, announced) = (reader.RequireDate("on"), reader.RequireDate("announcedOn"));
        reader.Require("measure");
        var measure = reader.Word<DisciplineMeasure>("measure");
        var appeal = reader.Date("appealAnnouncedOn");
        var changed = reader.Flag("measureChanged") ?? false;
        var pending = reader.Flag("appealPending") ?? false;
        var violations = reader.List("newViolations").Select(day => ObjectReader.Date(day.Value, day.Path, reader.Problems)).OfType<LocalDate>().ToValueList();
        if (on is not { } day || announced is not { } start || measure is not { } inForce)
        {
            return null;
        }

        var query = new LapseQuery(inForce, start) { AppealAnnouncedOn = appeal, MeasureChanged = changed, AppealPending = pending, NewViolations = violations };
        return scene =>
        {
            var outcome = Lapse.Of(query, day, scene.Law);
            scene.Show(outcome.Findings);
            return LapseAnswer.Of(outcome);
        };
    }
}
