using System.Collections.Frozen;

namespace PartyDomain.Json;

/// <summary>A member of a closed list as its kebab-case word, never as a number.</summary>
/// <typeparam name="TEnum">The list.</typeparam>
internal sealed class TermConverter<TEnum> : TextConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> Values =
        Enum.GetValues<TEnum>().ToFrozenDictionary(value => TermKey.Kebab(value.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<TEnum, string> Words = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <inheritdoc/>
    protected override bool TryParse(string text, out TEnum value) => Values.TryGetValue(text, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.UnknownTerm, $"This word is not in the list. Write one of: {string.Join(", ", Enum.GetValues<TEnum>().Select(value => Words[value]))}.");

    /// <inheritdoc/>
    protected override string Format(TEnum value) => Words.TryGetValue(value, out var word)
        ? word
        : throw new ArgumentOutOfRangeException(nameof(value), $"{typeof(TEnum).Name} has no member {value:D}: a document cannot hold it.");
}
