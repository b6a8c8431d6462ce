namespace PartyDomain.Membership.Admission;

/// <summary>On what ground an applicant's education is enough.</summary>
internal enum EducationGround
{
    /// <summary>It is not enough.</summary>
    None = 0,

    /// <summary>The general requirement.</summary>
    General = 1,

    /// <summary>The eased requirement of certain areas, without consent.</summary>
    Area = 2,

    /// <summary>Literacy of elders and the like, with consent.</summary>
    Elder = 3,

    /// <summary>The law or a setting leaves it open; a finding says so.</summary>
    Open = 4,
}
