using NodaTime;

namespace PartyDomain.Membership;

/// <summary>A fact in the history of a membership record. Facts are never deleted; a mistake is repaired by an <see cref="EventCorrected"/>.</summary>
public abstract record MembershipEvent
{
    private protected MembershipEvent(LocalDate on) => On = on;

    /// <summary>The legal date of the fact.</summary>
    public LocalDate On { get; init; }

    /// <summary>The place in the record's history, counted from zero. Facts of one day are ordered by it.</summary>
    public int Position { get; init; }

    /// <summary>How precisely the date is known; anything but a day occurs only among recorded past facts.</summary>
    public DatePrecision Precision { get; init; }
}

/// <summary>States that an earlier fact was wrong, and what takes its place.</summary>
/// <param name="On">The day of the correction.</param>
/// <param name="Corrects">The position of the wrong fact.</param>
/// <param name="Replacement">The right fact, or null when nothing takes its place. Its position is that of the wrong one.</param>
public sealed record EventCorrected(LocalDate On, int Corrects, MembershipEvent? Replacement) : MembershipEvent(On);
