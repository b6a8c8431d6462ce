namespace PartyDomain.Registers;

/// <summary>Why the number of members of an organization changed.</summary>
public enum MovementKind
{
    /// <summary>Admitted at the ceremony.</summary>
    Admission = 0,

    /// <summary>Came from outside the register, or was taken up again; or left for outside or for a reason the register does not hold.</summary>
    Outside = 1,

    /// <summary>Came from, or went to, a cell elsewhere in the register.</summary>
    Transfer = 2,

    /// <summary>Was received after the own cell had ended; or the own cell ended, and nobody has received the member yet.</summary>
    Transit = 3,

    /// <summary>The cell came, or went, with its members by an act on organizations.</summary>
    Reorganization = 4,

    /// <summary>Struck off as a probationer.</summary>
    StrikingOff = 5,

    /// <summary>The admission was annulled.</summary>
    Annulment = 6,

    /// <summary>Expelled (khai trừ).</summary>
    Expulsion = 7,

    /// <summary>The membership was restored after an expulsion that was annulled or changed (phục hồi đảng tịch).</summary>
    Restoration = 8,

    /// <summary>Left on own request (xin ra khỏi Đảng).</summary>
    Leaving = 9,

    /// <summary>Struck off as a member (xóa tên).</summary>
    MemberStruckOff = 10,

    /// <summary>Died.</summary>
    Death = 11,
}
