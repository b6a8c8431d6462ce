namespace PartyDomain.Reporting.Statistics;

/// <summary>Why the number of members of an organization changed. One reason may bring members to one organization and take them from another.</summary>
public enum MovementReason
{
    /// <summary>Admitted at the ceremony (Biểu 1-BTCTW, B1).</summary>
    Admitted = 0,

    /// <summary>Transferred from or to an organization under another province, or another one directly under the Centre (B2 a, C5 a).</summary>
    BetweenProvinces = 1,

    /// <summary>Transferred from or to another district of the same province; from 1 July 2025, to another organization directly under the province (B2 b, C5 b).</summary>
    BetweenDistricts = 2,

    /// <summary>Transferred within one district, or within one organization directly under the province: no row of the form has it, it cancels there.</summary>
    WithinDistrict = 3,

    /// <summary>Transferred between organizations of which the register does not hold the provinces.</summary>
    Unclassified = 4,

    /// <summary>Came from outside the register or was taken over into it; or left for outside, or for a reason the register does not hold.</summary>
    Outside = 5,

    /// <summary>The membership that had ended goes on (phục hồi đảng tịch; B3).</summary>
    Restored = 6,

    /// <summary>Died (C1).</summary>
    Died = 7,

    /// <summary>Expelled (C2).</summary>
    Expelled = 8,

    /// <summary>Struck off as a full member (C3).</summary>
    StruckOff = 9,

    /// <summary>Struck off as a probationary member (C3, of which probationary).</summary>
    ProbationerStruckOff = 10,

    /// <summary>Left on own request (C4).</summary>
    Left = 11,

    /// <summary>The admission was annulled. No row of the form has it.</summary>
    Annulled = 12,

    /// <summary>The cell came or went with its members, or they were transferred together, by an act on organizations.</summary>
    Reorganization = 13,

    /// <summary>The own cell ended and nobody has received the member yet; or received after that.</summary>
    Transit = 14,
}
