using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>The dates of the record that law keeps apart.</summary>
internal sealed class DatesQuestion() : Question("dates", typeof(DatesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input) => scene => DatesAnswer.Of(scene.Record);
}
