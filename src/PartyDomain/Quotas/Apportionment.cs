namespace PartyDomain.Quotas;

/// <summary>Shares a whole number out in proportion to weights.</summary>
public static class Apportionment
{
    /// <summary>
    /// Shares a total out by the method of the largest remainder: each unit gets the whole part of its exact quota, and what is left goes
    /// one by one to the largest remainders. Of equal remainders the larger weight comes first, then the key.
    /// </summary>
    /// <param name="total">What is shared out.</param>
    /// <param name="units">The units with their weights, for example their members or their sources of admission.</param>
    /// <returns>The shares by key of the unit, whatever the order of the input; they add up to the total, and each is less than one away from its exact quota.</returns>
    /// <exception cref="ArgumentException">A unit is given twice, or the weights are all zero, so that there is nothing to be in proportion to.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The total or a weight is negative.</exception>
    /// <remarks>The method is our choice: no text prescribes one. With a larger total a unit can get less (the Alabama paradox), so amounts shared out before are not the beginning of later ones.</remarks>
    public static ValueList<UnitShare> LargestRemainder(long total, IReadOnlyList<(OrganizationId Unit, long Weight)> units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        var weights = Checked(units);
        Int128 sum = 0;
        foreach (var (_, weight) in weights)
        {
            sum += weight;
        }

        if (sum == 0)
        {
            throw new ArgumentException("The weights are all zero: there is nothing to be in proportion to.", nameof(units));
        }

        var counts = new long[weights.Length];
        var remainders = new Int128[weights.Length];
        var left = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var product = (Int128)total * weights[i].Weight;
            counts[i] = (long)(product / sum);
            remainders[i] = product % sum;
            left -= counts[i];
        }

        // The order by key is kept among equals, because the sort is stable.
        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => remainders[i]).ThenByDescending(i => weights[i].Weight).Take((int)left))
        {
            counts[i]++;
        }

        return weights.Select((unit, i) => new UnitShare(unit.Unit, unit.Weight, counts[i])).ToValueList();
    }

    private static (OrganizationId Unit, long Weight)[] Checked(IReadOnlyList<(OrganizationId Unit, long Weight)> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var seen = new HashSet<OrganizationId>(units.Count);
        foreach (var (unit, weight) in units)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(units));
            if (!seen.Add(unit))
            {
                throw new ArgumentException($"Unit {unit} is given twice.", nameof(units));
            }
        }

        return [.. units.OrderBy(unit => unit.Unit.Value, StringComparer.Ordinal)];
    }
}
