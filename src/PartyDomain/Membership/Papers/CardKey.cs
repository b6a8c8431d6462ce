using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Membership.Papers;

/// <summary>The host's own opaque key of a party card.</summary>
/// <remarks>Since 2 September 2025 the number of a card is the personal identification number of the citizen (38-HD/BTCTW, II.2.2 a): personal data. Give a key that says nothing, never the number; two records with one key are possible duplicates.</remarks>
public readonly record struct CardKey : IParsable<CardKey>
{
    private readonly string? value;

    /// <summary>Creates a key.</summary>
    /// <param name="value">The host's key, compared letter by letter.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank, or has white space at an end.</exception>
    public CardKey(string value) => this.value = IdText.Checked(value, nameof(CardKey));

    /// <summary>The host's key.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which identifies nothing.</exception>
    public string Value => value ?? throw new InvalidOperationException("A default CardKey identifies nothing: create it from the host's key.");

    /// <summary>Reads a key from a text.</summary>
    /// <param name="s">The host's key.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The text is blank, or has white space at an end.</exception>
    public static CardKey Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>Reads a key from a text.</summary>
    /// <param name="s">The host's key.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The key, when the text is fit for one.</param>
    /// <returns>Whether the text is fit for a key.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CardKey result)
    {
        result = IdText.IsFit(s) ? new CardKey(s) : default;
        return result != default;
    }

    /// <summary>Writes nothing of the key.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CardKey);
}
