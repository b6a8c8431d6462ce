using NodaTime;

namespace PartyDomain.Membership;

/// <summary>The end of a membership.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Reason">Why.</param>
public sealed record Ending(LocalDate On, EndingReason Reason)
{
    /// <summary>The disciplinary case, for an expulsion; null where a record taken over does not say.</summary>
    public CaseId? Case { get; init; }

    /// <summary>How precisely that day is known.</summary>
    public DatePrecision Precision { get; init; }
}
