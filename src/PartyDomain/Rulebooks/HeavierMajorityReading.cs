namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>heavier-majority</c>. What follows where a majority wants measures heavier than the body may decide, but none of them has its own share (22-QĐ/TW, 15.3.1).</summary>
public enum HeavierMajorityReading
{
    /// <summary>The result goes up.</summary>
    PassUp = 0,

    /// <summary>The votes are added up to the heaviest measure that the body may decide.</summary>
    DecideLighter = 1,
}
