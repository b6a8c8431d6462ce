namespace PartyDomain.Testing.Registers;

/// <summary>Numbers that look random and are the same for ever: SplitMix64, in integers.</summary>
/// <param name="seed">The seed.</param>
/// <param name="purpose">What they are for, so that one purpose does not move the numbers of another.</param>
internal sealed class Dice(long seed, int purpose)
{
    private ulong state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15UL) ^ ((ulong)purpose * 0xD1B54A32D192ED03UL));

    /// <summary>Gives a number from zero up to, not including, a limit.</summary>
    /// <param name="limit">The limit, greater than zero.</param>
    /// <returns>The number.</returns>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            mixed ^= mixed >> 31;
            return (int)(((mixed >> 32) * (ulong)limit) >> 32);
        }
    }

    /// <summary>Says yes so many times in a hundred.</summary>
    /// <param name="percent">How many times.</param>
    /// <returns>Yes or no.</returns>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>Chooses a place by weights.</summary>
    /// <param name="weights">The weights, not all zero.</param>
    /// <returns>The place.</returns>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var left = Below(weights.Sum());
        for (var i = 0; i < weights.Count; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Count - 1;
    }
}
