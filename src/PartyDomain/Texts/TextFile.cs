using System.Collections.Frozen;
using System.Text.Json;

namespace PartyDomain.Texts;

/// <summary>Reads the texts of a language from the file embedded in the library.</summary>
internal static class TextFile
{
    public static LanguageTexts Read(string language)
    {
        using var stream = typeof(TextFile).Assembly.GetManifestResourceStream($"PartyDomain.Texts.{language}.json")
            ?? throw new InvalidOperationException($"The library lacks its texts in the language '{language}'.");
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        return new LanguageTexts(
            language,
            Section(root, "findings", text => new FindingText(text.GetProperty("message").GetString()!, text.GetProperty("remedy").GetString()!)),
            Section(root, "terms", text => text.GetString()!),
            Section(root, "phrases", text => text.GetString()!));
    }

    private static FrozenDictionary<string, T> Section<T>(JsonElement root, string name, Func<JsonElement, T> read) =>
        root.GetProperty(name).EnumerateObject().ToFrozenDictionary(entry => entry.Name, entry => read(entry.Value), StringComparer.Ordinal);
}
