namespace PartyDomain.Reporting.Coverage;

/// <summary>An exact change: which way, and by how much.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="Size">By how much; zero where it stayed. The unit is that of what changed.</param>
public readonly record struct Change(ChangeDirection Direction, Fraction Size)
{
    /// <summary>Gives the change from one fraction to another.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="unitsPerOne">In how many units one is written: 100 gives percentage points.</param>
    /// <returns>The change.</returns>
    /// <exception cref="OverflowException">The exact change does not fit.</exception>
    public static Change Between(Fraction before, Fraction after, int unitsPerOne = 1)
    {
        var left = checked(after.Numerator * before.Denominator);
        var right = checked(before.Numerator * after.Denominator);
        var size = new Fraction(checked(Math.Abs(left - right) * unitsPerOne), checked(before.Denominator * after.Denominator));
        return new Change(left == right ? ChangeDirection.Same : left > right ? ChangeDirection.Up : ChangeDirection.Down, size);
    }

    /// <summary>Writes the direction as a sign, and the size.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => Direction switch
    {
        ChangeDirection.Up => $"+{Size}",
        ChangeDirection.Down => $"-{Size}",
        _ => $"{Size}",
    };
}
