using NodaTime;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>The instrument in force; every member is null before the first one of its chain.</summary>
internal sealed record InstrumentAnswer(string? Number, LocalDate? AdoptedOn, string? Issuer, LocalDate? InForceOn, EvidenceGrade? InForceGrade, string? Title)
{
    public static InstrumentAnswer Of(Instrument? found) =>
        new(found?.Id.Number, found?.Id.AdoptedOn, found?.Id.Issuer, found?.InForceOn, found?.InForceGrade, found?.Title);
}
