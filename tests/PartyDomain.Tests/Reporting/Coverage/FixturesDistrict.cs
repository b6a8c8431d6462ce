using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Reporting.Coverage;

namespace PartyDomain.Tests.Reporting.Coverage;

/// <summary>A district with communes, cells, villages and members, built from facts.</summary>
internal sealed class District
{
    public static readonly LocalDate Start = new(2016, 8, 8);
    public static readonly OrganizationId Id = new("district");

    private readonly Dictionary<OrganizationId, List<OrganizationEvent>> organizations = [];
    private readonly Dictionary<CoverageUnitId, List<CoverageUnitEvent>> units = [];
    private readonly Dictionary<PersonId, List<MembershipEvent>> members = [];
    private readonly Dictionary<PersonId, ValueList<MemberProfile>> profiles = [];
    private int persons;

    public District() => Found(Id, null, TierRole.SuperiorOfGrassroots, OrganizationKind.PartyOrganization);

    public OrganizationId Commune(string id) => Found(new(id), Id, TierRole.Grassroots, OrganizationKind.PartyOrganization);

    public OrganizationId Cell(string id, OrganizationId commune) => Found(new(id), commune, TierRole.Subordinate, OrganizationKind.Cell);

    public CoverageUnitId Unit(string id, OrganizationId within, OrganizationId? cell = null, CoverageUnitKind kind = CoverageUnitKind.Village)
    {
        var unit = new CoverageUnitId(id);
        units[unit] = [new CoverageUnitEstablished(Start, kind, id, within)];
        if (cell is { } serving)
        {
            Happen(unit, new CellServes(Start, serving));
        }

        return unit;
    }

    public PersonId Head(CoverageUnitId unit, bool? isMember = null)
    {
        var head = new PersonId($"head-{++persons}");
        Happen(unit, new HeadTookOffice(Start, head, isMember));
        return head;
    }

    public PersonId Member(OrganizationId cell, CoverageUnitId? livesIn, Standing standing = Standing.Full)
    {
        var person = new PersonId($"member-{++persons}");
        Stand(person, cell, standing);
        Live(person, Start, livesIn);
        return person;
    }

    public void Stand(PersonId person, OrganizationId? cell, Standing standing, LocalDate? on = null)
    {
        members.TryAdd(person, []);
        members[person].Add(new StandingRecorded(on ?? Start, standing, cell));
    }

    public void Live(PersonId person, LocalDate from, CoverageUnitId? livesIn) =>
        profiles[person] = profiles.GetValueOrDefault(person, []).Add(new MemberProfile(from) { LivesIn = livesIn });

    public void Office(OrganizationId cell, PersonId person, params ReadOnlySpan<PartyOffice> offices)
    {
        foreach (var office in offices)
        {
            Happen(cell, new OfficeTaken(Start, person, office, OfficeSelection.Elected));
        }
    }

    public void Happen(OrganizationId organization, OrganizationEvent happened) => organizations[organization].Add(happened);

    public void Happen(CoverageUnitId unit, CoverageUnitEvent happened) => units[unit].Add(happened);

    public CoverageView On(LocalDate day) => CoverageView.Of(
        OrganizationTree.Of(organizations.Select(item => OrganizationHistory.Fold(item.Key, item.Value))),
        units.Select(item => CoverageUnit.Fold(item.Key, item.Value)),
        members.ToDictionary(item => item.Key, item => MembershipTimeline.Of(MembershipHistory.Fold(item.Key, item.Value))),
        profiles,
        day);

    private OrganizationId Found(OrganizationId id, OrganizationId? parent, TierRole role, OrganizationKind kind)
    {
        organizations[id] = [new OrganizationTakenOver(Start, new OrganizationAttributes(id.Value, kind, role, OrganizationSector.Commune, parent))];
        return id;
    }
}
