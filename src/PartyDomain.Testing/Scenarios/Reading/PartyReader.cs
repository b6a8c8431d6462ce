using System.Text.Json.Nodes;
using PartyDomain.Json;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads parts of a file with the library's own strict reader, and puts its problems at their place in the file.</summary>
internal static class PartyReader
{
    public static T? Read<T>(JsonNode document, string path, Problems problems)
        where T : class
    {
        var result = PartyJson.Read<T>(document.ToJsonString());
        foreach (var problem in result.Problems)
        {
            problems.Add(Paths.Under(path, problem.Path), problem.Message);
        }

        return result.Value;
    }
}
