using System.Text.Json;
using PartyDomain.Membership;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Expectations;
using PartyDomain.Testing.Scenarios.Questions;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Reads the list <c>when</c>. A bad item keeps its place, so that paths to later ones stay right.</summary>
internal static class ItemReader
{
    public static IReadOnlyList<ScenarioItem> Read(ObjectReader file, Given given)
    {
        file.Require("when");
        var items = file.List("when").Select(item => file.Problems.Guard(item.Path, Bad(item.Path), () => Read(item.Value, item.Path, given, file.Problems))).ToList();
        if (items.Count == 0)
        {
            file.Problems.Add("$.when", "Write at least one command or question here.");
        }

        foreach (var group in items.Where(item => item.Label is not null).GroupBy(item => item.Label, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            file.Problems.Add(Paths.To(group.Last().Path, "as"), "Two items have this name. Give each its own.");
        }

        return items;
    }

    private static ScenarioItem Read(JsonElement value, string path, Given given, Problems problems)
    {
        if (ObjectReader.Open(value, path, problems) is not { } reader)
        {
            return Bad(path);
        }

        var (command, question, label) = (reader.Text("command"), reader.Text("question"), reader.Text("as"));
        reader.Text("note");
        var person = RegisterInput.Person(reader, "person");
        var then = reader.Require("then");
        var family = CommandFamily.Find(command);
        var surroundings = (family is not null ? null : SurroundingsReader.Changed(reader.Find("evidence"), reader.To("evidence"), given.Surroundings, given.Register, problems)) ?? given.Surroundings;
        if (reader.Element.TryGetProperty("command", out _) == reader.Element.TryGetProperty("question", out _))
        {
            problems.Add(path, "An item is either a 'command' or a 'question'. Write one of the two.");
            return Bad(path);
        }

        var item = family is not null ? family.Read(reader, command!, given)
            : command is not null ? Command(reader, command, surroundings)
            : question is not null ? Question(reader, question, new QuestionInput(reader, given, surroundings)) : null;
        if (item is not null && then is { } expected)
        {
            CheckThen(expected, item.Answer, reader.To("then"), problems);
        }

        return item is null ? Bad(path) : item with { Label = label, Person = person, Then = then ?? default };
    }

    private static ScenarioItem Command(ObjectReader reader, string kind, Surroundings surroundings)
    {
        var command = CommandReader.Read(reader, kind);
        return new ScenarioItem(reader.Path, kind, null, null, typeof(CommandAnswer), scene => Run(command!, surroundings, scene), default);
    }

    private static CommandAnswer Run(MembershipCommand command, Surroundings surroundings, Scene scene)
    {
        var (evidence, missing) = surroundings.For(command, scene);
        var outcome = MembershipDecider.Decide(command, evidence, scene.Record, scene.Law);
        scene.Show(outcome.Findings.Concat(missing));
        scene.Record = outcome.Events.Aggregate(scene.Record, MembershipHistory.Evolve);
        return CommandAnswer.Of(outcome, scene.Record, missing);
    }

    private static ScenarioItem? Question(ObjectReader reader, string name, QuestionInput input)
    {
        if (QuestionRegistry.Find(name) is not { } question)
        {
            reader.Problems.Add(reader.To("question"), $"This question is not known. Write one of: {string.Join(", ", QuestionRegistry.All.Select(known => known.Name))}.");
            return null;
        }

        var run = question.Read(input);
        reader.Find("command");
        reader.Close();
        return new ScenarioItem(reader.Path, name, null, null, question.Answer, run ?? (_ => string.Empty), default);
    }

    // A bare text stands for the outcome of a command.
    private static void CheckThen(JsonElement expected, Type answer, string path, Problems problems)
    {
        var check = new ShapeCheck(problems);
        if (expected.ValueKind == JsonValueKind.String && answer.IsAssignableTo(typeof(IOutcomeAnswer)))
        {
            check.Check(expected, typeof(OutcomeKind), path);
        }
        else if (expected.ValueKind == JsonValueKind.Object)
        {
            check.Check(expected, answer, path);
        }
        else
        {
            problems.Add(path, "Write an object in braces here; for a command also \"accepted\", \"refused\" or \"undetermined\".");
        }
    }

    private static ScenarioItem Bad(string path) => new(path, string.Empty, null, null, typeof(object), _ => string.Empty, default);
}
