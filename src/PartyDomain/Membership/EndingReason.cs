namespace PartyDomain.Membership;

/// <summary>Why a membership ended.</summary>
public enum EndingReason
{
    /// <summary>Struck off as a probationer (xóa tên); not discipline.</summary>
    ProbationerStruckOff = 0,

    /// <summary>The admission was annulled: the person never was a member in law, and a later admission is not a re-admission.</summary>
    AdmissionAnnulled = 1,

    /// <summary>Expelled (khai trừ), by discipline.</summary>
    Expelled = 2,

    /// <summary>Left on request (xin ra khỏi Đảng).</summary>
    Resigned = 3,

    /// <summary>Struck off as a full member (xóa tên); not discipline.</summary>
    StruckOff = 4,

    /// <summary>Died.</summary>
    Died = 5,
}
