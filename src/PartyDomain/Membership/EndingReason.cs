namespace PartyDomain.Membership;

/// <summary>Why a membership ended.</summary>
public enum EndingReason
{
    /// <summary>Struck off as a probationer (xóa tên); not discipline.</summary>
    ProbationerStruckOff = 0,

    /// <summary>The admission was annulled: the person never was a member in law, and a later admission is not a re-admission.</summary>
    AdmissionAnnulled = 1,

    /// <summary>The member died.</summary>
    Died = 5,
}
