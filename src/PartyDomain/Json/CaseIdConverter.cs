namespace PartyDomain.Json;

/// <summary>The host's key of a disciplinary case or a suspension as a text.</summary>
internal sealed class CaseIdConverter : TextConverter<CaseId>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out CaseId value) => CaseId.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.BlankId, "Write the host's key here: it may not be blank and has no white space at its ends.");

    /// <inheritdoc/>
    protected override string Format(CaseId value) => value.Value;
}
