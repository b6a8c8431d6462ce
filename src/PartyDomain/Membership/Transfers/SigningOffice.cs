namespace PartyDomain.Membership.Transfers;

/// <summary>Who may sign a letter of introduction.</summary>
public enum SigningOffice
{
    /// <summary>The secretary.</summary>
    Secretary = 0,

    /// <summary>A deputy secretary.</summary>
    DeputySecretary = 1,

    /// <summary>A member of the standing committee.</summary>
    StandingCommitteeMember = 2,

    /// <summary>The head of the organization commission, or of the organ that advises the committee on organization.</summary>
    OrganizationHead = 3,

    /// <summary>A deputy head of the organization commission.</summary>
    OrganizationDeputyHead = 4,

    /// <summary>Leaders of the political or organization organ of the same level that was delegated.</summary>
    PoliticalOrganLeader = 5,

    /// <summary>Leaders of the personnel organ that was delegated, by order of the standing committee.</summary>
    PersonnelOrganLeader = 6,

    /// <summary>Leaders of the committee's organization commission that was delegated, by order of the standing committee.</summary>
    OrganizationCommissionLeader = 7,

    /// <summary>Leaders of the general political department.</summary>
    PoliticalDepartmentLeader = 8,

    /// <summary>Leaders of the department that was entrusted: of personnel in the police; of organization in the army, where it was delegated.</summary>
    DepartmentLeader = 9,
}
