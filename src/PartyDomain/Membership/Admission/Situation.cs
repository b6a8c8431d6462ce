namespace PartyDomain.Membership.Admission;

/// <summary>A situation that decides which organization considers the applicant (06-HD/TW, 6.2).</summary>
public enum Situation
{
    /// <summary>None of the others.</summary>
    Ordinary = 0,

    /// <summary>Full-time study.</summary>
    FullTimeStudy = 1,

    /// <summary>Secondment (biệt phái).</summary>
    Secondment = 2,

    /// <summary>Back home after graduation, waiting for a job.</summary>
    GraduateAwaitingJob = 3,

    /// <summary>Waiting for the graduation decision.</summary>
    GraduateAwaitingDiploma = 4,

    /// <summary>Work under a contract.</summary>
    Contract = 5,
}
