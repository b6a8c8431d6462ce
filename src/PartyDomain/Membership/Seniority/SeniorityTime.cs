using NodaTime;

namespace PartyDomain.Membership.Seniority;

/// <summary>A time taken off, with the day on which it ends under the answers to open questions; null while it lasts.</summary>
internal sealed record SeniorityTime(Interruption Source, LocalDate? Until);
