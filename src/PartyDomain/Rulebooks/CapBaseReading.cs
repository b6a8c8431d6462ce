namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>evaluation-cap-base</c>. Of whom the share of the excellent is taken (21-HD/BTCTW).</summary>
public enum CapBaseReading
{
    /// <summary>Of those graded good, without the excellent.</summary>
    Good = 0,

    /// <summary>Of those graded good or better.</summary>
    GoodOrBetter = 1,
}
