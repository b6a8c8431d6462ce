namespace PartyDomain.Membership.Baseline;

/// <summary>The first fact of a record that is taken over.</summary>
/// <param name="Person">Whose record it is.</param>
/// <param name="Happened">The fact.</param>
public sealed record BaselineEntry(PersonId Person, BaselineRecorded Happened)
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(BaselineEntry);
}
