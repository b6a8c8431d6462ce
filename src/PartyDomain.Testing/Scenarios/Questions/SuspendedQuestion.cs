using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Whether a suspension holds on a day after the acts so far, and what that calls for elsewhere.</summary>
internal sealed class SuspendedQuestion() : Question("suspended", typeof(SuspendedAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var (on, id) = (input.Reader.RequireDate("on"), GivenDiscipline.Find(input.Reader, "suspension", input.Given.Discipline.Suspensions));
        return on is not { } day || id is not { } known ? null : scene => SuspendedAnswer.Of(scene.SuspensionOf(known), day);
    }
}
