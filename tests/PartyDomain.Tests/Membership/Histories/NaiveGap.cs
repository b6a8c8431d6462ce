using NodaTime;
using PartyDomain.Membership;

namespace PartyDomain.Tests.Membership.Histories;

/// <summary>A time that seniority leaves out, as the second model keeps it.</summary>
internal sealed class NaiveGap(LocalDate from, DatePrecision fromTo, LocalDate? until, DatePrecision untilTo, LocalDate? decidedOn)
{
    public LocalDate From { get; } = from;

    public DatePrecision FromTo { get; } = fromTo;

    public LocalDate? Until { get; set; } = until;

    public DatePrecision UntilTo { get; } = untilTo;

    /// <summary>Of a re-admission the day of its decision.</summary>
    public LocalDate? DecidedOn { get; set; } = decidedOn;
}
