using PartyDomain.Workflows;
using Need = PartyDomain.Workflows.Requirement<PartyDomain.Organizations.Lifecycle.LifecycleFacts>;
using Row = PartyDomain.Workflows.Step<PartyDomain.Organizations.Lifecycle.LifecycleFacts>;

namespace PartyDomain.Organizations.Lifecycle;

/// <summary>The step table of acts on organizations. Deciding, explaining and drawing read this one table.</summary>
public static class LifecycleSteps
{
    private const string Superior = "actor.direct-superior";
    private static readonly Need Exists = new("organization-exists", NamingRules.Exists);
    private static readonly Need NewId = new("new-identity", NamingRules.NewId);
    private static readonly Need InOrder = new("in-order", NamingRules.InOrder);
    private static readonly Need Changes = new("changes-something", NamingRules.ChangesSomething);
    private static readonly Need Named = new("named-once", NamingRules.Named);
    private static readonly Need OneTree = new("one-tree", ShapeRules.OneTree);
    private static readonly Need Roles = new("roles-and-kinds", ShapeRules.RolesAndKinds);
    private static readonly Need SameKind = new("same-kind", ShapeRules.SameKind);
    private static readonly Need Code = new("code-free", ShapeRules.Code);
    private static readonly Need Below = new("below-provided-for", ProvisionRules.Below);
    private static readonly Need Members = new("members-provided-for", ProvisionRules.MembersTo);
    private static readonly Need Least = new("least-members", SizeRules.LeastMembers);
    private static readonly Need Decider = new("decider", CompetenceRules.Decider);
    private static readonly Need Blocs = new("between-blocs", ConsentRules.BetweenBlocs);
    private static readonly Need Ending = new("ending-consent", SpecialKindRules.Ended);
    private static readonly Need DecisionDay = new("decision-day", NamingRules.DecisionDay);
    private static readonly Need[] Places =
    [
        new("commission-consent", SpecialKindRules.Founded), new("level", PlaceRules.Level), new("commune-role", PlaceRules.Commune), new("village-cell", PlaceRules.Village),
        new("below-empowered", PlaceRules.BelowEmpowered),
    ];

    private static readonly Need[] Sizes = [new("kind-by-size", SizeRules.KindBySize), new("large-cell", SizeRules.LargeCell), new("part-consent", SizeRules.Part)];

    private static readonly Transition Stays = To(string.Empty, OrganizationPhase.Existing);
    private static readonly Transition Ends = To(string.Empty, OrganizationPhase.Ended);

    internal static IReadOnlyList<Row> All { get; } =
    [
        Row<FoundOrganization>("found", OrganizationPhase.NotFounded, [Stays], [NewId, InOrder, OneTree, Roles, Code, Decider, .. Places, Least, .. Sizes]),
        Row<RenameOrganization>("rename", OrganizationPhase.Existing, [Stays], [Exists, InOrder, Changes]),
        Row<RecodeOrganization>("recode", OrganizationPhase.Existing, [Stays], [Exists, InOrder, Changes, Code]),
        Row<RetypeOrganization>("retype", OrganizationPhase.Existing, [Stays], [Exists, InOrder, Changes, OneTree, Roles, Decider, .. Places, .. Sizes]),
        Row<ChangeTierRole>("tier-role", OrganizationPhase.Existing, [Stays], [Exists, InOrder, Changes, OneTree, Roles, Decider, .. Places, .. Sizes]),
        Row<ReparentOrganization>("reparent", OrganizationPhase.Existing, [Stays], [Exists, InOrder, Changes, OneTree, Roles, Decider, .. Places, Blocs, new("receiving-consent", ConsentRules.Receiving), new("leaving-superior", ConsentRules.LeavingSuperior)]),
        Row<SplitOrganization>("split", OrganizationPhase.Existing, [To("continues", OrganizationPhase.Existing), To("ends", OrganizationPhase.Ended)], [Exists, NewId, InOrder, Named, OneTree, Roles, SameKind, Code, Below, Decider, .. Places, Blocs, Ending, Least, .. Sizes]),
        Row<MergeOrganizations>("merge", OrganizationPhase.Existing, [Ends], [Exists, NewId, InOrder, Named, OneTree, Roles, SameKind, Code, Decider, .. Places, Blocs, Ending, Least, .. Sizes]),
        Row<EndOrganization>("end", OrganizationPhase.Existing, [Ends], [Exists, InOrder, Named, OneTree, Roles, Below, Members, Decider, .. Places, Blocs, Ending, new("ending-ground", CompetenceRules.Ending)]),
        Row<DissolveOrganization>("dissolve", OrganizationPhase.Existing, [Ends], [Exists, InOrder, Named, OneTree, Roles, Below, Members, .. Places, Blocs, new("two-levels", CompetenceRules.TwoLevels), new("proposal-vote", CompetenceRules.Proposal), new("decision-vote", CompetenceRules.Decision)]) with { Actor = "actor.superior-of-superior" },
    ];

    /// <summary>Gives the table as data.</summary>
    /// <returns>The rows.</returns>
    public static ValueList<StepDescription> Describe() => All.Select(step => step.Describe()).ToValueList();

    internal static Row For(OrganizationCommand command) => All.First(step => step.Command == command.GetType());

    private static Transition To(string result, OrganizationPhase phase) => new(result, TermKey.Of(phase));

    private static Row Row<TCommand>(string id, OrganizationPhase from, ValueList<Transition> to, ValueList<Need> needs) =>
        new($"organization.{id}", typeof(TCommand), [TermKey.Of(from)], to) { Actor = Superior, Requirements = needs.Add(DecisionDay) };
}
