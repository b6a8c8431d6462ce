namespace PartyDomain.Discipline;

/// <summary>Who is disciplined.</summary>
public enum DisciplineSubject
{
    /// <summary>A full member (đảng viên chính thức).</summary>
    FullMember = 0,

    /// <summary>A probationary member (đảng viên dự bị).</summary>
    ProbationaryMember = 1,

    /// <summary>A party organization (tổ chức đảng).</summary>
    Organization = 2,
}
