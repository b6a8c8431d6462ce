namespace PartyDomain.Membership.Transfers;

/// <summary>Why the new place does not receive a member.</summary>
public enum ReceptionRefusal
{
    /// <summary>The committee that kept the file has not confirmed its index (06-HD/TW, 8.2 c).</summary>
    IndexNotConfirmed = 0,

    /// <summary>The papers are not complete or were opened under way.</summary>
    PapersDefective = 1,

    /// <summary>The letter or the transfer itself is not lawful.</summary>
    NotLawful = 2,
}
