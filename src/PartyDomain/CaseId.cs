using System.Diagnostics.CodeAnalysis;

namespace PartyDomain;

/// <summary>Identifies a disciplinary case, or a suspension, by the host's own opaque key.</summary>
/// <remarks>The library never reads anything into the key. It must not tell who the case is about.</remarks>
public readonly record struct CaseId : IParsable<CaseId>
{
    private readonly string? value;

    /// <summary>Creates an id.</summary>
    /// <param name="value">The host's key, compared letter by letter.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank, or has white space at an end.</exception>
    public CaseId(string value) => this.value = IdText.Checked(value, nameof(CaseId));

    /// <summary>The host's key.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which identifies nothing.</exception>
    public string Value => value ?? throw new InvalidOperationException("A default CaseId identifies nothing: create it from the host's key.");

    /// <summary>Reads an id from a text.</summary>
    /// <param name="s">The host's key.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The text is blank, or has white space at an end.</exception>
    public static CaseId Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>Reads an id from a text.</summary>
    /// <param name="s">The host's key.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id, when the text is fit for one.</param>
    /// <returns>Whether the text is fit for an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CaseId result)
    {
        result = IdText.IsFit(s) ? new CaseId(s) : default;
        return result != default;
    }

    /// <summary>Writes the key.</summary>
    /// <returns>The host's key, or an empty text for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
