using NodaTime;
using PartyDomain.Organizations.Formation;
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
        if (parent is { } id && Now(id) is { Role: TierRole.Part })
        {
            a.Read(LifecycleLaw.PartOnlyProposes);
        }

        return Decides(parent, Now);
    }

    /// <summary>The organization whose committee decides: beginning with one and going up over parts.</summary>
    public static OrganizationId? Decides(OrganizationId? from, Func<OrganizationId, OrganizationAttributes?> attributes)
    {
        var seen = new HashSet<OrganizationId>();
        var at = from;
        while (at is { } id && seen.Add(id) && attributes(id) is { Role: TierRole.Part } part)
        {
            at = part.Parent;
        }

        return at;
    }

    public OrganizationId? Superior(OrganizationId id, Assessment a) => DecidesBelow(Now(id)?.Parent, a);

    /// <summary>Whether an agreement was given by the day of the decision.</summary>
    public bool HasConsent(ConsentKind kind, OrganizationId organization) =>
        Evidence.Consents.Any(consent => consent.Kind == kind && consent.Organization == organization && consent.On <= (Command?.Decided ?? On));

    /// <summary>Whether what stands above an organization agreed to an act that the organization decides, or decided itself.</summary>
    public bool HasSuperiorConsent(OrganizationId decider, OrganizationId about) =>
        Command is { } command && (HasConsent(ConsentKind.SuperiorOfDecider, about) || StandsAbove(command.DecidedBy, decider));

    /// <summary>Whether a committee stands further up than an organization; what is above the top of the register does.</summary>
    public bool StandsAbove(OrganizationId? committee, OrganizationId organization) =>
        committee is not { } id || (id != organization && Before.Contains(organization) && Before.Path(organization).Contains(id))
        || (Before.Contains(organization) && Now(Before.Path(organization)[0])!.Parent == id);

    /// <summary>An organization and what stands above it, after the act or before it.</summary>
    public IEnumerable<(OrganizationId Id, OrganizationAttributes Attributes)> Upward(OrganizationId? from, bool before = false)
    {
        var seen = new HashSet<OrganizationId>();
        for (var at = from; at is { } id && seen.Add(id) && (before ? Now(id) : After(id)) is { } attributes; at = attributes.Parent)
        {
            yield return (id, attributes);
        }
    }

    /// <summary>Whether an organization belongs to the army or the police, whose organizations the Politburo regulates (294-QĐ/TW, 10.3). What stands under a commune does not.</summary>
    public bool IsInOwnSystem(OrganizationId id, bool before = false)
    {
        var way = Upward(id, before).Select(item => item.Attributes.Sector).ToList();
        return way.Exists(sector => sector is OrganizationSector.Army or OrganizationSector.Police) && !way.Exists(Places.IsCommune);
    }

    /// <summary>The organization of the commune in which an organization stands: the highest one that bears the sector, since parts of it may bear it too.</summary>
    public OrganizationId? CommuneAbove(OrganizationId? from)
    {
        OrganizationId? found = null;
        foreach (var (id, attributes) in Upward(from))
        {
            found = Places.IsCommune(attributes.Sector) ? id : found;
        }

        return found;
    }

    /// <summary>A cell or part in the commune's own machinery may bear the sector of the commune without being its organization.</summary>
    public bool StandsWithinCommune(OrganizationAttributes attributes) => attributes.Kind == OrganizationKind.Cell || CommuneAbove(attributes.Parent) is not null;

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

        if (given[0].AsOf < On && given[0].AsOf.PlusDays(1) < On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, $"evidence.members[{id}]", null, Arg.Term("evidence", "evidence.organization-members"), Arg.Date("asOf", given[0].AsOf), Arg.Date("on", On));
            return null;
        }

        return given[0];
    }
}
