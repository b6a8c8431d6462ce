namespace PartyDomain.Membership.Baseline;

/// <summary>Whether two records are about one member.</summary>
public enum DuplicateJudgment
{
    /// <summary>They are about the same member; the other record goes on.</summary>
    SameMember = 0,

    /// <summary>They are about two members who share a key by mistake.</summary>
    DifferentMembers = 1,
}
