using PartyDomain.Registers;

namespace PartyDomain.Testing.Scenarios.Answers;

/// <summary>What falls due, the earliest first.</summary>
internal sealed record DueAnswer(int Count, ValueList<DueFact> Items)
{
    public static DueAnswer Of(IEnumerable<DueItem> items)
    {
        var facts = items.OrderBy(item => item.On).Select(item => new DueFact(item.DueKind, item.On, item.Person, item.Cell, item.Organization, item.Citation, item.Grade, item.Years, item.BarredUntil)).ToValueList();
        return new(facts.Count, facts);
    }
}
