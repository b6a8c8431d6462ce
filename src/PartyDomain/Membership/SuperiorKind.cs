namespace PartyDomain.Membership;

/// <summary>What stands directly above the grassroots organization of a cell.</summary>
public enum SuperiorKind
{
    /// <summary>A committee directly above grassroots organizations.</summary>
    Ordinary = 0,

    /// <summary>The provincial committee, or another committee directly under the Centre.</summary>
    Provincial = 1,

    /// <summary>The Central Public Security party committee.</summary>
    CentralPolice = 2,

    /// <summary>The army's party organization, which follows rules of its own.</summary>
    Army = 3,

    /// <summary>The party organization abroad, which follows rules of its own.</summary>
    Overseas = 4,
}
