namespace PartyDomain.Membership.Baseline;

/// <summary>Two records that may be about one member. Nothing is merged: the host judges, and the judgment is recorded as <see cref="DuplicateLinked"/>.</summary>
/// <param name="First">The record that came first.</param>
/// <param name="Second">The other record.</param>
/// <param name="Key">The key they share.</param>
public sealed record PossibleDuplicate(PersonId First, PersonId Second, DuplicateKey Key)
{
    /// <summary>Writes the key's kind alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(PossibleDuplicate)} {{ {Key} }}";
}
