using NodaTime;

namespace PartyDomain.Organizations.Elections;

/// <summary>A term between two congresses.</summary>
/// <param name="From">The day of the congress or of the appointment: terms are counted by it (06-HD/TW, 13.1).</param>
/// <param name="EndsOn">The day on which the next congress is due.</param>
/// <param name="Length">The length that the law gives; null where the first term was set freely.</param>
public sealed record CommitteeTerm(LocalDate From, LocalDate EndsOn, Length? Length);
