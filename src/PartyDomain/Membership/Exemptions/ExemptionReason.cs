namespace PartyDomain.Membership.Exemptions;

/// <summary>Why a member is exempted from party work and activity. Who decides depends on it.</summary>
public enum ExemptionReason
{
    /// <summary>Old age or weak health, so that the member cannot take part (Charter, 7; 294-QĐ/TW, 7.1).</summary>
    OldOrWeak = 0,

    /// <summary>Long treatment, or treatment far away (38-HD/BTCTW, IV.1.2 a).</summary>
    LongTreatment = 1,

    /// <summary>Alone abroad, on duty or privately (38-HD/BTCTW, IV.1.2 a).</summary>
    AloneAbroad = 2,

    /// <summary>Alone in a remote place without a party organization, or to which travel is hard (38-HD/BTCTW, IV.1.2 a).</summary>
    RemotePlace = 3,

    /// <summary>Mobile or unstable work inside the country for less than a year, from which the member cannot return for meetings (06-HD/TW, 10.3 a; 38-HD/BTCTW, IV.1.2 a).</summary>
    MobileWork = 4,

    /// <summary>Work at a place inside the country that has no party organization (06-HD/TW, 10.3 a; 38-HD/BTCTW, IV.1.2 a).</summary>
    NoOrganization = 5,

    /// <summary>Away from the residence for less than a year with a good reason (06-HD/TW, 10.3 a).</summary>
    Away = 6,

    /// <summary>Off work waiting for the age of retirement (06-HD/TW, 10.3 b; 38-HD/BTCTW, IV.1.2 a).</summary>
    AwaitingRetirement = 7,

    /// <summary>Maternity leave under the law (38-HD/BTCTW, IV.1.2 a).</summary>
    MaternityLeave = 8,
}
