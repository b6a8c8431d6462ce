namespace PartyDomain.Json;

/// <summary>The host's key of a person as a text.</summary>
internal sealed class PersonIdConverter : TextConverter<PersonId>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out PersonId value) => PersonId.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.BlankId, "Write the host's key here: it may not be blank and has no white space at its ends.");

    /// <inheritdoc/>
    protected override string Format(PersonId value) => value.Value;
}
