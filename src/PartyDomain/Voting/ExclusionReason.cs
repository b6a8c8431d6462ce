namespace PartyDomain.Voting;

/// <summary>Why a person is not in the vote base. A person to whom several apply is counted once, under the first.</summary>
public enum ExclusionReason
{
    /// <summary>Probationary members have no vote.</summary>
    Probationary = 0,

    /// <summary>Guests on temporary transfer have no vote.</summary>
    TemporaryGuest = 1,

    /// <summary>Not of the mixed group that decides at province level.</summary>
    OutsideGroup = 2,

    /// <summary>Suspended from party activity.</summary>
    Suspended = 3,

    /// <summary>Criminal proceedings, prosecution or detention.</summary>
    Prosecuted = 4,

    /// <summary>Temporarily transferred to another party organization and absent.</summary>
    TemporarilyElsewhere = 5,

    /// <summary>Exempt and absent.</summary>
    Exempt = 6,

    /// <summary>Absent throughout with an accepted reason.</summary>
    ExcusedThroughout = 7,

    /// <summary>Absent all through a congress of delegates, without a substitute.</summary>
    AbsentThroughout = 8,
}
