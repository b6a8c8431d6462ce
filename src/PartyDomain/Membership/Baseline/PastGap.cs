namespace PartyDomain.Membership.Baseline;

/// <summary>A time without Party activity that a record taken over names.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">The day from which the member was active again.</param>
/// <param name="Cause">Why.</param>
public sealed record PastGap(PartialDate From, PartialDate To, GapCause Cause)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(PastGap);
}
