namespace PartyDomain;

/// <summary>Names the place in the law that a value, a finding or a deadline rests on.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Point">The point within it as printed, for example <c>4.3.1</c> or <c>3.6 b</c>.</param>
public sealed record Citation(InstrumentId Instrument, string Point)
{
    /// <summary>Writes number, point and year, for example <c>294-QĐ/TW (2025), 4.3.1</c>.</summary>
    /// <returns>A short text for logs; a formatter writes the text for people.</returns>
    public override string ToString() => $"{Instrument.Number} ({Instrument.AdoptedOn.Year:D4}), {Point}";
}
