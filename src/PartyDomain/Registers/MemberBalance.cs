namespace PartyDomain.Registers;

/// <summary>
/// The members of an organization with everything below it over a period: opening, what came, what went, closing. Opening and closing are counted on their
/// days, the movements one by one between, so that <see cref="Agrees"/> says something.
/// </summary>
/// <param name="Opening">Members at the end of the day before the period.</param>
/// <param name="Lines">A line for each reason that occurs, in the order of reasons.</param>
/// <param name="Closing">Members at the end of the last day.</param>
/// <remarks>The form is that of Biểu 1: members on the list at the beginning, increase, decrease, at the end. Members in transit are in no organization.</remarks>
public sealed record MemberBalance(long Opening, ValueList<BalanceLine> Lines, long Closing)
{
    /// <summary>Everything that came.</summary>
    public long Increases => Lines.Sum(line => line.Increases);

    /// <summary>Everything that went.</summary>
    public long Decreases => Lines.Sum(line => line.Decreases);

    /// <summary>Whether opening and movements give the closing number.</summary>
    public bool Agrees => Opening + Increases - Decreases == Closing;

    /// <summary>What came and went for one reason.</summary>
    /// <param name="kind">The reason.</param>
    /// <returns>The line; zeros where it does not occur.</returns>
    public BalanceLine Of(MovementKind kind) => Lines.FirstOrDefault(line => line.MovementKind == kind) ?? new BalanceLine(kind, 0, 0);
}
