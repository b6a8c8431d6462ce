using NodaTime;

namespace PartyDomain.Rulebooks;

/// <summary>A deadline with the law of the day on which its clock started. It is kept in events, so that a later change of law does not move it.</summary>
/// <param name="StartedOn">Day 0, the day of the trigger.</param>
/// <param name="Length">The length.</param>
/// <param name="DueOn">The last day on time, under the calendar known when it was computed.</param>
/// <param name="Citation">Where the length stands.</param>
/// <param name="Grade">How well the length is evidenced.</param>
public sealed record Deadline(LocalDate StartedOn, Length Length, LocalDate DueOn, Citation Citation, EvidenceGrade Grade);
