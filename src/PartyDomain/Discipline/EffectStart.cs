namespace PartyDomain.Discipline;

/// <summary>From when a decision has effect.</summary>
public enum EffectStart
{
    /// <summary>When the decision is announced.</summary>
    Announcement = 0,

    /// <summary>When the decision is signed.</summary>
    Signing = 1,

    /// <summary>When the result of the vote is announced.</summary>
    VoteAnnouncement = 2,
}
