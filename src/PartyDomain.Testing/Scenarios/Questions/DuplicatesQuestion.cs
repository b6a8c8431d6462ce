using PartyDomain.Membership.Baseline;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which records of the register may be about one member.</summary>
internal sealed class DuplicatesQuestion() : Question("duplicates", typeof(DuplicatesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        return RegisterInput.Require(input.Reader, input.Given.Register) is null ? null : scene =>
        {
            var pairs = Duplicates.Find(scene.Register.Members.Select(member => member.ToRecord()));
            return new DuplicatesAnswer(pairs.Count, pairs);
        };
    }
}
