using NodaTime;

namespace PartyDomain.Discipline;

/// <summary>From when a decision has effect, and what is due after it. Where a limit is in days of an open kind, both ends are given.</summary>
/// <param name="EffectiveOn">The first day of its effect.</param>
/// <param name="WrittenBy">By when a cell's decision is put in writing, if its days are calendar days; null for other bodies.</param>
/// <param name="WrittenByAtLatest">The same, if they are working days.</param>
/// <param name="AnnounceBy">By when it is announced, if the days are calendar days; null for a cell.</param>
/// <param name="AnnounceByAtLatest">The same, if they are working days.</param>
/// <param name="StateFollowsBy">By when the state or union body has imposed its own discipline; null where no limit is known.</param>
/// <param name="DirectBy">By when the committee directs those bodies, if the days are calendar days; null where no limit is known.</param>
/// <param name="DirectByAtLatest">The same, if they are working days.</param>
public sealed record DecisionEffect(
    LocalDate EffectiveOn,
    LocalDate? WrittenBy,
    LocalDate? WrittenByAtLatest,
    LocalDate? AnnounceBy,
    LocalDate? AnnounceByAtLatest,
    LocalDate? StateFollowsBy,
    LocalDate? DirectBy,
    LocalDate? DirectByAtLatest);
