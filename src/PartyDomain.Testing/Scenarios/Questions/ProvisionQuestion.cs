using PartyDomain.Registers;
using PartyDomain.Membership;
using PartyDomain.Testing.Scenarios.Answers;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>What a provision says on a day.</summary>
internal sealed class ProvisionQuestion() : Question("provision", typeof(ProvisionAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        var (on, key) = (reader.RequireDate("on"), reader.RequireText("key"));
        var provision = key is null ? null : ShippedProvisions.Find(key);
        if (key is not null && provision is null)
        {
            reader.Problems.Add(reader.To("key"), $"This provision is not known. Write one of: {string.Join(", ", ShippedProvisions.All.Select(known => known.Key))}.");
        }

        return on is not { } day || provision is null ? null : scene => ProvisionAnswer.Of(ProvisionReading.Of(scene.Law, provision, day));
    }
}
