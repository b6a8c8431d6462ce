using NodaTime;

namespace PartyDomain.Membership.Readmission;

/// <summary>One length to wait before re-admission.</summary>
/// <param name="Start">Its day 0: the day of leaving, or that on which the criminal record was cleared.</param>
/// <param name="Length">The length.</param>
/// <param name="EndsOn">The first day after which it no longer stands in the way, that day itself included.</param>
/// <param name="Citation">Where it stands; null where it rests on an answer to an open question.</param>
public sealed record ReadmissionWait(LocalDate Start, Length Length, LocalDate EndsOn, Citation? Citation);
