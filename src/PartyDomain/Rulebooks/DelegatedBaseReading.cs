namespace PartyDomain.Rulebooks;

/// <summary>Answers the open question <c>delegated-base</c>. Whether the exclusions of 294-QĐ/TW, 9.3.3 apply to a delegated committee, whose base is 'the total number of committee members' (06-HD/TW, 3.7 a).</summary>
public enum DelegatedBaseReading
{
    /// <summary>Excluded members leave the base.</summary>
    ExclusionsApply = 0,

    /// <summary>All incumbents count.</summary>
    AllIncumbents = 1,
}
