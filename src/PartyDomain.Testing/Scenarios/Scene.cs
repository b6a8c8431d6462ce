using PartyDomain.Membership;
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
    private Register? register;

    public Law Law { get; } = given.Law;

    /// <summary>Whom the item in hand is about.</summary>
    public PersonId Person { get; private set; } = given.Record.Person;

    /// <summary>The record of that person.</summary>
    public MembershipRecord Record
    {
        get => records.GetValueOrDefault(Person) ?? given.Register?.RecordOf(Person) ?? new MembershipRecord(Person);
        set
        {
            records[Person] = value;
            register = null;
        }
    }

    /// <summary>The register after the acts so far.</summary>
    public Register Register =>
        register ??= given.Register?.With(records.Values) ?? throw new InvalidOperationException("There is no register.");

    /// <summary>Findings of the item in hand, for a formatter.</summary>
    public ValueList<Finding> Findings => findings.ToValueList();

    /// <summary>Explanations of the item in hand, for a formatter.</summary>
    public ValueList<Explanation> Explanations => explanations.ToValueList();

    public void Begin(PersonId? person)
    {
        Person = person ?? given.Record.Person;
        findings.Clear();
        explanations.Clear();
    }

    public void Show(IEnumerable<Finding> shown) => findings.AddRange(shown);

    public void Show(IEnumerable<Explanation> shown) => explanations.AddRange(shown);
}
