using NodaTime;

namespace PartyDomain.Reporting.Statistics;

/// <summary>How rows are made from the facts of a register.</summary>
public sealed record RowReading
{
    /// <summary>Attributes as at the event, movements from outside as not said.</summary>
    public static RowReading Default { get; } = new();

    /// <summary>
    /// The day whose profile counts; null for the day of the event: the admission, or the last day of the period. Standing, age, time of joining and exemption are always those of the event.
    /// </summary>
    public LocalDate? AttributesAsOf { get; init; }

    /// <summary>What it means that a member came from outside the register or left for outside.</summary>
    public OutsideReading Outside { get; init; }
}
