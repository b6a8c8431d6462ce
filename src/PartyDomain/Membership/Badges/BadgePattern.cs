using System.Globalization;

namespace PartyDomain.Membership.Badges;

/// <summary>What the serial of the badges of one kind looks like: a letter or none, then digits.</summary>
/// <param name="Years">The years of the badge.</param>
/// <param name="Prefix">The letter before the digits; empty where there is none.</param>
/// <param name="Digits">How many digits.</param>
public sealed record BadgePattern(int Years, string Prefix, int Digits)
{
    /// <summary>Whether a serial has this pattern.</summary>
    /// <param name="serial">The serial, without the symbol.</param>
    /// <returns>Whether it begins with the letter and goes on with exactly so many digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serial"/> is null.</exception>
    public bool Fits(string serial)
    {
        ArgumentNullException.ThrowIfNull(serial);
        return serial.Length == Prefix.Length + Digits && serial.StartsWith(Prefix, StringComparison.Ordinal) && serial.AsSpan(Prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Writes the years and the pattern.</summary>
    /// <returns>For example <c>45:E7</c>: for 45 years an E and seven digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Years}:{Prefix}{Digits}");
}
