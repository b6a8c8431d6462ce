namespace PartyDomain.Membership;

/// <summary>Where a person stands in relation to the party.</summary>
public enum Standing
{
    /// <summary>Not on the list of outstanding people.</summary>
    Outside = 0,

    /// <summary>On the list of outstanding people (quần chúng ưu tú, cảm tình Đảng).</summary>
    Prospect = 1,

    /// <summary>In the admission procedure (người xin vào Đảng).</summary>
    Candidate = 2,

    /// <summary>Probationary member (đảng viên dự bị).</summary>
    Probationary = 3,

    /// <summary>Full member (đảng viên chính thức).</summary>
    Full = 4,

    /// <summary>No longer a member, or never lawfully one.</summary>
    Former = 5,
}
