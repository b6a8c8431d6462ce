namespace PartyDomain.Registers;

/// <summary>What discipline calls for elsewhere.</summary>
public enum DisciplineFollowUpKind
{
    /// <summary>No official transfer while the case is considered.</summary>
    TransferBarred = 0,

    /// <summary>No posting, appointment, rank or title while the case is considered.</summary>
    PersonnelActsBarred = 1,

    /// <summary>The membership ends.</summary>
    MembershipEnds = 2,

    /// <summary>All offices end with the membership.</summary>
    OfficesEnd = 3,

    /// <summary>The offices named are left.</summary>
    OfficesLeft = 4,

    /// <summary>No election to committees and no equal or higher office until the day given.</summary>
    NoEqualOffice = 5,

    /// <summary>The state or union body imposes its own discipline by the day given.</summary>
    StateFollows = 6,

    /// <summary>The decision was annulled: rights and interests are restored.</summary>
    RightsRestored = 7,

    /// <summary>All party activity stops; the member is left out of vote bases.</summary>
    PartyActivityStops = 8,

    /// <summary>Activity in committees stops.</summary>
    CommitteeActivityStops = 9,

    /// <summary>The activity of the organization stops.</summary>
    OrganizationStops = 10,
}
