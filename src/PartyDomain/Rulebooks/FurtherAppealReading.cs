namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>further-strike-appeal</c>. From when the working days of an appeal to the next level run.</summary>
public enum FurtherAppealReading
{
    /// <summary>From the receipt of the striking off, as for the first appeal.</summary>
    FromDecision = 0,

    /// <summary>From the resolution of the appeal before.</summary>
    FromResolution = 1,
}
