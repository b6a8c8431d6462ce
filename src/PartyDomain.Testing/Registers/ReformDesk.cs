using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;

namespace PartyDomain.Testing.Registers;

/// <summary>Puts acts to the decider one after the other, and keeps what follows from them until it is done.</summary>
internal sealed class ReformDesk(Register register, ProvincePeople people)
{
    private readonly List<CollectiveTransfer> transfers = [];
    private readonly List<CommitteeToAppoint> committees = [];
    private IReadOnlyDictionary<OrganizationId, StandingCounts> counts = register.CountStandings(ProvinceBeginning.LastDay);
    private LocalDate countedOn = ProvinceBeginning.LastDay;

    public static Law Law { get; } = Law.Shipped.With(Settings.Cautious);

    public Register Register { get; private set; } = register;

    public List<ReformAct> Acts { get; } = [];

    /// <summary>The tree on the day, as the acts so far left it.</summary>
    public OrganizationTreeView On(LocalDate day) => Register.Organizations.On(day);

    /// <summary>Takes the facts of members that have come in since.</summary>
    public void Read(RegisterDocument document, LocalDate day)
    {
        Register = Register.Of(document);
        (counts, countedOn) = (Register.CountStandings(day), day);
    }

    /// <summary>Founds an organization for the members of cells that come into it next.</summary>
    public void Found(FoundOrganization command, ValueList<OrganizationId> cells) =>
        Do(command, [new(command.Founded.Id, (int)cells.Sum(cell => counts[cell].Full), (int)cells.Sum(cell => counts[cell].Probationary), countedOn, "register")]);

    public void Do(OrganizationCommand command) => Do(command, Named(command).Where(counts.ContainsKey).Select(Members).ToValueList());

    private void Do(OrganizationCommand command, ValueList<OrganizationMembers> members)
    {
        var evidence = new LifecycleEvidence { Members = members };
        var outcome = LifecycleDecider.Decide(command, evidence, Register.Organizations, Law);
        if (outcome is not Accepted<OrganizationChange>)
        {
            throw new InvalidOperationException($"{command} was not accepted: {string.Join("; ", outcome.Findings.Select(finding => $"{finding.Code} {finding.Subject}"))}");
        }

        var due = LifecycleConsequences.Of(command, outcome.Events, Register, Law);
        transfers.AddRange(due.Transfers);
        committees.AddRange(due.Committees);
        Acts.Add(new ReformAct(command, outcome, due));
        Register = Register.With(LifecycleDecider.Apply(Register.Organizations, outcome.Events));
    }

    /// <summary>Receives the members of the cells that ended where they may go, those apart who are received elsewhere.</summary>
    public void Receive(LocalDate on, IReadOnlySet<PersonId> apart)
    {
        foreach (var item in transfers.Where(item => !apart.Contains(item.Person)))
        {
            people.Receive(item.Person, item.To[0], on);
        }

        transfers.Clear();
    }

    /// <summary>Appoints the committees that are due: of cells as large as they need, of communes 21, of other party organizations five.</summary>
    public void Appoint(LocalDate on)
    {
        var view = On(on);
        var facts = committees.Select(item => item.Organization).Distinct().Where(view.Contains).SelectMany(id => Appointed(view, id, on).Select(fact => new OrganizationChange(id, fact)));
        Register = Register.With(LifecycleDecider.Apply(Register.Organizations, facts.ToList()));
        committees.Clear();
    }

    private static IEnumerable<OrganizationId> Named(OrganizationCommand command) => command switch
    {
        MergeOrganizations c => [.. c.Organizations, c.Into],
        EndOrganization c => [c.Organization],
        _ => [],
    };

    private OrganizationMembers Members(OrganizationId id) => new(id, (int)counts[id].Full, (int)counts[id].Probationary, countedOn, "register");

    private IEnumerable<OrganizationEvent> Appointed(OrganizationTreeView view, OrganizationId id, LocalDate on)
    {
        var held = Register.Organizations.Find(id)!;
        var facts = view[id].Kind == OrganizationKind.Cell
            ? ProvinceBeginning.CellOffices([.. people.FullMembers(id)], on, OfficeSelection.Appointed)
            : ProvinceBeginning.Committee([.. Officers(view, id).Take(view[id].Role == TierRole.SuperiorOfGrassroots ? 21 : 5)], on, OfficeSelection.Appointed);
        foreach (var fact in facts.OfType<OfficeTaken>().Where(fact => !held.Holders(fact.Office, on).Contains(fact.Person)))
        {
            people.HoldsOffice(fact.Person);
            yield return fact;
        }
    }

    private IEnumerable<PersonId> Officers(OrganizationTreeView view, OrganizationId id) =>
        view.Subtree(id).Where(child => view[child].Kind == OrganizationKind.Cell).SelectMany(cell => people.FullMembers(cell).Skip(1).Take(1));
}
