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

    /// <summary>After reprimand, warning or dissolution that was wrongful: the interests affected are restored.</summary>
    RightsRestored = 7,

    /// <summary>All party activity stops; the member is left out of vote bases.</summary>
    PartyActivityStops = 8,

    /// <summary>Activity in committees stops.</summary>
    CommitteeActivityStops = 9,

    /// <summary>The activity of the organization stops.</summary>
    OrganizationStops = 10,

    /// <summary>The decision was annulled: it has no effect any more, and entries say so.</summary>
    DecisionFalls = 11,

    /// <summary>The body that decided apologizes for wrongful discipline.</summary>
    ApologyDue = 12,

    /// <summary>After wrongful removal the office, or an equivalent one, is considered again.</summary>
    OfficeConsideredAgain = 13,

    /// <summary>After wrongful expulsion membership and rights are restored on application; the CV records it.</summary>
    MembershipRestored = 14,

    /// <summary>No party badge until the day given; then only where the cell recognizes the correction.</summary>
    NoBadge = 15,

    /// <summary>No higher office of a cadre until the day given.</summary>
    NoHigherCadreOffice = 16,

    /// <summary>The cell still considers the recognition of the probationary member.</summary>
    RecognitionStillConsidered = 17,

    /// <summary>No re-admission before the day given; some are never re-admitted.</summary>
    NoReadmission = 18,

    /// <summary>The organization's discipline is entered in the member's CV, with the member's stance.</summary>
    RecordedInCv = 19,

    /// <summary>The organization is dissolved.</summary>
    OrganizationDissolved = 20,

    /// <summary>The committee directly above collects files and seal and transfers the members by the day given.</summary>
    MembersTransferred = 21,

    /// <summary>The measure, or that the case was considered without one, is entered in the member's CV.</summary>
    EnteredInCv = 22,

    /// <summary>After an expulsion that was changed to a lighter measure, or annulled without being wrongful, the membership returns.</summary>
    MembershipReturns = 23,
}
