using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PartyDomain.Testing.Scenarios.Answers;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Voting;

namespace PartyDomain.Testing.Scenarios.Expectations;

/// <summary>Writes parts of an answer as JSON, every member among them, absent ones as null.</summary>
internal static class Projection
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(JsonNode? node, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain with { Indented = indented, NewLine = "\n" }))
        {
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer);
            }
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static JsonNode? Of(Part part)
    {
        if (part.Value is null)
        {
            return null;
        }

        return part.Kind switch
        {
            ShapeKind.Leaf => Leaf(part.Value),
            ShapeKind.List => new JsonArray([.. part.Items.Select(Of)]),
            ShapeKind.Map => Object(((IResultMap)part.Value).Keys, part),
            ShapeKind.Event => Object(Shapes.Members(part.Type).Select(member => member.Name).Prepend("kind"), part),
            _ => Object(Shapes.Members(part.Type).Select(member => member.Name), part),
        };
    }

    public static JsonNode? Leaf(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create((long)number),
        long number => JsonValue.Create(number),
        LocalDate date => JsonValue.Create(Words.Of(date)),
        Enum word => JsonValue.Create(Words.Kebab(word.ToString())),
        InstrumentId instrument => JsonValue.Create(instrument.Number),
        Share share => JsonValue.Create($"{(share.Inclusive ? ">=" : ">")} {share.Fraction}"),
        System.Collections.IEnumerable items => new JsonArray([.. items.Cast<object?>().Select(Leaf)]),
        _ => JsonValue.Create(value.ToString()),
    };

    private static JsonObject Object(IEnumerable<string> names, Part part)
    {
        var result = new JsonObject();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            result[name] = part.Step(name, typeOnly: false) is { } member ? Of(member) : null;
        }

        return result;
    }
}
