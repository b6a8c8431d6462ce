using NodaTime;

namespace PartyDomain.Membership;

/// <summary>A time without party activity, which party seniority leaves out (294-QĐ/TW, 4.5.1).</summary>
/// <param name="Kind">Why.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day on which activity went on: of a re-admitted member the ceremony; null while it lasts.</param>
/// <param name="DecidedOn">Of a re-admitted member the day of the decision, which no text tells from the ceremony here; null for anybody else.</param>
public sealed record Interruption(InterruptionKind Kind, LocalDate From, LocalDate? Until, LocalDate? DecidedOn)
{
    /// <summary>How precisely its first day is known.</summary>
    public DatePrecision FromPrecision { get; init; }

    /// <summary>How precisely its last day is known.</summary>
    public DatePrecision UntilPrecision { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Interruption);

    // The kind of the time after a membership ended; null where nobody came back from it.
    internal static InterruptionKind? After(EndingReason reason) => reason switch
    {
        EndingReason.Expelled => InterruptionKind.Expelled,
        EndingReason.Resigned => InterruptionKind.Resigned,
        EndingReason.StruckOff or EndingReason.ProbationerStruckOff => InterruptionKind.StruckOff,
        _ => null,
    };
}
