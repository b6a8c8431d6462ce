using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>A province with a commune, a cell of a village and a party organization of a workplace, and short names for acts.</summary>
internal sealed class World
{
    public static readonly LocalDate Day = new(2025, 9, 3);

    public World(OrganizationTree tree) => Tree = tree;

    public OrganizationTree Tree { get; private set; }

    public ValueList<OrganizationMembers> Members { get; init; } = [];

    public ValueList<LifecycleConsent> Consents { get; init; } = [];

    public static OrganizationId Id(string id) => new(id);

    public static OrganizationAttributes Is(string? parent, TierRole role, OrganizationSector sector, OrganizationKind? kind = null, string? code = null) =>
        new("n", kind ?? (role == TierRole.Subordinate ? OrganizationKind.Cell : OrganizationKind.PartyOrganization), role, sector, parent is null ? null : Id(parent)) { Code = code };

    public static OrganizationAttributes Village(string parent, string? code = null) => Is(parent, TierRole.Subordinate, OrganizationSector.Village, null, code);

    public static PartyOrganization Since(string id, OrganizationAttributes attributes, LocalDate? on = null) =>
        OrganizationHistory.Fold(Id(id), [new OrganizationFounded(on ?? new LocalDate(2025, 1, 1), attributes)]);

    public static World Province(TierRole commune = TierRole.SuperiorOfGrassroots, params PartyOrganization[] more) => new(OrganizationTree.Of(
    [
        Since("province", Is(null, TierRole.Provincial, OrganizationSector.Territory)),
        Since("commune", Is("province", commune, OrganizationSector.Commune)),
        Since("village", Village("commune", "v")),
        Since("village-2", Village("commune")),
        Since("work", Is("commune", TierRole.Grassroots, OrganizationSector.PublicServiceUnit)),
        Since("work-cell", Is("work", TierRole.Subordinate, OrganizationSector.PublicServiceUnit)),
        .. more,
    ]));

    public static Roster Committee(string of, int size, LocalDate? asOf = null) =>
        new(Id(of), PartyBody.DirectSuperior, asOf ?? Day, "test", Enumerable.Range(0, size).Select(i => new RosterEntry(new PersonId($"{of}-{i}"))).ToValueList());

    public LifecycleEvidence Evidence(LocalDate on) => new()
    {
        Members = [.. Members, .. Tree.Organizations.Select(one => one.Id).Where(id => Members.All(item => item.Organization != id)).Select(id => new OrganizationMembers(id, 9, 1, on, "test"))],
        Consents = Consents,
    };

    public Outcome<OrganizationChange> Decide(OrganizationCommand command, LifecycleEvidence? evidence = null) =>
        LifecycleDecider.Decide(command, evidence ?? Evidence(command.On), Tree, Law.Shipped);

    public string Codes(OrganizationCommand command, LifecycleEvidence? evidence = null)
    {
        var outcome = Decide(command, evidence);
        return string.Join(' ', outcome.Findings.Where(finding => finding.Effect != FindingEffect.Note).Select(finding => finding.Code).Distinct());
    }

    public World Do(OrganizationCommand command, LifecycleEvidence? evidence = null)
    {
        var outcome = Decide(command, evidence);
        Xunit.Assert.True(outcome is Accepted<OrganizationChange>, $"{command}: {string.Join("; ", outcome.Findings.Select(finding => $"{finding.Code} {finding.Subject}"))}");
        Tree = LifecycleDecider.Apply(Tree, outcome.Events);
        return this;
    }
}
