using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What a provision says on a day; a length also by its number and unit.</summary>
internal sealed record ProvisionAnswer(
    InForceStatus Status,
    object? Value,
    int? Count,
    LengthUnit? Unit,
    EvidenceGrade Grade,
    Citation? Citation,
    string? Instrument,
    LocalDate? InstrumentInForceOn)
{
    public static ProvisionAnswer Of(InForce<object> found) => new(
        found.Status,
        found.Value,
        found.Value is Length length ? length.Count : found.Value as int?,
        (found.Value as Length?)?.Unit,
        found.Grade,
        found.Citation,
        found.Instrument?.Id.Number,
        found.Instrument?.InForceOn);
}
