using System.Diagnostics.CodeAnalysis;

namespace PartyDomain.Json;

/// <summary>An instrument as <c>number|date|issuer</c>.</summary>
internal sealed class InstrumentIdConverter : TextConverter<InstrumentId>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, [MaybeNullWhen(false)] out InstrumentId value) => InstrumentId.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.WrongFormat, "Write the instrument as number|date|issuer, for example 294-QĐ/TW|2025-05-26|BCHTW.");

    /// <inheritdoc/>
    protected override string Format(InstrumentId value) => value.ToString();
}
