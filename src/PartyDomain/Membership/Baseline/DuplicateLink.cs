namespace PartyDomain.Membership.Baseline;

/// <summary>Another record that was judged beside this one.</summary>
/// <param name="Other">The other record.</param>
/// <param name="Judgment">The judgment.</param>
public sealed record DuplicateLink(PersonId Other, DuplicateJudgment Judgment)
{
    /// <summary>Writes the judgment alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(DuplicateLink)} {{ {Judgment} }}";
}
