using NodaTime;

namespace PartyDomain.Tests.Conformance;

/// <summary>
/// One line of <c>provisions.csv</c>: what the sheets, the texts and the published cases say of one provision on one day, written
/// from them and not from the code.
/// </summary>
internal sealed record ProvisionRow(
    string SheetRow, string Provision, LocalDate Date, string Status, string Value, string Grade, string Instrument, string Point)
{
    /// <summary>What is compared.</summary>
    public string Facts => $"{Status}; {Value}; {Grade}; {Instrument}; {Point}";
}
