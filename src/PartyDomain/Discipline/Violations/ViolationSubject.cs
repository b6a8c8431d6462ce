namespace PartyDomain.Discipline.Violations;

/// <summary>Who commits a violation.</summary>
/// <remarks>69-QĐ/TW: articles 8–24 are about organizations, articles 25–56 about members.</remarks>
public enum ViolationSubject
{
    /// <summary>A party organization (tổ chức đảng).</summary>
    Organization = 0,

    /// <summary>A member (đảng viên).</summary>
    Member = 1,
}
