namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>discipline-effect</c>. From when a decision that is not a cell's has effect under 21-QĐ/TW: two sources say its signing, one and the Charter (39.6) its announcement.</summary>
public enum DisciplineEffectReading
{
    /// <summary>The day it is signed.</summary>
    Signing = 0,

    /// <summary>The day it is announced.</summary>
    Announcement = 1,
}
