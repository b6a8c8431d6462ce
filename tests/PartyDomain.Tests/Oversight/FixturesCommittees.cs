using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Oversight;

namespace PartyDomain.Tests.Oversight;

/// <summary>Organizations with committees, built from facts.</summary>
internal sealed class Committees
{
    public static readonly LocalDate Start = new(2020, 8, 1);

    private readonly Dictionary<OrganizationId, List<OrganizationEvent>> facts = [];

    public List<CommitteeAssignment> Assignments { get; } = [];

    public OrganizationTree Tree => OrganizationTree.Of(facts.Select(item => OrganizationHistory.Fold(item.Key, item.Value)));

    public OrganizationId Found(string id, OrganizationId? parent, TierRole role, OrganizationKind kind = OrganizationKind.PartyOrganization)
    {
        var organization = new OrganizationId(id);
        facts[organization] = [new OrganizationTakenOver(Start, new OrganizationAttributes(id, kind, role, OrganizationSector.Commune, parent))];
        return organization;
    }

    public PersonId[] Elect(OrganizationId organization, PartyOffice office, int count)
    {
        PersonId[] persons = [.. Enumerable.Range(1, count).Select(i => new PersonId($"{organization}-{office}-{i}"))];
        facts[organization].AddRange(persons.Select(person => new OfficeTaken(Start, person, office, OfficeSelection.Elected)));
        return persons;
    }

    public void Happen(OrganizationId organization, OrganizationEvent happened) => facts[organization].Add(happened);

    public void Assign(PersonId person, OrganizationId committee, OrganizationId unit, LocalDate? from = null, LocalDate? until = null) =>
        Assignments.Add(new CommitteeAssignment(person, committee, unit, from ?? Start, until));
}
