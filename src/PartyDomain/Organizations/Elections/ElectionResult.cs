namespace PartyDomain.Organizations.Elections;

/// <summary>What came of one ballot.</summary>
/// <param name="Base">The size of the vote base.</param>
/// <param name="Needed">The least number of votes that elects.</param>
/// <param name="Elected">Who is elected, by votes.</param>
/// <param name="Tied">Who reached the share, but with equal votes for fewer seats than are left: another ballot decides.</param>
/// <param name="Unfilled">How many seats stay empty.</param>
public sealed record ElectionResult(int Base, int Needed, ValueList<PersonId> Elected, ValueList<PersonId> Tied, int Unfilled)
{
    /// <summary>Writes the numbers alone.</summary>
    /// <returns>A text without persons.</returns>
    public override string ToString() => $"{nameof(ElectionResult)} {{ {Elected.Count} elected, {Needed} of {Base} needed }}";
}
