namespace PartyDomain.Discipline.Cases;

/// <summary>How a member took part in a hearing.</summary>
public enum HearingAttendance
{
    /// <summary>The member was heard.</summary>
    Heard = 0,

    /// <summary>The member refused self-criticism.</summary>
    RefusedSelfCriticism = 1,

    /// <summary>The member was invited and absent without a good reason.</summary>
    AbsentWithoutReason = 2,

    /// <summary>The member was invited and absent with a good reason.</summary>
    AbsentWithReason = 3,
}
