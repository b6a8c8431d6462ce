using NodaTime;

namespace PartyDomain.Membership.Papers;

/// <summary>A duty about a card or a file that comes back, and when it is due next.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Every">How often.</param>
/// <param name="DueOn">The last day on time.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record FileDuty(FileDutyKind Duty, Length Every, LocalDate DueOn, Citation? Citation, EvidenceGrade Grade);
