namespace PartyDomain.Discipline;

/// <summary>Whom a case is about: a member or a party organization, never both.</summary>
public sealed record CaseSubject
{
    private CaseSubject(PersonId? member, OrganizationId? organization)
    {
        Member = member;
        Organization = organization;
    }

    /// <summary>The member; null where the case is about an organization.</summary>
    public PersonId? Member { get; }

    /// <summary>The organization; null where the case is about a member.</summary>
    public OrganizationId? Organization { get; }

    /// <summary>A case about a member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The subject.</returns>
    public static implicit operator CaseSubject(PersonId member) => FromPersonId(member);

    /// <summary>A case about an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The subject.</returns>
    public static implicit operator CaseSubject(OrganizationId organization) => FromOrganizationId(organization);

    /// <summary>A case about a member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The subject.</returns>
    public static CaseSubject FromPersonId(PersonId member) => new(member, null);

    /// <summary>A case about an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The subject.</returns>
    public static CaseSubject FromOrganizationId(OrganizationId organization) => new(null, organization);

    /// <summary>Writes nothing of the subject.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(CaseSubject);
}
