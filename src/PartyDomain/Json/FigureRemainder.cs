using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace PartyDomain.Json;

/// <summary>What is left of a statement of figures without the members and parts in which a problem was found.</summary>
/// <param name="element">The statement.</param>
internal sealed class FigureRemainder(JsonElement element)
{
    private readonly HashSet<(string Member, string? Part)> left = [];

    /// <summary>Whether nothing was left out.</summary>
    public bool IsWhole => left.Count == 0;

    /// <summary>Leaves out a member, or one of its parts.</summary>
    /// <param name="member">The member.</param>
    /// <param name="part">The name of the part; null for the whole member.</param>
    /// <returns>False where it was left out before.</returns>
    public bool Leave(string member, string? part) => left.Add((member, part));

    /// <summary>Takes the name of a parameter apart: <c>Parts['cells']</c> is a part.</summary>
    /// <param name="parameter">The name.</param>
    /// <returns>The parameter, and the part where it names one.</returns>
    public static (string? Parameter, string? Part) Split(string? parameter)
    {
        var at = parameter?.IndexOf("['", StringComparison.Ordinal) ?? -1;
        return at < 0 ? (parameter, null) : (parameter![..at], parameter[(at + 2)..^2]);
    }

    /// <summary>The named numbers of a member; those of a list are named by their places from 1.</summary>
    /// <param name="parts">The object or list.</param>
    /// <returns>Names and values.</returns>
    public static IEnumerable<(string? Name, JsonElement Value)> Parts(JsonElement parts) => parts.ValueKind switch
    {
        JsonValueKind.Object => parts.EnumerateObject().Select(part => (JsonText.NameOf(part), part.Value)),
        JsonValueKind.Array => parts.EnumerateArray().Select((part, index) => ((string?)(index + 1).ToString(CultureInfo.InvariantCulture), part)),
        _ => [],
    };

    /// <summary>Finds a part.</summary>
    /// <param name="parts">The object or list.</param>
    /// <param name="name">The name.</param>
    /// <returns>Its place in a list, and its value; null where there is none.</returns>
    public static (int? Index, JsonElement Value)? Find(JsonElement parts, string name)
    {
        var index = 0;
        foreach (var part in Parts(parts))
        {
            if (string.Equals(part.Name, name, StringComparison.Ordinal))
            {
                return (parts.ValueKind == JsonValueKind.Array ? index : null, part.Value);
            }

            index++;
        }

        return null;
    }

    /// <summary>The statement without what was left out.</summary>
    /// <param name="isRequired">Whether a member has to be there; it is null instead.</param>
    /// <returns>The rest.</returns>
    public JsonElement Rest(Func<string, bool> isRequired)
    {
        if (IsWhole)
        {
            return element;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (JsonText.NameOf(member) is { } name && seen.Add(name))
                {
                    Write(writer, name, member.Value, isRequired);
                }
            }

            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private void Write(Utf8JsonWriter writer, string name, JsonElement value, Func<string, bool> isRequired)
    {
        if (left.Contains((name, null)))
        {
            if (isRequired(name))
            {
                writer.WriteNull(name);
            }

            return;
        }

        writer.WritePropertyName(name);
        if (!left.Any(part => string.Equals(part.Member, name, StringComparison.Ordinal)))
        {
            value.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, number) in Parts(value))
        {
            if (part is not null && !left.Contains((name, part)) && seen.Add(part))
            {
                writer.WritePropertyName(part);
                number.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }
}
