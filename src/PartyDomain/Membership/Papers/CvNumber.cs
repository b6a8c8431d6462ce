using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Membership.Papers;

/// <summary>The number of a member's CV (số lý lịch): six digits from 000001, then two or three capital letters of the organization directly under the Centre.</summary>
/// <remarks>38-HD/BTCTW, II.1.2. It is no card number. It identifies a member and is never written into texts, findings or logs.</remarks>
public readonly record struct CvNumber : IParsable<CvNumber>
{
    private const int Digits = 6;
    private readonly string? value;

    private CvNumber(string value) => this.value = value;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no number.</exception>
    public string Value => value ?? throw new InvalidOperationException("A default CvNumber is no number: read it from its text.");

    /// <summary>Reads a number from a text.</summary>
    /// <param name="s">Six digits and two or three capital letters, without a space.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static CvNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException("A CV number has six digits, from 000001 on, and two or three capital letters after them.");

    /// <summary>Reads a number from a text.</summary>
    /// <param name="s">Six digits and two or three capital letters, without a space.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The number, where the text is one.</param>
    /// <returns>Whether the text is such a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CvNumber result)
    {
        var isFit = s is { Length: Digits + 2 or Digits + 3 }
            && s.AsSpan(0, Digits).IndexOfAnyExceptInRange('0', '9') < 0
            && s.AsSpan(0, Digits).ContainsAnyExcept('0')
            && IsSymbol(s.AsSpan(Digits));
        result = isFit ? new CvNumber(s!) : default;
        return isFit;
    }

    /// <summary>Writes nothing of the number.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CvNumber);

    private static bool IsSymbol(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter is not (>= 'A' and <= 'Z') and not 'Đ')
            {
                return false;
            }
        }

        return true;
    }
}
