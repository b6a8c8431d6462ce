using PartyDomain.Membership.Papers;

namespace PartyDomain.Json;

/// <summary>CardKey as a text.</summary>
internal sealed class CardKeyConverter : TextConverter<CardKey>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out CardKey value) => CardKey.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.BlankId, "Write the host's own key of the card here, never its number: it may not be blank and has no white space at its ends.");

    /// <inheritdoc/>
    protected override string Format(CardKey value) => value.Value;
}
