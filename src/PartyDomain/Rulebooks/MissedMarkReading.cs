namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>badge-missed-mark</c>. Whether a badge that is new is awarded to members who had reached its years before it came (for 45 years in 2016 the guidance said so; for those of 2012 and 2026 nothing was seen).</summary>
public enum MissedMarkReading
{
    /// <summary>It is, to those who had not reached the years of the next badge on that day.</summary>
    UntilNextBadge = 0,

    /// <summary>It is not.</summary>
    NotAwarded = 1,
}
