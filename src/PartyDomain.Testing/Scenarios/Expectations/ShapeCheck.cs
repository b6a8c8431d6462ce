using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PartyDomain.Testing.Scenarios.Reading;

namespace PartyDomain.Testing.Scenarios.Expectations;

/// <summary>Finds in an expectation what no answer could have: unknown members, words outside their list, wrong kinds of values.</summary>
internal sealed class ShapeCheck(Problems problems)
{
    public void Check(JsonElement expected, Type type, string path)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        switch (Shapes.KindOf(type))
        {
            case ShapeKind.Leaf:
                Leaf(expected, Shapes.Plain(type), path);
                break;
            case ShapeKind.List:
                List(expected, Shapes.Element(type), path);
                break;
            case var _ when expected.ValueKind == JsonValueKind.String && Shapes.Key(type) is { } key:
                Key(expected, type, key, path);
                break;
            case var kind when expected.ValueKind == JsonValueKind.Object:
                Members(expected, kind == ShapeKind.Event ? EventType(expected, Shapes.Plain(type), path) : type, path);
                break;
            default:
                problems.Add(path, "Write an object in braces here.");
                break;
        }
    }

    private void Members(JsonElement expected, Type? type, string path)
    {
        if (type is null)
        {
            return;
        }

        var any = false;
        foreach (var member in expected.EnumerateObject())
        {
            any = true;
            if (new Part(null, type).Walk(member.Name, typeOnly: true) is { } part)
            {
                Check(member.Value, part.Type, Paths.To(path, member.Name));
            }
            else
            {
                problems.Add(Paths.To(path, member.Name), $"The answer has no such member. Use one of: {string.Join(", ", Names(type))}.");
            }
        }

        if (!any)
        {
            problems.Add(path, "This asserts nothing. Name at least one member, or leave the whole member out.");
        }
    }

    private void List(JsonElement expected, Type element, string path)
    {
        if (expected.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, i) in expected.EnumerateArray().Select((item, i) => (item, i)))
            {
                Check(item, element, Paths.To(path, i));
            }

            return;
        }

        if (ObjectReader.Open(expected, path, problems) is not { } reader)
        {
            return;
        }

        foreach (var (item, at) in reader.List("includes").Concat(reader.List("excludes")))
        {
            Check(item, element, at);
        }

        if (!expected.EnumerateObject().Any(member => member.Name is not ("includes" or "excludes") || member.Value.ValueKind != JsonValueKind.Array || member.Value.GetArrayLength() > 0))
        {
            problems.Add(path, "This asserts nothing. Write a list, or an object with includes or excludes that name something.");
        }

        reader.Close();
    }

    private void Leaf(JsonElement expected, Type type, string path)
    {
        if (type == typeof(object))
        {
            return;
        }

        if (type == typeof(int) || type == typeof(long))
        {
            Require(expected.ValueKind == JsonValueKind.Number && expected.TryGetInt64(out _), path, "Write a whole number here.");
        }
        else if (type == typeof(bool))
        {
            Require(expected.ValueKind is JsonValueKind.True or JsonValueKind.False, path, "Write true or false here.");
        }
        else if (expected.ValueKind != JsonValueKind.String)
        {
            problems.Add(path, "Write a text in quotation marks here.");
        }
        else if (type == typeof(LocalDate))
        {
            Require(LocalDatePattern.Iso.Parse(expected.GetString()!).Success, path, "Write a day of the calendar here, as \"2025-10-06\".");
        }
        else if (type == typeof(Fraction))
        {
            Require(Numbers.Fraction(expected.GetString()!) is { } exact && string.Equals(exact.ToString(), expected.GetString(), StringComparison.Ordinal), path, "Write a fraction in lowest terms here, as \"2/3\" or \"1/1\".");
        }
        else if (type.IsEnum)
        {
            var words = Enum.GetNames(type).Select(Words.Kebab).ToList();
            Require(words.Contains(expected.GetString()!, StringComparer.Ordinal), path, $"This word is not in the list. Write one of: {string.Join(", ", words)}.");
        }
    }

    private void Key(JsonElement expected, Type type, string key, string path)
    {
        if (Shapes.KindOf(type) == ShapeKind.Event)
        {
            Require(Shapes.EventType(expected.GetString()!, Shapes.Plain(type)) is not null, path, $"This kind of event is not known. Write one of: {string.Join(", ", Shapes.EventKinds(Shapes.Plain(type)))}.");
        }
        else
        {
            Check(expected, new Part(null, type).Step(key, typeOnly: true)!.Value.Type, path);
        }
    }

    private Type? EventType(JsonElement expected, Type family, string path)
    {
        var kind = expected.TryGetProperty("kind", out var value) && value.ValueKind == JsonValueKind.String ? Shapes.EventType(value.GetString()!, family) : null;
        Require(kind is not null, Paths.To(path, "kind"), $"Write the kind of the event, one of: {string.Join(", ", Shapes.EventKinds(family))}.");
        return kind;
    }

    private void Require(bool condition, string path, string message)
    {
        if (!condition)
        {
            problems.Add(path, message);
        }
    }

    private static IEnumerable<string> Names(Type type) =>
        Shapes.KindOf(type) == ShapeKind.Map ? ["the keys of the answer"] : Shapes.Members(type).Select(member => member.Name);
}
