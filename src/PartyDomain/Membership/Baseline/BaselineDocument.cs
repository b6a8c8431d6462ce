using NodaTime;

namespace PartyDomain.Membership.Baseline;

/// <summary>A document of members known only by today's facts.</summary>
/// <param name="AsOf">The day for which the facts hold.</param>
/// <param name="Members">The members.</param>
public sealed record BaselineDocument(LocalDate AsOf, ValueList<BaselineMember> Members)
{
    /// <summary>Writes the size.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(BaselineDocument)} {{ {Members.Count} }}";
}
