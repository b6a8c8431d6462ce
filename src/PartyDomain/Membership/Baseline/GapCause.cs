namespace PartyDomain.Membership.Baseline;

/// <summary>Why a member was without Party activity for a time that seniority leaves out (294-QĐ/TW, 4.5.1).</summary>
public enum GapCause
{
    /// <summary>Expelled, also for a time under the Charter of the second congress.</summary>
    Expelled = 0,

    /// <summary>Struck off.</summary>
    StruckOff = 1,

    /// <summary>Contact with the party was lost.</summary>
    LostContact = 2,

    /// <summary>Interrupted through a transfer.</summary>
    Transfer = 3,
}
