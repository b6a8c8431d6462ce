namespace PartyDomain;

/// <summary>How well a legal value is evidenced. Ordered from best to worst, so the greater of two grades is the weaker.</summary>
public enum EvidenceGrade
{
    /// <summary>Read in the text of the provision, or given alike by two independent sources.</summary>
    Confirmed = 0,

    /// <summary>Given by a single source that is not the text.</summary>
    Secondary = 1,

    /// <summary>Not seen for this instrument: carried over from its predecessor, or a reading of our own where the text is silent.</summary>
    Presumed = 2,

    /// <summary>Nothing is known. A question that depends on such a value is answered as undetermined.</summary>
    Unknown = 3,
}
