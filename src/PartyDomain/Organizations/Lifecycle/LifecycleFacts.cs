using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>What the rules of one act look at: the tree before it, and what it would be after it.</summary>
internal sealed class LifecycleFacts
{
    private readonly Dictionary<OrganizationId, PartyOrganization> after = [];

    public LifecycleFacts(OrganizationCommand? command, LifecycleEvidence evidence, OrganizationTree tree, LocalDate on)
    {
        Command = command;
        Evidence = evidence;
        Tree = tree;
        On = on;
        Before = tree.On(on);
        Changes = command is null ? [] : LifecycleChanges.Of(command, this);
        foreach (var change in Changes)
        {
            after[change.Organization] = OrganizationHistory.Evolve(
                after.GetValueOrDefault(change.Organization) ?? tree.Find(change.Organization) ?? new PartyOrganization(change.Organization),
                change.Happened);
        }
    }

    /// <summary>The command; null where somebody asks what is open.</summary>
    public OrganizationCommand? Command { get; }

    public LifecycleEvidence Evidence { get; }

    public OrganizationTree Tree { get; }

    public LocalDate On { get; }

    /// <summary>The tree on the day of the act, as earlier acts of that day left it.</summary>
    public OrganizationTreeView Before { get; }

    /// <summary>What the act would do.</summary>
    public ValueList<OrganizationChange> Changes { get; }

    /// <summary>The organizations that get a fact.</summary>
    public IReadOnlyCollection<OrganizationId> Touched => after.Keys;

    /// <summary>The organizations that the act founds.</summary>
    public IEnumerable<NewOrganization> Founded => Command switch
    {
        FoundOrganization c => [c.Founded],
        SplitOrganization c => c.Into,
        MergeOrganizations { Founded: { } attributes } c => [new NewOrganization(c.Into, attributes)],
        _ => [],
    };

    /// <summary>The organizations that the act is about and that have to exist.</summary>
    public static IEnumerable<OrganizationId> Subjects(OrganizationCommand? command) => command switch
    {
        RenameOrganization c => [c.Organization],
        RecodeOrganization c => [c.Organization],
        RetypeOrganization c => [c.Organization],
        ChangeTierRole c => [c.Organization],
        ReparentOrganization c => [c.Organization],
        SplitOrganization c => [c.Organization],
        MergeOrganizations c => c.Founded is null ? [.. c.Organizations, c.Into] : c.Organizations,
        EndOrganization c => [c.Organization],
        DissolveOrganization c => [c.Organization],
        _ => [],
    };

    public IEnumerable<OrganizationId> ChildrenBefore(OrganizationId id) => Before.Contains(id) ? Before.Children(id) : [];

    public OrganizationAttributes? Now(OrganizationId id) => Before.Contains(id) ? Before[id] : null;

    /// <summary>What would be said of an organization on a day after the act.</summary>
    public OrganizationAttributes? After(OrganizationId id, LocalDate day) => (after.GetValueOrDefault(id) ?? Tree.Find(id))?.On(day);

    public OrganizationAttributes? After(OrganizationId id) => After(id, On);

    public PartyOrganization? WholeAfter(OrganizationId id) => after.GetValueOrDefault(id) ?? Tree.Find(id);

    /// <summary>The organization whose committee decides on what is directly below another: part organizations decide nothing.</summary>
    public OrganizationId? DecidesBelow(OrganizationId? parent, Assessment a)
    {
        var at = parent;
        while (at is { } id && Now(id) is { Role: TierRole.Part } part && (a.Read(LifecycleLaw.PartOnlyProposes) is { Value: true } || part.Parent is not null))
        {
            at = part.Parent;
        }

        return at;
    }

    public OrganizationId? Superior(OrganizationId id, Assessment a) => DecidesBelow(Now(id)?.Parent, a);

    public bool HasConsent(ConsentKind kind, OrganizationId organization) =>
        Evidence.Consents.Any(consent => consent.Kind == kind && consent.Organization == organization && consent.On <= On);

    /// <summary>The numbers given for an organization, from the day before the act on. One that is older is named and not used.</summary>
    public OrganizationMembers? Members(OrganizationId id, Assessment a, bool required)
    {
        var given = Evidence.Members.Where(item => item.Organization == id).ToList();
        if (given.Count == 0)
        {
            if (required)
            {
                a.Bar(WorkflowCodes.EvidenceMissing, $"evidence.members[{id}]", null, Arg.Term("evidence", "evidence.organization-members"));
            }

            return null;
        }

        if (given.Count > 1)
        {
            a.Bar(WorkflowCodes.EvidenceConflict, $"evidence.members[{id}]", null, Arg.Term("evidence", "evidence.organization-members"));
            return null;
        }

        if (given[0].AsOf < On.PlusDays(-1))
        {
            a.Bar(WorkflowCodes.EvidenceStale, $"evidence.members[{id}]", null, Arg.Term("evidence", "evidence.organization-members"), Arg.Date("asOf", given[0].AsOf), Arg.Date("on", On));
            return null;
        }

        return given[0];
    }
}
