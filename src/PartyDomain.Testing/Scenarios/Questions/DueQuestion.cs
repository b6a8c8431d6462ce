using NodaTime;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What falls due, as it is known on a day: in the register, or for one person where there is none or the item names one.</summary>
internal sealed class DueQuestion() : Question("due", typeof(DueAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var on = reader.RequireDate("on");
        var (from, to) = (reader.Date("from") ?? LocalDate.MinIsoValue, reader.Date("to") ?? LocalDate.MaxIsoValue);
        var kinds = RegisterInput.Words<DueKind>(reader, "kinds");
        if (to < from)
        {
            reader.Problems.Add(reader.To("to"), "The last day may not be before the first one.");
            return null;
        }

        if (on is not { } day)
        {
            return null;
        }

        bool Fits(DueItem item) => from <= item.On && item.On <= to && (kinds.Count == 0 || kinds.Contains(item.DueKind));
        var isPersonal = input.Given.Register is null || reader.Element.TryGetProperty("person", out _);
        return isPersonal || RegisterInput.Require(reader, input.Given.Register) is not null
            ? scene => DueAnswer.Of((isPersonal ? Due.Of(scene.Record, day, scene.Law) : Due.Of(scene.Register, day, from, to, scene.Law)).Where(Fits))
            : null;
    }
}
