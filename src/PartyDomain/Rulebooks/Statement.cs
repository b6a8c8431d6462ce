namespace PartyDomain.Rulebooks;

/// <summary>What one instrument says of one provision.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Kind">Whether it enacts, restates, changes, repeals, or was not seen.</param>
/// <param name="Instrument">The instrument from whose first day the statement counts.</param>
/// <param name="Point">The point, for every kind but not seen and not known.</param>
/// <param name="Grade">How well it is evidenced; not used for not seen and not known.</param>
/// <param name="Value">The value, for enacted and changed.</param>
/// <param name="CitedIn">Another instrument in which the point stands, where the value is known through it.</param>
public sealed record Statement<T>(
    StatementKind Kind,
    Instrument Instrument,
    string? Point = null,
    EvidenceGrade Grade = EvidenceGrade.Confirmed,
    T? Value = default,
    InstrumentId? CitedIn = null)
{
    internal Citation? Citation => Point is null ? null : new Citation(CitedIn ?? Instrument.Id, Point);
}
