using PartyDomain.Membership.Baseline;

namespace PartyDomain.Json;

/// <summary>PartialDate as a text.</summary>
internal sealed class PartialDateConverter : TextConverter<PartialDate>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out PartialDate value) => PartialDate.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.WrongFormat, "Write the date as far as it is known: '1946', '1946-12' or '1946-12-19'.");

    /// <inheritdoc/>
    protected override string Format(PartialDate value) => value.ToString();
}
