using System.Text;

namespace PartyDomain.Texts;

/// <summary>Fills the placeholders of a text: <c>{name}</c>, or <c>{name:term}</c>.</summary>
internal static class Template
{
    private const string TermSuffix = ":term";

    /// <summary>Gives the value of a placeholder, or null where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="asTerm">Whether a key is to be written as its term.</param>
    /// <returns>The value.</returns>
    public delegate string? Values(ReadOnlySpan<char> name, bool asTerm);

    /// <summary>Fills a text. A placeholder without a value, and a brace without its pair, stays as it is.</summary>
    public static string Fill(string text, Values values)
    {
        var result = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            var placeholder = rest.Slice(open, length + 1);
            var name = placeholder[1..^1];
            var asTerm = name.EndsWith(TermSuffix, StringComparison.Ordinal);
            result.Append(rest[..open]);
            result.Append(values(asTerm ? name[..^TermSuffix.Length] : name, asTerm) ?? placeholder);
            rest = rest[(open + length + 1)..];
        }

        return result.Append(rest).ToString();
    }
}
