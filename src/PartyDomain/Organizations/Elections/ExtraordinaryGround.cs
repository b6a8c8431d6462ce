namespace PartyDomain.Organizations.Elections;

/// <summary>Why an extraordinary congress is held; there are no other grounds (294-QĐ/TW, 19.2).</summary>
public enum ExtraordinaryGround
{
    /// <summary>Policy or tasks changed greatly against the resolution of the last congress.</summary>
    PolicyChanged = 0,

    /// <summary>The key personnel of the committee changed greatly.</summary>
    KeyPersonnelChanged = 1,

    /// <summary>Serious disunity within.</summary>
    SeriousDisunity = 2,

    /// <summary>Almost all committee members were disciplined.</summary>
    MostDisciplined = 3,
}
