using PartyDomain.Membership.Evaluation;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How the person of the file was graded for a year, and whether the tasks were not fulfilled in that year and the one before.</summary>
internal sealed class GradesQuestion() : Question("grades", typeof(GradesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var (on, year) = (input.Reader.RequireDate("on"), input.Reader.Number("year"));
        return on is not { } day ? null : scene =>
        {
            var of = year ?? day.Year;
            var outcome = Evaluations.TwoYearsNotFulfilled(scene.Record, of, day, scene.Law);
            scene.Show(outcome.Findings);
            return GradesAnswer.Of(Evaluations.Grades(scene.Record).FirstOrDefault(grade => grade.Year == of && grade.On <= day), outcome);
        };
    }
}
