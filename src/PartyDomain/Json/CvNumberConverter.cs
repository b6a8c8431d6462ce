using PartyDomain.Membership.Papers;

namespace PartyDomain.Json;

/// <summary>CvNumber as a text.</summary>
internal sealed class CvNumberConverter : TextConverter<CvNumber>
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out CvNumber value) => CvNumber.TryParse(text, null, out value);

    /// <inheritdoc/>
    protected override Fault Explain(string text) =>
        new(JsonProblemCode.WrongFormat, "Write six digits, from 000001 on, and two or three capital letters after them.");

    /// <inheritdoc/>
    protected override string Format(CvNumber value) => value.Value;
}
