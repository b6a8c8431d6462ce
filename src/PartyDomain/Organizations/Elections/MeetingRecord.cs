using NodaTime;

namespace PartyDomain.Organizations.Elections;

/// <summary>One meeting that was held.</summary>
/// <param name="On">The day; the first one of a meeting of several days.</param>
/// <param name="Body">What met. A meeting by clusters (294-QĐ/TW, 21.3) or online (21.4) counts like any other.</param>
public sealed record MeetingRecord(LocalDate On, MeetingBody Body)
{
    /// <summary>Whether it was an ordinary meeting: one that was called for a special reason does not stand for it.</summary>
    public bool IsOrdinary { get; init; } = true;
}
