using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PartyDomain.Testing.Scenarios.Reading;

/// <summary>Takes the members of an object one by one; what nobody takes is a problem.</summary>
internal sealed class ObjectReader
{
    private readonly JsonElement element;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private ObjectReader(JsonElement element, string path, Problems problems)
    {
        this.element = element;
        Path = path;
        Problems = problems;
    }

    public string Path { get; }

    public Problems Problems { get; }

    public JsonElement Element => element;

    public static ObjectReader? Open(JsonElement element, string path, Problems problems)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return new ObjectReader(element, path, problems);
        }

        problems.Add(path, "Write an object in braces here.");
        return null;
    }

    public string To(string name) => Paths.To(Path, name);

    public JsonElement? Find(string name)
    {
        known.Add(name);
        foreach (var member in element.EnumerateObject())
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    public JsonElement? Require(string name)
    {
        var found = Find(name);
        if (found is null)
        {
            Problems.Add(To(name), $"The member '{name}' is missing. Add it.");
        }

        return found;
    }

    public ObjectReader? Object(string name) => Find(name) is { } value ? Open(value, To(name), Problems) : null;

    public IEnumerable<(JsonElement Value, string Path)> List(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Problems.Add(To(name), "Write a list in square brackets here.");
            return [];
        }

        return value.EnumerateArray().Select((item, i) => (item, Paths.To(To(name), i)));
    }

    public string? Text(string name) => Find(name) is { } value ? Text(value, To(name), Problems) : null;

    public string? RequireText(string name) => Require(name) is { } value ? Text(value, To(name), Problems) : null;

    public LocalDate? Date(string name) => Find(name) is { } value ? Date(value, To(name), Problems) : null;

    public LocalDate? RequireDate(string name) => Require(name) is { } value ? Date(value, To(name), Problems) : null;

    public int? Number(string name) => Find(name) is { } value ? Number(value, To(name), Problems) : null;

    public bool? Flag(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Problems.Add(To(name), "Write true or false here.");
        return null;
    }

    public TEnum? Word<TEnum>(string name)
        where TEnum : struct, Enum => Find(name) is { } value ? Word<TEnum>(value, To(name), Problems) : null;

    public void Close(string hint = "")
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                Problems.Add(To(member.Name), $"This member is not known here. Remove it, or use one of: {string.Join(", ", known)}.{hint}");
            }
        }
    }

    public static string? Text(JsonElement value, string path, Problems problems)
    {
        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString();
        }

        problems.Add(path, "Write a text in quotation marks here, not a blank one.");
        return null;
    }

    public static LocalDate? Date(JsonElement value, string path, Problems problems)
    {
        if (value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        problems.Add(path, "Write a day of the calendar here, as \"2025-10-06\".");
        return null;
    }

    public static int? Number(JsonElement value, string path, Problems problems)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0)
        {
            return number;
        }

        problems.Add(path, "Write a whole number here, not below zero.");
        return null;
    }

    public static TEnum? Word<TEnum>(JsonElement value, string path, Problems problems)
        where TEnum : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.String && Words.Find<TEnum>(value.GetString()) is { } found)
        {
            return found;
        }

        problems.Add(path, $"This word is not in the list. Write one of: {string.Join(", ", Words.All<TEnum>())}.");
        return null;
    }
}
