namespace PartyDomain.Reporting.Forms;

/// <summary>One cell of a form: this period, the same period last year, and the first as a part of the second.</summary>
/// <param name="This">This period.</param>
/// <param name="Last">The same period of the year before.</param>
/// <param name="Ratio">This period to last year, exactly: 19/13 stands for 146.15 %.</param>
public sealed record FormCell(FormValue This, FormValue Last, FormValue Ratio)
{
    /// <summary>Makes a cell with its ratio.</summary>
    /// <param name="now">This period.</param>
    /// <param name="last">The same period of the year before.</param>
    /// <returns>The cell.</returns>
    public static FormCell Of(FormValue now, FormValue last)
    {
        ArgumentNullException.ThrowIfNull(now);
        return new FormCell(now, last, now.Ratio(last));
    }

    /// <summary>The value of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The value.</returns>
    public FormValue In(FormPeriod period) => period == FormPeriod.This ? This : Last;
}
