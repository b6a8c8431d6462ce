using NodaTime;

namespace PartyDomain.Testing;

/// <summary>A clock that stands still, for tests of hosts.</summary>
/// <param name="instant">The instant at which it stands.</param>
public sealed class FixedClock(Instant instant) : IClock
{
    /// <summary>Creates a clock that stands at noon of a day in Vietnam.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The clock.</returns>
    public static FixedClock At(LocalDate date) => new(date.At(LocalTime.Noon).WithOffset(Offset.FromHours(7)).ToInstant());

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => instant;
}
