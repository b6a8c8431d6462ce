using PartyDomain.Quotas;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Questions;

/// <summary>How a number is shared out in proportion to weights, by the largest remainder.</summary>
internal sealed class AllocateQuestion() : Question("allocate", typeof(AllocateAnswer))
{
    public override Func<Scene, object>? Read(QuestionInput input)
    {
        var reader = input.Reader;
        reader.Require("total");
        reader.Require("weights");
        var total = reader.Number("total");
        var weights = Weights(reader.Object("weights"));
        if (reader.Element.TryGetProperty("weights", out _) && weights.All(weight => weight.Weight == 0))
        {
            reader.Problems.Add(reader.To("weights"), "Give at least one weight above zero.");
            return null;
        }

        return total is not { } number ? null : _ => AllocateAnswer.Of(Apportionment.LargestRemainder(number, weights));
    }

    private static List<(OrganizationId Unit, long Weight)> Weights(ObjectReader? reader)
    {
        var weights = new List<(OrganizationId, long)>();
        foreach (var member in reader?.Element.EnumerateObject().ToArray() ?? [])
        {
            var path = reader!.To(member.Name);
            if (!OrganizationId.TryParse(member.Name, null, out var unit))
            {
                reader.Problems.Add(path, "An organization needs a key that is not blank and has no white space at its ends.");
            }
            else if (ObjectReader.Number(member.Value, path, reader.Problems) is { } weight)
            {
                weights.Add((unit, weight));
            }
        }

        return weights;
    }
}
