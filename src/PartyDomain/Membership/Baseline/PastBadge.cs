namespace PartyDomain.Membership.Baseline;

/// <summary>A badge that a record taken over names.</summary>
/// <param name="Years">The years it stands for.</param>
/// <param name="AwardedOn">When it was awarded; null where nobody knows.</param>
public sealed record PastBadge(int Years, PartialDate? AwardedOn)
{
    /// <summary>Writes the years alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(PastBadge)} {{ {Years} }}";
}
