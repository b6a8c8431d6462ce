using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Where a case stands after the acts so far, and what that calls for elsewhere.</summary>
internal sealed class CaseQuestion() : Question("case", typeof(CaseAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input) => GivenDiscipline.Find(input.Reader, "case", input.Given.Discipline.Cases) is { } id
        ? scene => CaseAnswer.Of(scene.CaseOf(id), scene.Law)
        : null;
}
