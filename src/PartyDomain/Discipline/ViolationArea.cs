namespace PartyDomain.Discipline;

/// <summary>What a violation is about, for the question whether the cell may decide.</summary>
public enum ViolationArea
{
    /// <summary>Political quality, ideology, self-evolution (phẩm chất chính trị, tư tưởng, tự diễn biến, tự chuyển hóa).</summary>
    PoliticalQuality = 0,

    /// <summary>Ethics and lifestyle (đạo đức, lối sống).</summary>
    EthicsAndLifestyle = 1,

    /// <summary>Party activity (sinh hoạt đảng).</summary>
    PartyActivity = 2,

    /// <summary>Duties of a member (nhiệm vụ đảng viên).</summary>
    MemberDuties = 3,

    /// <summary>A task that the cell gave (nhiệm vụ do chi bộ giao).</summary>
    TaskOfCell = 4,

    /// <summary>A task that a superior gave (nhiệm vụ do cấp trên giao).</summary>
    TaskOfSuperior = 5,

    /// <summary>Something else.</summary>
    Other = 6,
}
