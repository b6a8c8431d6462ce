using NodaTime;

namespace PartyDomain.Quotas;

/// <summary>A target from a day on, until its next version.</summary>
/// <param name="From">The first day.</param>
/// <param name="TargetId">Which target.</param>
/// <param name="Target">The target with the amount that holds; null from the day on which it is withdrawn.</param>
/// <param name="Document">The document that made this version.</param>
public sealed record TargetVersion(LocalDate From, string TargetId, AdmissionTarget? Target, InstrumentId? Document);
