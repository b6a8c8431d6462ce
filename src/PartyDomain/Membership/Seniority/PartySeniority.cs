using NodaTime;

namespace PartyDomain.Membership.Seniority;

/// <summary>How long somebody's party seniority is on a day. Where a date is known only to the month or the year, the shortest and the longest possible differ, and none of them is made up.</summary>
/// <param name="Start">Which date it counts from.</param>
/// <param name="From">That date; the first possible day where it is not known to the day.</param>
/// <param name="Precision">How precisely it is known.</param>
/// <param name="On">The last day counted: the day asked for, or that on which the membership ended or a time without activity began that lasts.</param>
/// <param name="CountedFromEarliest">The earliest day that the start can be, moved on by the times taken off.</param>
/// <param name="CountedFromLatest">The latest such day.</param>
/// <param name="Least">The shortest it can be.</param>
/// <param name="Most">The longest it can be.</param>
/// <param name="Deducted">The times taken off.</param>
/// <param name="AwaitsDecision">Whether a time taken off still needs the decision that recalculates the seniority (06-HD/TW, 5.3).</param>
public sealed record PartySeniority(
    SeniorityStart Start,
    LocalDate From,
    DatePrecision Precision,
    LocalDate On,
    LocalDate CountedFromEarliest,
    LocalDate CountedFromLatest,
    SeniorityPeriod Least,
    SeniorityPeriod Most,
    ValueList<Interruption> Deducted,
    bool AwaitsDecision)
{
    /// <summary>Whether it is known to the day.</summary>
    public bool IsExact => CountedFromEarliest == CountedFromLatest && Least == Most;

    /// <summary>The day on which a number of years is complete, if nothing more is taken off; the latest possible one where the dates are not known to the day.</summary>
    /// <param name="years">The years, not negative.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public LocalDate ReachedOn(int years) => Calendars.Periods.End(CountedFromLatest, Length.Years(years));

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(PartySeniority);
}
