using NodaTime;

namespace PartyDomain.Membership;

/// <summary>
/// A member took no part in party activity for a time, as another register says: out of contact, between two cells, or expelled for a time under the Charter of the II Congress.
/// It is recorded, never decided, and leaves the standing as it is.
/// </summary>
/// <param name="On">The first day of that time.</param>
/// <param name="Kind">Why.</param>
/// <param name="Until">The day on which activity went on; null while it has not.</param>
public sealed record InterruptionRecorded(LocalDate On, InterruptionKind Kind, LocalDate? Until) : MembershipEvent(On)
{
    /// <summary>How precisely the last day is known.</summary>
    public DatePrecision UntilPrecision { get; init; }

    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(InterruptionRecorded);
}
