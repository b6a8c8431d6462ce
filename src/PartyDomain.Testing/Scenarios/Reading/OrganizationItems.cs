using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads and runs acts on organizations, and the reception of members of ended ones.</summary>
internal static class OrganizationItems
{
    public static ScenarioItem Of(ObjectReader reader, string kind, Given given)
    {
        var evidence = LifecycleSourceReader.Read(reader.Find("evidence"), reader.To("evidence"), reader.Problems);
        RegisterInput.Require(reader, given.Register);
        var command = OrganizationCommandReader.Read(reader, kind);
        return new ScenarioItem(reader.Path, kind, null, null, typeof(OrganizationCommandAnswer), scene => Run(command!, evidence, scene), default);
    }

    public static ScenarioItem OfReception(ObjectReader reader, string kind, Given given)
    {
        var receive = ReceptionReader.Read(reader, given.Register);
        reader.Find("question");
        reader.Close();
        return new ScenarioItem(reader.Path, kind, null, null, typeof(ReceptionAnswer), receive ?? (_ => string.Empty), default);
    }

    private static OrganizationCommandAnswer Run(OrganizationCommand command, LifecycleSource evidence, Scene scene)
    {
        var before = scene.Register;
        var outcome = LifecycleDecider.Decide(command, evidence.For(command, scene), before.Organizations, scene.Law);
        scene.Show(outcome.Findings);
        if (outcome is Accepted<OrganizationChange>)
        {
            var followUp = LifecycleConsequences.Of(command, outcome.Events, before, scene.Law);
            scene.Show(followUp.Findings);
            scene.Happened(outcome.Events, followUp);
        }

        return OrganizationCommandAnswer.Of(outcome, command, scene.Register);
    }
}
