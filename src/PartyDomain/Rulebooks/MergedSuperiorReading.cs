namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>merged-superior</c>. Whether the Central Organization Commission must agree where a superior organization of a special kind disappears by merger or split: 06-HD/TW, 12 names founding and ending, and 06-HD/TW, 10.5 tells merging apart from ending.</summary>
public enum MergedSuperiorReading
{
    /// <summary>It must: what is merged away or split up ends.</summary>
    ConsentRequired = 0,

    /// <summary>It need not: only what is founded and what is ended is named.</summary>
    NotRequired = 1,
}
