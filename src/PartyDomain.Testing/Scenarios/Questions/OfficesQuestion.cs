using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Every office that one person holds on a day, in the party and in places.</summary>
internal sealed class OfficesQuestion() : Question("offices", typeof(OfficesAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        reader.Require("holder");
        var holder = RegisterInput.Person(reader, "holder");
        return on is { } day && holder is { } person && RegisterInput.Require(reader, input.Given.Register) is not null
            ? scene => OfficesAnswer.Of(OfficesHeld.Of(scene.Register, person, day))
            : null;
    }
}
