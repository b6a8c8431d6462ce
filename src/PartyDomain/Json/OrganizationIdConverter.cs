namespace PartyDomain.Json;

/// <summary>The host's key of an organization as a text.</summary>
internal sealed class OrganizationIdConverter : TextConverter<OrganizationId>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out OrganizationId value) => OrganizationId.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.BlankId, "Write the host's key here: it may not be blank and has no white space at its ends.");

    /// <inheritdoc/>
    protected override string Format(OrganizationId value) => value.Value;
}
