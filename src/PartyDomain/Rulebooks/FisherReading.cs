namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>fisher-literacy</c>. Whether an ordinary fisher regularly at sea qualifies for the literacy exception (06-HD/TW, 1.2 b).</summary>
public enum FisherReading
{
    /// <summary>Only an elder, headman or person of prestige.</summary>
    ElderRoleRequired = 0,

    /// <summary>A fisher regularly at sea qualifies as such.</summary>
    FisherSuffices = 1,
}
