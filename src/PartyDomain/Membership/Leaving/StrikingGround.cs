namespace PartyDomain.Membership.Leaving;

/// <summary>Why a member is struck off (xóa tên). Every limb stands by itself: a later re-admission depends on it (294-QĐ/TW, 3.5.2).</summary>
public enum StrikingGround
{
    /// <summary>Abandoned party activity for three months in the year without a good reason (294-QĐ/TW, 8.1).</summary>
    AbandonedActivity = 0,

    /// <summary>Paid no dues for three months in the year without a good reason (294-QĐ/TW, 8.1).</summary>
    UnpaidDues = 1,

    /// <summary>Returned the party card on own account (294-QĐ/TW, 8.1).</summary>
    CardReturned = 2,

    /// <summary>Destroyed the party card (294-QĐ/TW, 8.1).</summary>
    CardDestroyed = 3,

    /// <summary>Lost the will to strive, does not do a member's duties, and made no progress in twelve months although the cell educated the member (294-QĐ/TW, 8.1).</summary>
    WillLost = 4,

    /// <summary>Violated a member's quality in two years that follow each other (294-QĐ/TW, 8.1).</summary>
    TwoYearsInBreach = 5,

    /// <summary>Does not meet the political standards of the Politburo (294-QĐ/TW, 8.1).</summary>
    PoliticalStandardFailed = 6,

    /// <summary>Did not hand in the papers of a transfer for more than three months (38-HD/BTCTW, II.4.3.1 d). It counts as abandoning party activity on own account.</summary>
    TransferPapersNotFiled = 7,

    /// <summary>Falsely claimed to be a member (294-QĐ/TW, 5.2.7).</summary>
    FalseMember = 8,

    /// <summary>Interrupted party activity by own fault (294-QĐ/TW, 5.2.8).</summary>
    OwnFaultGap = 9,
}
