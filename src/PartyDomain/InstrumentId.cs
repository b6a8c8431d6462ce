using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PartyDomain;

/// <summary>
/// Identifies a legal instrument by number, date and issuer together: numbers recur
/// (208-QĐ/TW names one instrument of 2019 and another of 2026).
/// </summary>
public sealed record InstrumentId : IParsable<InstrumentId>
{
    /// <summary>Creates an identity.</summary>
    /// <param name="number">The number as printed, for example <c>294-QĐ/TW</c>.</param>
    /// <param name="adoptedOn">The date printed on the instrument.</param>
    /// <param name="issuer">The issuing body.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> or <paramref name="issuer"/> is blank or contains <c>|</c>.</exception>
    public InstrumentId(string number, LocalDate adoptedOn, string issuer)
    {
        Number = Checked(number, nameof(number));
        AdoptedOn = adoptedOn;
        Issuer = Checked(issuer, nameof(issuer));
    }

    /// <summary>The number as printed.</summary>
    public string Number { get; }

    /// <summary>The date printed on the instrument. It may come into force on another day.</summary>
    public LocalDate AdoptedOn { get; }

    /// <summary>The issuing body.</summary>
    public string Issuer { get; }

    /// <summary>Reads the form written by <see cref="ToString"/>: number, ISO date and issuer separated by <c>|</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static InstrumentId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not an instrument: write number|date|issuer, for example '294-QĐ/TW|2025-05-26|BCHTW'.");

    /// <summary>Reads the form written by <see cref="ToString"/>.</summary>
    /// <param name="s">The text to read.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The identity, when the text has the right form.</param>
    /// <returns>Whether the text has the right form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out InstrumentId result)
    {
        result = null;
        var parts = s?.Split('|');
        if (parts is not [var number, var date, var issuer] || string.IsNullOrWhiteSpace(number) || string.IsNullOrWhiteSpace(issuer))
        {
            return false;
        }

        var parsed = LocalDatePattern.Iso.Parse(date);
        if (!parsed.Success)
        {
            return false;
        }

        result = new InstrumentId(number, parsed.Value, issuer);
        return true;
    }

    /// <summary>Writes number, ISO date and issuer separated by <c>|</c>.</summary>
    /// <returns>A text that <see cref="Parse"/> reads.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Number}|{LocalDatePattern.Iso.Format(AdoptedOn)}|{Issuer}");

    private static string Checked(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value.Contains('|', StringComparison.Ordinal)
            ? throw new ArgumentException("The sign '|' separates the parts of an instrument's identity and may not occur in one.", name)
            : value;
    }
}
