namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>continuing-act</c>. From when the limitation of a continuing act runs while no guidance says so (102-QĐ/TW, 3; 69-QĐ/TW, 4.2).</summary>
public enum ContinuingActReading
{
    /// <summary>From its beginning.</summary>
    FromBeginning = 0,

    /// <summary>From its end.</summary>
    FromEnd = 1,
}
