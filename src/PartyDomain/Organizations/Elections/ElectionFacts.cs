using NodaTime;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;

namespace PartyDomain.Organizations.Elections;

/// <summary>What the rules of one act on offices look at.</summary>
internal sealed class ElectionFacts
{
    public static readonly PartyOffice[] Posts =
    [
        PartyOffice.Secretary, PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary, PartyOffice.StandingCommitteeMember,
    ];

    public static readonly PartyOffice[] Leadership = [.. Posts, PartyOffice.CommitteeMember];

    public static readonly PartyOffice[] Inspection = [PartyOffice.InspectionChair, PartyOffice.InspectionDeputyChair, PartyOffice.InspectionMember];

    public ElectionFacts(ElectionCommand? command, ElectionEvidence evidence, OrganizationTree tree, OrganizationId organization, LocalDate on)
    {
        Command = command;
        Evidence = evidence;
        Tree = tree;
        Id = organization;
        On = on;
        Before = tree.On(on);
        Organization = tree.Find(organization) ?? new PartyOrganization(organization);
        Now = Organization.On(on);
        File = CommitteeFile.Of(Organization);
    }

    /// <summary>The command; null where somebody asks what is open.</summary>
    public ElectionCommand? Command { get; }

    public ElectionEvidence Evidence { get; }

    public OrganizationTree Tree { get; }

    public OrganizationId Id { get; }

    public LocalDate On { get; }

    public OrganizationTreeView Before { get; }

    public PartyOrganization Organization { get; }

    /// <summary>What the organization is on the day; null where it does not exist.</summary>
    public OrganizationAttributes? Now { get; }

    public CommitteeFile File { get; }

    /// <summary>What came of the ballot, once it is judged.</summary>
    public ElectionResult? Result { get; set; }

    public bool IsCell => Now?.Kind == OrganizationKind.Cell;

    /// <summary>Whether a cell below a grassroots committee: its term is its own.</summary>
    public bool HasCellTerm => Now is { Kind: OrganizationKind.Cell, Role: TierRole.Subordinate };

    public ValueList<PersonId> Holders(PartyOffice office) => Organization.Holders(office, On);

    public bool Holds(PersonId person, PartyOffice office) => Organization.Offices.Any(term => term.Person == person && term.Office == office && term.IsHeldOn(On));

    /// <summary>The offices of some kinds that are held on the day, in the order in which they were taken.</summary>
    public IEnumerable<OfficeHolder> Held(IReadOnlyCollection<PartyOffice> offices) =>
        Organization.Offices.Where(term => offices.Contains(term.Office) && term.IsHeldOn(On)).Select(term => new OfficeHolder(term.Person, term.Office)).Distinct();

    /// <summary>The organization whose committee decides on the offices: part organizations decide nothing.</summary>
    public OrganizationId? Superior(Assessment a)
    {
        var at = Now?.Parent;
        while (at is { } id && Before.Contains(id) && Before[id] is { Role: TierRole.Part } part && part.Parent is not null)
        {
            a.Read(LifecycleLaw.PartOnlyProposes);
            at = part.Parent;
        }

        return at;
    }

    // 294-QĐ/TW, 16.5: founded, split or merged after its last term began, or before the first one
    public bool IsReorganized => Reorganizations().Select(day => (LocalDate?)day).Max() is { } changed && (File.TermFrom is not { } from || from < changed);

    public bool IsFirstTerm => File.TermFrom is null || IsReorganized;

    public bool HasConsent(ElectionConsentKind kind) => Evidence.Consents.Any(consent => consent.ConsentKind == kind && consent.On <= On);

    /// <summary>How many full members the cell has: as the host says, or as the list of its members shows.</summary>
    public int? Full => Evidence.Members is { } members && members.Organization == Id
        ? members.Full
        : Evidence.Roster?.Entries.Count(entry => entry is { Probationary: false, TemporaryGuest: false });

    private IEnumerable<LocalDate> Reorganizations()
    {
        var own = OrganizationHistory.InForce(Organization.History).Where(happened => happened is OrganizationFounded or OrganizationSplit { Continues: true });
        var taken = Tree.Organizations
            .Where(one => one.Id != Id)
            .SelectMany(one => OrganizationHistory.InForce(one.History))
            .Where(happened => happened is OrganizationMerged merged && merged.Into == Id);
        return own.Concat(taken).Select(happened => happened.On).Where(day => day <= On);
    }
}
