using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>Which instrument of a chain is in force on a day.</summary>
internal sealed class InstrumentQuestion() : Question("instrument", typeof(InstrumentAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (on, key) = (reader.RequireDate("on"), reader.RequireText("chain"));
        var chain = LawReader.FindChain(key);
        if (key is not null && chain is null)
        {
            reader.Problems.Add(reader.To("chain"), $"This chain is not known. Write one of: {string.Join(", ", LawReader.ChainKeys)}.");
        }

        return on is not { } day || chain is null ? null : scene => InstrumentAnswer.Of(scene.Law.ChainOf(chain).On(day));
    }
}
