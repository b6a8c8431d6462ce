namespace PartyDomain.Membership.Transfers;

/// <summary>Through whom a transfer abroad goes.</summary>
public enum AbroadRoute
{
    /// <summary>The party committee of the Ministry of Foreign Affairs: students, posted officials, experts (38-HD/BTCTW, II.4.3.1 c).</summary>
    ForeignAffairs = 0,

    /// <summary>The committee directly above the grassroots organization, which keeps file and card: labor export (38-HD/BTCTW, II.4.3.1 c).</summary>
    DirectSuperior = 1,

    /// <summary>The grassroots committee, by a slip: temporary stays (38-HD/BTCTW, II.4.3.2 b).</summary>
    Grassroots = 2,
}
