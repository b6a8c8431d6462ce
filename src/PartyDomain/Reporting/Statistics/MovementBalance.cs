namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// The members of an organization with everything below it over a period. Opening and closing are counted on their days, the movements one by one between, so that
/// <see cref="Agrees"/> says something.
/// </summary>
/// <param name="Opening">Members on the list at the end of the day before the period.</param>
/// <param name="Lines">A line for each reason that occurs, in the order of reasons.</param>
/// <param name="Closing">Members on the list at the end of the last day.</param>
/// <param name="InTransit">Members whose cell has ended and whom nobody has received by then; they are on no list.</param>
/// <remarks>The form is that of Biểu 1-BTCTW. Transit, reorganization, annulment and transfers within a district have no row of their own there.</remarks>
public sealed record MovementBalance(long Opening, ValueList<MovementLine> Lines, long Closing, long InTransit)
{
    /// <summary>Everything that came.</summary>
    public long Increases => Lines.Sum(line => line.Increases);

    /// <summary>Everything that went.</summary>
    public long Decreases => Lines.Sum(line => line.Decreases);

    /// <summary>Whether opening and movements give the closing number.</summary>
    public bool Agrees => Opening + Increases - Decreases == Closing;

    /// <summary>What came and went for one reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The line; zeros where it does not occur.</returns>
    public MovementLine Of(MovementReason reason) => Lines.FirstOrDefault(line => line.Reason == reason) ?? new MovementLine(reason, 0, 0);
}
