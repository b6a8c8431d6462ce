namespace PartyDomain.Membership.Seniority;

/// <summary>How far the recalculation of seniority has come.</summary>
public enum SeniorityPhase
{
    /// <summary>Nothing was declared.</summary>
    NotDeclared = 0,

    /// <summary>The member declared it to the cell.</summary>
    Declared = 1,

    /// <summary>The cell verified it.</summary>
    Verified = 2,

    /// <summary>The grassroots committee appraised it.</summary>
    Appraised = 3,

    /// <summary>It was decided.</summary>
    Decided = 4,
}
