using PartyDomain.Membership;
using PartyDomain.Rulebooks;
using PartyDomain.Testing.Scenarios.Reading;
using PartyDomain.Workflows;

namespace PartyDomain.Testing.Scenarios;

/// <summary>Where a running scenario stands: the law, and the record after the acts so far.</summary>
internal sealed class Scene(Given given)
{
    private readonly List<Finding> findings = [];
    private readonly List<Explanation> explanations = [];

    public Law Law { get; } = given.Law;

    public MembershipRecord Record { get; set; } = given.Record;

    /// <summary>Findings of the item in hand, for a formatter.</summary>
    public ValueList<Finding> Findings => findings.ToValueList();

    /// <summary>Explanations of the item in hand, for a formatter.</summary>
    public ValueList<Explanation> Explanations => explanations.ToValueList();

    public void Begin()
    {
        findings.Clear();
        explanations.Clear();
    }

    public void Show(IEnumerable<Finding> shown) => findings.AddRange(shown);

    public void Show(IEnumerable<Explanation> shown) => explanations.AddRange(shown);
}
