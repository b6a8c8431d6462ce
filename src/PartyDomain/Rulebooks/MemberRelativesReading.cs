namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>member-relatives</c>. Whether the present politics of relatives who are members must still be verified (06-HD/TW, 3.4 c against 38-HD/BTCTW, I.1.5).</summary>
public enum MemberRelativesReading
{
    /// <summary>Waived when the managing committee confirms (06-HD/TW).</summary>
    WaivedWithConfirmation = 0,

    /// <summary>Political history waived, present politics verified (38-HD/BTCTW).</summary>
    PresentPoliticsVerified = 1,
}
