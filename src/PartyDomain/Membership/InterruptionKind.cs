namespace PartyDomain.Membership;

/// <summary>Why somebody took no part in party activity for a time (294-QĐ/TW, 4.5.1).</summary>
public enum InterruptionKind
{
    /// <summary>Expelled.</summary>
    Expelled = 0,

    /// <summary>Expelled for a time, under the Charter of the II Congress (khai trừ có thời hạn).</summary>
    ExpelledForATime = 1,

    /// <summary>Struck off.</summary>
    StruckOff = 2,

    /// <summary>Left on request; the text does not name this time.</summary>
    Resigned = 3,

    /// <summary>Out of contact with the party organization (mất liên lạc).</summary>
    LostContact = 4,

    /// <summary>Between two cells at a transfer (gián đoạn do chuyển sinh hoạt đảng).</summary>
    TransferGap = 5,
}
