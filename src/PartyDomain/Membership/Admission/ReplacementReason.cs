namespace PartyDomain.Membership.Admission;

/// <summary>Why an introducer is replaced (294-QĐ/TW, 3.2.2).</summary>
public enum ReplacementReason
{
    /// <summary>Moved to another grassroots organization.</summary>
    Moved = 0,

    /// <summary>Was disciplined.</summary>
    Disciplined = 1,

    /// <summary>Cannot go on following and helping for another reason.</summary>
    Other = 2,
}
