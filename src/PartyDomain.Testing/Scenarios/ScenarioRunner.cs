using System.Text.Json;
using System.Text.Json.Nodes;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Expectations;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios;

/// <summary>Runs scenarios. Pure: the same file gives the same result, and nothing is printed.</summary>
public static class ScenarioRunner
{
    /// <summary>Runs a scenario from its beginning.</summary>
    /// <param name="file">The scenario.</param>
    /// <returns>What each item gave, and every assertion with both sides.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ScenarioResult Run(ScenarioFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var scene = new Scene(file.Given);
        var answers = new List<Part>();
        var items = new List<ScenarioItemResult>();
        foreach (var item in file.Items)
        {
            items.Add(Run(item, scene, answers));
        }

        return new ScenarioResult(file.Id, file.Title, items.ToValueList(), file.Answers.Select(answer => Judge(answer, answers)).ToValueList());
    }

    private static ScenarioItemResult Run(ScenarioItem item, Scene scene, List<Part> answers)
    {
        var name = item.Label is null ? item.Name : $"{item.Name} ({item.Label})";
        var then = Paths.To(item.Path, "then");
        scene.Begin(item.Person, item.Label);
        try
        {
            var answer = Part.Of(item.Run(scene), item.Answer);
            answers.Add(answer);
            return new ScenarioItemResult(name, Projection.Text(Projection.Of(answer), indented: true), scene.Findings, scene.Explanations, Compare(item.Then, answer, then));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            // The library refuses the question as a misuse: a difference for the reader of the file, not a crash.
            answers.Add(new Part(null, item.Answer));
            return new ScenarioItemResult(name, "null", [], [], [new ScenarioAssertion(then, "an answer", $"no answer: {e.Message}", false)]);
        }
    }

    private static ValueList<ScenarioAssertion> Compare(JsonElement then, Part answer, string path) =>
        then.ValueKind == JsonValueKind.String
            ? Comparison.Of(then, answer.Step("outcome", typeOnly: false)!.Value, path)
            : Comparison.Of(then, answer, path);

    private static ScenarioAssertion Judge(NamedAnswer answer, List<Part> answers)
    {
        var found = answers[answer.Item].Walk(answer.From, typeOnly: false) is { } part ? Projection.Of(part) : null;
        var actual = answer switch
        {
            { Equal: { } equal } => JsonValue.Create(Same(found, JsonCopy.Value(equal))),
            { Contains: { } contains } => JsonValue.Create(found is JsonArray items && items.Any(item => Same(Brief(item), JsonCopy.Value(contains)))),
            _ => found,
        };
        var shown = answer.Equal is null && answer.Contains is null ? string.Empty : $" (from {Projection.Text(found)})";
        return new ScenarioAssertion(answer.Path, Projection.Text(JsonCopy.Value(answer.Value)), Projection.Text(actual) + shown, Same(actual, JsonCopy.Value(answer.Value)));
    }

    // In a list of findings or events the code or kind is what a text names.
    private static JsonNode? Brief(JsonNode? item) => item is JsonObject named ? named["code"] ?? named["kind"] ?? item : item;

    private static bool Same(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(Comparison.Canonical(left), Comparison.Canonical(right));
}
