namespace PartyDomain.Organizations;

/// <summary>By which act an organization came into the place of another one.</summary>
public enum SuccessionKind
{
    /// <summary>The other one was merged into it and ended.</summary>
    Merger = 0,

    /// <summary>It came out of the other one, which ended or exists on.</summary>
    Split = 1,
}
