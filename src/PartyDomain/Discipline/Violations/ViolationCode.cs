using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PartyDomain.Discipline.Violations;

/// <summary>
/// Names a violation for good: a point by the numbers of 69-QĐ/TW (<c>69-39.2.c</c>), which it keeps under later regulations, or an act that is followed
/// through several regulations (<c>card-lost</c>). The letter đ is written <c>dd</c>.
/// </summary>
public readonly record struct ViolationCode : IParsable<ViolationCode>
{
    private readonly string? value;

    /// <summary>Creates a code.</summary>
    /// <param name="value">The text; <c>69-39.3.đ</c> is the same as <c>69-39.3.dd</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank, or has white space at an end.</exception>
    public ViolationCode(string value) => this.value = IdText.Checked(value, nameof(ViolationCode)).Replace("đ", "dd", StringComparison.Ordinal);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which names nothing.</exception>
    public string Value => value ?? throw new InvalidOperationException("A default ViolationCode names nothing: create it from a text.");

    /// <summary>The code of a point of 69-QĐ/TW.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="point">The letter; null for a clause without letters.</param>
    /// <returns>The code, whether there is such a point or not.</returns>
    public static ViolationCode Of(int article, int clause, string? point = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"69-{article}.{clause}{(point is null ? "" : ".")}{point}"));

    /// <summary>Reads a code from a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is blank, or has white space at an end.</exception>
    public static ViolationCode Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>Reads a code from a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The code, when the text is fit for one.</param>
    /// <returns>Whether the text is fit for a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ViolationCode result)
    {
        result = IdText.IsFit(s) ? new ViolationCode(s) : default;
        return result != default;
    }

    /// <summary>Writes the text.</summary>
    /// <returns>The text, or an empty one for the default value.</returns>
    public override string ToString() => value ?? string.Empty;
}
