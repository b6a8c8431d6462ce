using NodaTime;

namespace PartyDomain;

/// <summary>A legal instrument: a charter, regulation or guidance, with the day it comes into force.</summary>
/// <param name="Id">Number, date and issuer.</param>
/// <param name="InForceOn">The first day on which it applies.</param>
/// <param name="InForceGrade">How well that day is evidenced.</param>
/// <param name="Title">What it is about, in Vietnamese.</param>
public sealed record Instrument(InstrumentId Id, LocalDate InForceOn, EvidenceGrade InForceGrade, string Title);
