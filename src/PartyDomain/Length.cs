using System.Globalization;

namespace PartyDomain;

/// <summary>A length of time as the law states it: a number of working days, calendar days, months or years. Its default value is zero working days.</summary>
/// <param name="Count">How many units, not negative.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Length(int Count, LengthUnit Unit)
{
    /// <summary>A number of working days.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The length.</returns>
    public static Length WorkingDays(int count) => new(count, LengthUnit.WorkingDay);

    /// <summary>A number of calendar days.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The length.</returns>
    public static Length CalendarDays(int count) => new(count, LengthUnit.CalendarDay);

    /// <summary>A number of calendar months.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The length.</returns>
    public static Length Months(int count) => new(count, LengthUnit.Month);

    /// <summary>A number of calendar years.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The length.</returns>
    public static Length Years(int count) => new(count, LengthUnit.Year);

    // The length in months, for the ones the law counts ages and stays in.
    internal int InMonths => Unit == LengthUnit.Year ? Count * 12 : Count;

    /// <summary>Writes number and unit, for example <c>45 wd</c>, <c>90 cd</c>, <c>12 mo</c>, <c>18 yr</c>.</summary>
    /// <returns>The same text in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Abbreviation}");

    private string Abbreviation => Unit switch
    {
        LengthUnit.WorkingDay => "wd",
        LengthUnit.CalendarDay => "cd",
        LengthUnit.Month => "mo",
        LengthUnit.Year => "yr",
        _ => throw new InvalidOperationException($"Unknown unit {(int)Unit}."),
    };
}
