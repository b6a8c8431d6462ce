namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>accused-in-base</c>. Whether the member whose case it is counts in the base of the vote (22-QĐ/TW and 296-QĐ/TW name no such exclusion).</summary>
public enum AccusedReading
{
    /// <summary>The member counts.</summary>
    Counts = 0,

    /// <summary>The member is left out.</summary>
    LeftOut = 1,
}
