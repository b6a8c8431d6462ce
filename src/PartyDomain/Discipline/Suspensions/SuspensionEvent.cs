using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>A fact of a suspension. The family is closed.</summary>
public abstract record SuspensionEvent
{
    private protected SuspensionEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the history, counted from zero.</summary>
    public int Position { get; init; }

    /// <summary>Writes nothing of the suspension.</summary>
    /// <returns>The name of the kind.</returns>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>An activity was suspended.</summary>
/// <param name="On">The first day.</param>
/// <param name="By">The body that decided.</param>
/// <param name="Activity">What is suspended.</param>
/// <param name="Stage">The stage of criminal proceedings that it follows; null for obstruction.</param>
/// <param name="Period">How long it may last under the law of the first day.</param>
public sealed record ActivitySuspended(LocalDate On, PartyBody By, SuspendedActivity Activity, ProceedingsStage? Stage, SuspensionPeriod Period) : SuspensionEvent(On);

/// <summary>A suspension was extended.</summary>
/// <param name="On">The legal date of the fact.</param>
/// <param name="Until">The new last day.</param>
public sealed record SuspensionExtended(LocalDate On, LocalDate Until) : SuspensionEvent(On);

/// <summary>A suspension was lifted.</summary>
/// <param name="On">The first day on which it no longer holds.</param>
public sealed record SuspensionLifted(LocalDate On) : SuspensionEvent(On);

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place.</param>
public sealed record SuspensionCorrected(LocalDate On, int Corrects, SuspensionEvent? Replacement) : SuspensionEvent(On);
