using NodaTime;

namespace PartyDomain;

/// <summary>A provision that an outcome relied on.</summary>
/// <param name="Provision">The provision's key, for example <c>admission.decision-deadline</c>; for calendar years <c>calendar.2028</c>.</param>
/// <param name="ReadOn">The day whose law was read.</param>
/// <param name="Grade">How well the value is evidenced.</param>
/// <param name="Citation">Where the value stands; null for calendar years.</param>
public sealed record BasisEntry(string Provision, LocalDate ReadOn, EvidenceGrade Grade, Citation? Citation);
