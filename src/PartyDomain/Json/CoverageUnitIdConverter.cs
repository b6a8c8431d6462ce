namespace PartyDomain.Json;

/// <summary>The host's key of a coverage unit as a text.</summary>
internal sealed class CoverageUnitIdConverter : TextConverter<CoverageUnitId>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out CoverageUnitId value) => CoverageUnitId.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.BlankId, "Write the host's key here: it may not be blank and has no white space at its ends.");

    /// <inheritdoc/>
    protected override string Format(CoverageUnitId value) => value.Value;
}
