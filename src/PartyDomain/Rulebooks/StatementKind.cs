namespace PartyDomain.Rulebooks;

/// <summary>What an instrument says of a provision of its chain.</summary>
public enum StatementKind
{
    /// <summary>It is the first known to give a value.</summary>
    Enacted = 0,

    /// <summary>It gives the same value as its predecessor.</summary>
    Restated = 1,

    /// <summary>It gives another value.</summary>
    Changed = 2,

    /// <summary>It ends the provision.</summary>
    Repealed = 3,

    /// <summary>Its text on the point was not seen: the predecessor's value is carried over as presumed, with the predecessor's point.</summary>
    NotSeen = 4,

    /// <summary>Nothing is known of the point, and nothing may be carried over.</summary>
    NotKnown = 5,
}
