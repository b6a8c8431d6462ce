namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>evaluation-cap-rounding</c>. How the number that the cap allows is brought to whole members (21-HD/BTCTW).</summary>
public enum CapRoundingReading
{
    /// <summary>Down: the share is never exceeded.</summary>
    Down = 0,

    /// <summary>To the nearest whole number, a half up.</summary>
    Nearest = 1,
}
