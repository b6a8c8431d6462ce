namespace PartyDomain.Membership;

/// <summary>What kind of place the organization that considers an applicant is.</summary>
public enum OrganizationPlace
{
    /// <summary>Where the applicant works.</summary>
    Workplace = 0,

    /// <summary>Where the applicant studies.</summary>
    School = 1,

    /// <summary>Where the applicant lives.</summary>
    Residence = 2,

    /// <summary>Where the applicant is seconded to.</summary>
    SecondmentHost = 3,

    /// <summary>A convenient cell assigned because the applicant's place has none.</summary>
    Assigned = 4,
}
