namespace PartyDomain.Oversight.Inspections;

/// <summary>Who or what is inspected or supervised. The family is closed.</summary>
public abstract record SessionSubject
{
    private protected SessionSubject()
    {
    }

    /// <summary>Whether this is the same organization with the same body, or the same member, whatever else is said of it.</summary>
    /// <param name="other">Another subject.</param>
    /// <returns>Whether it is the same.</returns>
    public bool IsSame(SessionSubject other) => (this, other) switch
    {
        (OrganizationSubject a, OrganizationSubject b) => a == b,
        (MemberSubject a, MemberSubject b) => a.Person == b.Person,
        _ => false,
    };

    /// <summary>What tells two subjects apart.</summary>
    internal object Key => this is MemberSubject member ? member.Person : this;
}

/// <summary>An organization, or one of its bodies.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Body">What of it.</param>
public sealed record OrganizationSubject(OrganizationId Organization, SubjectBody Body = SubjectBody.Organization) : SessionSubject;

/// <summary>A member.</summary>
/// <param name="Person">The member.</param>
/// <param name="IsCommitteeMember">Whether the member sits in a committee (cấp ủy viên), as the host says; null to take it from the offices of the day.</param>
public sealed record MemberSubject(PersonId Person, bool? IsCommitteeMember = null) : SessionSubject
{
    /// <summary>Writes nothing of the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(MemberSubject);
}
