namespace PartyDomain.Membership;

/// <summary>Through what an introducer and an applicant know each other.</summary>
public enum SharedThrough
{
    /// <summary>Working, laboring or studying together in one unit.</summary>
    WorkOrStudy = 0,

    /// <summary>Taking part in party life at the place of residence together.</summary>
    Residence = 1,
}
