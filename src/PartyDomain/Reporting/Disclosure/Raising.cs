namespace PartyDomain.Reporting.Disclosure;

/// <summary>The last resort: a count, or one it is the sum of, goes up, and every total above with it. Nothing can make that impossible but totals that are known.</summary>
internal sealed class Raising(TableSystem system)
{
    /// <summary>Gives what rises, and how many times as much as the count.</summary>
    /// <returns>The counts; empty where a total is known, or a sum does not hold that way.</returns>
    public Dictionary<int, long> Of(int cell)
    {
        var raised = new Dictionary<int, long> { [Lowest(cell)] = 1 };
        var waiting = new Queue<int>(raised.Keys);
        for (var turns = 0; waiting.TryDequeue(out var part) && turns <= system.CellCount; turns++)
        {
            foreach (var relation in system.RelationsOf(part))
            {
                if (system.TotalOf(relation) is >= 0 and var total && total != part && raised.GetValueOrDefault(total) is var before && Parts(relation, raised) is var after && before != after)
                {
                    raised[total] = after;
                    waiting.Enqueue(total);
                }
            }
        }

        return raised.GetValueOrDefault(cell) > 0 && raised.Keys.All(IsFree) ? raised : [];

        bool IsFree(int member) => system.Roles[member] != TableCellRole.Known && system.RelationsOf(member).ToArray().All(relation => Balance(relation, raised) == 0);
    }

    private int Lowest(int cell)
    {
        var seen = new HashSet<int>();
        while (seen.Add(cell) && system.RelationsOf(cell).ToArray().FirstOrDefault(relation => system.TotalOf(relation) == cell, -1) is >= 0 and var relation)
        {
            cell = system.CellsOf(relation)[0];
        }

        return cell;
    }

    private long Parts(int relation, Dictionary<int, long> raised) => Balance(relation, raised) + raised.GetValueOrDefault(system.TotalOf(relation));

    private long Balance(int relation, Dictionary<int, long> raised)
    {
        var sum = 0L;
        var members = system.CellsOf(relation);
        var signs = system.SignsOf(relation);
        for (var at = 0; at < members.Length; at++)
        {
            sum += signs[at] * raised.GetValueOrDefault(members[at]);
        }

        return sum;
    }
}
