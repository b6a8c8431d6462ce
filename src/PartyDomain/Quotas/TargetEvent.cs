using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>A fact about targets. Facts are never deleted; a mistake is repaired by a <see cref="TargetCorrected"/>. The family is closed.</summary>
public abstract record TargetEvent
{
    private protected TargetEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the history of targets, counted from zero. Facts of one day are ordered by it.</summary>
    public int Position { get; init; }
}

/// <summary>A target is set.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="Target">The target.</param>
public sealed record TargetSet(LocalDate On, AdmissionTarget Target) : TargetEvent(On);

/// <summary>A target gets another amount.</summary>
/// <param name="On">The legal date of the act.</param>
/// <param name="TargetId">Which target.</param>
/// <param name="Amount">The new amount.</param>
public sealed record TargetRevised(LocalDate On, string TargetId, TargetAmount Amount) : TargetEvent(On)
{
    /// <summary>The document that states the new amount.</summary>
    public InstrumentId? Document { get; init; }
}

/// <summary>A target is withdrawn.</summary>
/// <param name="On">The first day on which it no longer holds.</param>
/// <param name="TargetId">Which target.</param>
public sealed record TargetWithdrawn(LocalDate On, string TargetId) : TargetEvent(On)
{
    /// <summary>The document that withdraws it.</summary>
    public InstrumentId? Document { get; init; }
}

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place.</param>
public sealed record TargetCorrected(LocalDate On, int Corrects, TargetEvent? Replacement) : TargetEvent(On);
