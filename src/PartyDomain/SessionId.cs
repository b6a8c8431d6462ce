using System.Diagnostics.CodeAnalysis;

namespace PartyDomain;

/// <summary>Identifies a session of inspection or supervision by the host's own key.</summary>
/// <remarks>The library never reads anything into the key. It must not be a card number or a personal identification number: those are personal data.</remarks>
public readonly record struct SessionId : IParsable<SessionId>
{
    private readonly string? value;

    /// <summary>Creates an id.</summary>
    /// <param name="value">The host's key, compared letter by letter.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank, or has white space at an end.</exception>
    public SessionId(string value) => this.value = IdText.Checked(value, nameof(SessionId));

    /// <summary>The host's key.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which identifies nothing.</exception>
    public string Value => value ?? throw new InvalidOperationException("A default SessionId identifies nothing: create it from the host's key.");

    /// <summary>Reads an id from a text.</summary>
    /// <param name="s">The host's key.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The text is blank, or has white space at an end.</exception>
    public static SessionId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>Reads an id from a text.</summary>
    /// <param name="s">The host's key.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, when the text is fit for one.</param>
    /// <returns>Whether the text is fit for an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SessionId result)
    {
        result = IdText.IsFit(s) ? new SessionId(s) : default;
        return result != default;
    }

    /// <summary>Writes the key.</summary>
    /// <returns>The host's key, or an empty text for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
