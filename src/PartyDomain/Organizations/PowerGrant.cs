namespace PartyDomain.Organizations;

/// <summary>What may be granted besides to a committee given superior powers; each has to be named in the decision (294-QĐ/TW, 10.6.2 a–c).</summary>
public enum PowerGrant
{
    /// <summary>To have staff bodies of its own (10.6.2 a).</summary>
    StaffBodies = 0,

    /// <summary>Its standing committee decides admission (10.6.2 b).</summary>
    Admission = 1,

    /// <summary>Its standing committee decides expulsion (10.6.2 b).</summary>
    Expulsion = 2,

    /// <summary>Its standing committee rewards organizations and members (10.6.2 b).</summary>
    Rewards = 3,

    /// <summary>Its standing committee issues party cards (10.6.2 b).</summary>
    Cards = 4,

    /// <summary>Its standing committee transfers organizations and members directly to superiors of grassroots organizations elsewhere (10.6.2 b).</summary>
    Transfers = 5,

    /// <summary>To keep files and data of members (10.6.2 c).</summary>
    Files = 6,
}
