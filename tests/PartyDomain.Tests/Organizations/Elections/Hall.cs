using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Organizations.Lifecycle;
using PartyDomain.Voting;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Elections;

/// <summary>A cell and a committee that elect, and short names for acts.</summary>
internal sealed class Hall(OrganizationTree tree)
{
    public static readonly LocalDate Day = new(2025, 9, 1);
    public static readonly LocalDate Opening = new(2025, 11, 3);
    public static readonly OrganizationId Cell = Id("village");
    public static readonly OrganizationId Work = Id("work");
    public static readonly OrganizationId Commune = Id("commune");

    public OrganizationTree Tree { get; private set; } = tree;

    public Law Law { get; init; } = Law.Shipped.With(Settings.Cautious);

    public int Full { get; set; } = 12;

    public static Hall New(params PartyOrganization[] more) => new(Province(TierRole.SuperiorOfGrassroots, more).Tree);

    public static PersonId P(int number) => new($"p{number}");

    public static ValueList<PersonId> Ps(int from, int count) => Enumerable.Range(from, count).Select(P).ToValueList();

    public static ValueList<CandidateVotes> Votes(params (int Person, int Votes)[] votes) => votes.Select(one => new CandidateVotes(P(one.Person), one.Votes)).ToValueList();

    public static OfficeHolder At(int person, PartyOffice office) => new(P(person), office);

    public PartyOrganization Of(OrganizationId id) => Tree.Find(id)!;

    public CommitteeFile File(OrganizationId id) => CommitteeFile.Of(Of(id));

    public string Holders(OrganizationId id, PartyOffice office, LocalDate day) => string.Join(' ', Of(id).Holders(office, day));

    /// <summary>Everybody present: the members of a cell, or as many delegates or incumbents.</summary>
    public ElectionEvidence Evidence(ElectionCommand command, int? voters = null) => new()
    {
        Members = new OrganizationMembers(command.Organization, Full, 0, command.On, "test"),
        Roster = new Roster(command.Organization, PartyBody.GrassrootsCommittee, command.On, "test", Ps(0, voters ?? Full).Select(person => new RosterEntry(person)).ToValueList()),
    };

    public Outcome<OrganizationChange> Decide(ElectionCommand command, ElectionEvidence? evidence = null) =>
        ElectionDecider.Decide(command, evidence ?? Evidence(command), Tree, Law);

    public string Codes(ElectionCommand command, ElectionEvidence? evidence = null, bool notes = false) =>
        string.Join(' ', Decide(command, evidence).Findings.Where(finding => (notes || finding.Effect != FindingEffect.Note) && finding.Code != LawCodes.CalendarPresumed).Select(finding => finding.Code).Distinct());

    public Hall Do(ElectionCommand command, ElectionEvidence? evidence = null)
    {
        var outcome = Decide(command, evidence);
        Xunit.Assert.True(outcome is Accepted<OrganizationChange>, $"{command}: {string.Join("; ", outcome.Findings.Select(finding => $"{finding.Code} {finding.Subject}"))}");
        Tree = LifecycleDecider.Apply(Tree, outcome.Events);
        return this;
    }

    public Hall Congress(OrganizationId id, int seats, LocalDate? on = null, CongressForm form = CongressForm.OfMembers) => this
        .Do(new CallCongress((on ?? Opening).PlusDays(-63), id, CongressKind.Ordinary, form, on ?? Opening))
        .Do(new HoldCongress(on ?? Opening, id, seats, true));
}
