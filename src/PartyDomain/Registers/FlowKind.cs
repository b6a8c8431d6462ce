namespace PartyDomain.Registers;

/// <summary>What happened to a person's membership.</summary>
public enum FlowKind
{
    /// <summary>Admitted at the ceremony, which gives the joining date (kết nạp).</summary>
    Admission = 0,

    /// <summary>The admission was decided; the ceremony may still be to come.</summary>
    AdmissionDecision = 1,

    /// <summary>Recognized as a full member (công nhận chính thức).</summary>
    Recognition = 2,

    /// <summary>Struck off the list as a probationer (xóa tên).</summary>
    ProbationerStruckOff = 3,

    /// <summary>The admission was annulled. It counts among the admissions no longer.</summary>
    Annulment = 4,

    /// <summary>Expelled (khai trừ).</summary>
    Expulsion = 5,

    /// <summary>The membership was restored after an expulsion that was annulled or changed (phục hồi đảng tịch).</summary>
    Restoration = 6,

    /// <summary>Left on own request (xin ra khỏi Đảng).</summary>
    Leaving = 7,

    /// <summary>Struck off as a member (xóa tên).</summary>
    StrikingOff = 8,

    /// <summary>Died.</summary>
    Death = 9,
}
