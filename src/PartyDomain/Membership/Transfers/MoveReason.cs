namespace PartyDomain.Membership.Transfers;

/// <summary>Why a member goes to another place.</summary>
public enum MoveReason
{
    /// <summary>A competent level posts the member to a new unit for good.</summary>
    Posting = 0,

    /// <summary>Retirement, once the pension book is issued.</summary>
    Retirement = 1,

    /// <summary>Leave for loss of capacity to work (nghỉ mất sức).</summary>
    LossOfCapacity = 2,

    /// <summary>The member quits work (thôi việc).</summary>
    Quitting = 3,

    /// <summary>Demobilization (phục viên).</summary>
    Demobilization = 4,

    /// <summary>Another place of residence.</summary>
    Residence = 5,

    /// <summary>Work elsewhere for a time.</summary>
    Work = 6,

    /// <summary>Secondment or reinforcement (biệt phái, tăng cường).</summary>
    Secondment = 7,

    /// <summary>A labor contract; the term is the whole of contracts that follow each other.</summary>
    Contract = 8,

    /// <summary>Full-time study (học tập trung).</summary>
    Study = 9,

    /// <summary>Waiting at home for work.</summary>
    WaitingForWork = 10,

    /// <summary>Waiting at home for the retirement papers.</summary>
    WaitingForRetirement = 11,

    /// <summary>Graduation without a job, or with one where there is no organization.</summary>
    Graduation = 12,

    /// <summary>Labor abroad under a labor export contract (xuất khẩu lao động).</summary>
    ExportLabor = 13,

    /// <summary>Medical treatment.</summary>
    Treatment = 14,

    /// <summary>A visit to relatives.</summary>
    Visit = 15,
}
