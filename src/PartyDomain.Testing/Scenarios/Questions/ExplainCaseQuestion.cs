using PartyDomain.Discipline.Cases;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which acts are open in a case on a day, and what each asks for.</summary>
internal sealed class ExplainCaseQuestion() : Question("explain-case", typeof(ExplainAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var (on, id) = (input.Reader.RequireDate("on"), GivenDiscipline.Find(input.Reader, "case", input.Given.Discipline.Cases));
        return on is not { } day || id is not { } known ? null : scene =>
        {
            var one = scene.CaseOf(known);
            var evidence = input.Given.Discipline.Cases[known].Evidence.For(null, day, one, input.Surroundings, scene);
            var explanation = CaseDecider.Explain(one, evidence, day, scene.Law);
            scene.Show([explanation]);
            return ExplainAnswer.Of([explanation]);
        };
    }
}
