using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>A request to do something about a suspension. The family is closed.</summary>
public abstract record SuspensionCommand
{
    private protected SuspensionCommand(LocalDate on) => On = on;

    /// <summary>The legal date of the act.</summary>
    public LocalDate On { get; }

    /// <summary>Writes nothing of the suspension.</summary>
    /// <returns>The name of the kind.</returns>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Suspends an activity (đình chỉ).</summary>
/// <param name="On">The first day.</param>
/// <param name="By">The body that decides.</param>
/// <param name="Activity">What is suspended.</param>
/// <param name="Stage">The stage of criminal proceedings that it follows; null where it is for deliberate obstruction.</param>
public sealed record SuspendActivity(LocalDate On, PartyBody By, SuspendedActivity Activity, ProceedingsStage? Stage) : SuspensionCommand(On);

/// <summary>Extends a suspension.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Until">The new last day.</param>
public sealed record ExtendSuspension(LocalDate On, LocalDate Until) : SuspensionCommand(On);

/// <summary>Lifts a suspension.</summary>
/// <param name="On">The first day on which it no longer holds.</param>
public sealed record LiftSuspension(LocalDate On) : SuspensionCommand(On);
