using NodaTime;

namespace PartyDomain.Membership.Dues;

/// <summary>The months of a calendar year for which a member paid no dues.</summary>
/// <param name="Year">The year.</param>
/// <param name="Months">The first days of the months, in order.</param>
/// <param name="InARow">How many of them follow one another at most.</param>
/// <param name="Limit">How many lead to striking off where there is no good reason.</param>
public sealed record UnpaidMonths(int Year, ValueList<LocalDate> Months, int InARow, int Limit)
{
    /// <summary>Whether the number is reached where the months need not follow one another.</summary>
    public bool Reached => Months.Count >= Limit;

    /// <summary>Whether it is reached by months that follow one another: then both readings agree.</summary>
    public bool ReachedInARow => InARow >= Limit;
}
