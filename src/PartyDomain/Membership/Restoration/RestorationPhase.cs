namespace PartyDomain.Membership.Restoration;

/// <summary>What was last concluded on somebody's party membership.</summary>
public enum RestorationPhase
{
    /// <summary>The rights of a member were restored after a wrongful removal.</summary>
    Restored = 0,

    /// <summary>Party activity was resumed after an interruption.</summary>
    Resumed = 1,

    /// <summary>Activity was not resumed, and the person was struck off.</summary>
    NotResumed = 2,

    /// <summary>The person was recognized as a member.</summary>
    Recognized = 3,

    /// <summary>The person had claimed membership falsely and was struck off.</summary>
    Impostor = 4,
}
