using System.Numerics;

namespace PartyDomain.Quotas;

/// <summary>Writes fractions as percentages.</summary>
public static class Percent
{
    /// <summary>Gives a fraction as a percentage: 19/13 with two decimals is 146.15.</summary>
    /// <param name="value">The fraction.</param>
    /// <param name="decimals">How many decimals, from 0 to 10.</param>
    /// <param name="rounding">How the last decimal is found.</param>
    /// <returns>The percentage, with that many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 10.</exception>
    /// <exception cref="OverflowException">The number is too large for a decimal.</exception>
    public static decimal Of(Fraction value, int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        var scale = BigInteger.Pow(10, decimals);
        var units = (value.Exact() * (100 * scale)).Round(rounding);
        return (decimal)units / (decimal)scale + new decimal(0, 0, 0, false, (byte)decimals);
    }
}
