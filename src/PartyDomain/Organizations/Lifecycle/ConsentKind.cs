namespace PartyDomain.Organizations.Lifecycle;

/// <summary>Who agrees to an act on organizations before it is decided.</summary>
public enum ConsentKind
{
    /// <summary>The Central Organization Commission, in writing (294-QĐ/TW, 10.2 and 10.4.4 with 06-HD/TW, 12; 06-HD/TW, 10.5 a).</summary>
    CentralOrganizationCommission = 0,

    /// <summary>The organization directly above on the receiving side decides to receive (06-HD/TW, 10.5 b).</summary>
    ReceivingSuperior = 1,

    /// <summary>The province agrees that a grassroots organization leaves its superior (38-HD/BTCTW, II.4.3.3 b).</summary>
    Province = 2,

    /// <summary>The committee directly above the one that decides agrees in writing (Charter, 21.5; 294-QĐ/TW, 20.1.1 and 20.3.2).</summary>
    SuperiorOfDecider = 3,
}
