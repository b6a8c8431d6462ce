namespace PartyDomain.Json;

/// <summary>The host's key of a session of inspection or supervision as a text.</summary>
internal sealed class SessionIdConverter : TextConverter<SessionId>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out SessionId value) => SessionId.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.BlankId, "Write the host's key here: it may not be blank and has no white space at its ends.");

    /// <inheritdoc/>
    protected override string Format(SessionId value) => value.Value;
}
