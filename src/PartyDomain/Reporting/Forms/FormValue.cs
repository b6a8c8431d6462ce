using System.Globalization;

namespace PartyDomain.Reporting.Forms;

/// <summary>One value of a form: a count, or an exact amount such as a mean, a share or a ratio, or the reason why there is none.</summary>
/// <param name="State">What is known.</param>
public sealed record FormValue(FormValueState State)
{
    /// <summary>The count; null of an amount and where the value is not known.</summary>
    public long? Count { get; init; }

    /// <summary>The exact amount, a share or ratio as such: 19/13, not 146.15; null of a count and where the value is not known.</summary>
    public Fraction? Amount { get; init; }

    /// <summary>Of how many people of the population it is not known whether they count here. They are in no number.</summary>
    public long Unclear { get; init; }

    /// <summary>Whether something counts in a row that did not exist on the last day of the period.</summary>
    public bool IsOutOfDate { get; init; }

    /// <summary>There is nothing to fill in.</summary>
    public static FormValue Blank { get; } = new(FormValueState.Blank);

    /// <summary>Nothing is known.</summary>
    public static FormValue Unknown { get; } = new(FormValueState.Unknown);

    /// <summary>The register holds no such attribute.</summary>
    public static FormValue NotHeld { get; } = new(FormValueState.NotHeld);

    /// <summary>The row or the organization did not exist.</summary>
    public static FormValue NotApplicable { get; } = new(FormValueState.NotApplicable);

    /// <summary>There is no such number.</summary>
    public static FormValue NotComputable { get; } = new(FormValueState.NotComputable);

    /// <summary>The number is held back.</summary>
    public static FormValue Hidden { get; } = new(FormValueState.Hidden);

    /// <summary>Whether there is a number.</summary>
    public bool IsKnown => State == FormValueState.Known;

    /// <summary>Makes a count.</summary>
    /// <param name="count">The count.</param>
    /// <param name="unclear">Of how many it is not known whether they count.</param>
    /// <returns>The value.</returns>
    public static FormValue Of(long count, long unclear = 0) => new(FormValueState.Known) { Count = count, Unclear = unclear };

    /// <summary>Makes an exact amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unclear">Of how many it is not known whether they count.</param>
    /// <returns>The value.</returns>
    public static FormValue Of(Fraction amount, long unclear = 0) => new(FormValueState.Known) { Amount = amount, Unclear = unclear };

    /// <summary>Gives this value as a part of another.</summary>
    /// <param name="whole">The other value.</param>
    /// <returns>The exact ratio; hidden where one of them is; not applicable, not held or blank where both are; not computable where the other is zero or one is not known.</returns>
    public FormValue Ratio(FormValue whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        if (State == FormValueState.Hidden || whole.State == FormValueState.Hidden)
        {
            return Hidden;
        }

        if (State == whole.State && State is FormValueState.Blank or FormValueState.NotHeld or FormValueState.NotApplicable)
        {
            return new FormValue(State);
        }

        return (Exact, whole.Exact) switch
        {
            ({ } part, { Numerator: > 0 } all) => Divided(part, all),
            _ => NotComputable,
        };
    }

    /// <summary>Writes the state and the number.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{State} {Count}{Amount}");

    private Fraction? Exact => Amount ?? (Count is >= 0 and var count ? new Fraction(count, 1) : null);

    private static FormValue Divided(Fraction part, Fraction all)
    {
        var ratio = new Rational(part.Numerator, part.Denominator) / new Rational(all.Numerator, all.Denominator);
        return ratio.Numerator <= long.MaxValue && ratio.Denominator <= long.MaxValue ? Of(new Fraction((long)ratio.Numerator, (long)ratio.Denominator)) : NotComputable;
    }
}
