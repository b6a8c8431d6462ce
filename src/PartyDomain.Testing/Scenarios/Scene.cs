using PartyDomain.Discipline.Cases;
using PartyDomain.Discipline.Suspensions;
using PartyDomain.Membership;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Oversight.Inspections;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios;

/// <summary>Where a running scenario stands: the law, and records and register after the acts so far.</summary>
internal sealed class Scene(Given given)
{
    private readonly List<Finding> findings = [];
    private readonly List<Explanation> explanations = [];

    private readonly Dictionary<PersonId, MembershipRecord> records = new() { [given.Record.Person] = given.Record };
    private readonly List<(string? Label, LifecycleFollowUp FollowUp)> acts = [];
    private readonly Dictionary<CaseId, DisciplineCase> cases = given.Discipline.Cases.ToDictionary(item => item.Key, item => item.Value.Start);
    private readonly Dictionary<CaseId, Suspension> suspensions = given.Discipline.Suspensions.ToDictionary(item => item.Key, item => item.Value.Start);
    private GivenRegister? source = given.Register;
    private Register? register;

    public Law Law { get; } = given.Law;

    /// <summary>Whom the item in hand is about.</summary>
    public PersonId Person { get; private set; } = given.Record.Person;

    /// <summary>The record of that person.</summary>
    public MembershipRecord Record
    {
        get => RecordOf(Person);
        set
        {
            records[Person] = value;
            register = null;
        }
    }

    /// <summary>Whether there is a register.</summary>
    public bool HasRegister => source is not null;

    /// <summary>The register after the acts so far.</summary>
    public Register Register =>
        register ??= source?.With(records.Values) ?? throw new InvalidOperationException("There is no register.");

    /// <summary>Findings of the item in hand, for a formatter.</summary>
    public ValueList<Finding> Findings => findings.ToValueList();

    /// <summary>Explanations of the item in hand, for a formatter.</summary>
    public ValueList<Explanation> Explanations => explanations.ToValueList();

    /// <summary>The name that the file gives the item in hand.</summary>
    public string? Label { get; private set; }

    public void Begin(PersonId? person, string? label)
    {
        Person = person ?? given.Record.Person;
        Label = label;
        findings.Clear();
        explanations.Clear();
    }

    public void Show(IEnumerable<Finding> shown) => findings.AddRange(shown);

    public void Show(IEnumerable<Explanation> shown) => explanations.AddRange(shown);

    /// <summary>The record of a person after the acts so far.</summary>
    public MembershipRecord RecordOf(PersonId person) => records.GetValueOrDefault(person) ?? source?.RecordOf(person) ?? new MembershipRecord(person);

    /// <summary>A case after the acts so far.</summary>
    public DisciplineCase CaseOf(CaseId id) => cases[id];

    /// <summary>A suspension after the acts so far.</summary>
    public Suspension SuspensionOf(CaseId id) => suspensions[id];

    /// <summary>A session after the acts so far; one without facts where the register has none of this key.</summary>
    public InspectionSession SessionOf(SessionId id) =>
        InspectionHistory.Fold(id, source?.Document.Inspections.FirstOrDefault(entry => entry.Session == id)?.Events ?? []);

    public void Happened(DisciplineCase after) => cases[after.Id] = after;

    public void Happened(Suspension after) => suspensions[after.Id] = after;

    /// <summary>Puts what happened to a session into the register.</summary>
    public void Happened(InspectionSession after)
    {
        var entry = new InspectionEntry(after.Id, after.History);
        Change(document => document with
        {
            Inspections = document.Inspections.Any(known => known.Session == after.Id)
                ? document.Inspections.Select(known => known.Session == after.Id ? entry : known).ToValueList()
                : document.Inspections.Add(entry),
        });
    }

    /// <summary>Puts an accepted act on organizations, and what it calls for, into the register.</summary>
    public void Happened(ValueList<OrganizationChange> changes, LifecycleFollowUp followUp)
    {
        acts.Add((Label, followUp));
        Happened(changes);
    }

    /// <summary>Puts accepted facts of organizations into the register.</summary>
    public void Happened(ValueList<OrganizationChange> changes)
    {
        if (changes.Count > 0)
        {
            Change(document => document.With(changes));
        }
    }

    /// <summary>What the act of a name called for, or the last act.</summary>
    public LifecycleFollowUp FollowUp(string? label)
    {
        var found = acts.FindLast(act => label is null || string.Equals(act.Label, label, StringComparison.Ordinal)).FollowUp;
        return found ?? throw new InvalidOperationException(label is null ? "No act on organizations was accepted before." : $"No act named '{label}' was accepted before.");
    }

    /// <summary>Puts facts of persons into the register.</summary>
    public void Happened(ValueList<MemberFact> facts)
    {
        foreach (var fact in facts.Where(fact => records.ContainsKey(fact.Person)))
        {
            records[fact.Person] = MembershipHistory.Evolve(records[fact.Person], fact.Happened);
        }

        Change(document => document.With(facts.Where(fact => !records.ContainsKey(fact.Person))));
    }

    private void Change(Func<RegisterDocument, RegisterDocument> change)
    {
        source = source is null ? null : new GivenRegister(change(source.Document));
        register = null;
    }
}
