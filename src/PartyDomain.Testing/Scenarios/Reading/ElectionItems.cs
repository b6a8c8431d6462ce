using PartyDomain.Organizations.Elections;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads and runs acts on offices.</summary>
internal static class ElectionItems
{
    public static ScenarioItem Of(ObjectReader reader, string kind, Given given)
    {
        var evidence = ElectionSourceReader.Read(reader.Find("evidence"), reader.To("evidence"), reader.Problems);
        RegisterInput.Require(reader, given.Register);
        var command = ElectionCommandReader.Read(reader, kind);
        return new ScenarioItem(reader.Path, kind, null, null, typeof(ElectionCommandAnswer), scene => Run(command!, evidence, scene), default);
    }

    private static ElectionCommandAnswer Run(ElectionCommand command, ElectionSource evidence, Scene scene)
    {
        var outcome = ElectionDecider.Decide(command, evidence.For(command, scene), scene.Register.Organizations, scene.Law);
        scene.Show(outcome.Findings);
        scene.Happened(outcome.Events);
        return ElectionCommandAnswer.Of(outcome, command, scene.Register);
    }
}
