namespace PartyDomain.Discipline;

/// <summary>Where a member of a disciplined organization stands towards its violation (69-QĐ/TW, 2.8).</summary>
public enum MemberStance
{
    /// <summary>Shares the responsibility of the organization.</summary>
    Responsible = 0,

    /// <summary>Did not agree.</summary>
    Disagreed = 1,

    /// <summary>Is not directly concerned.</summary>
    NotConcerned = 2,
}
