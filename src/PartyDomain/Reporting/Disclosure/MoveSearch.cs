namespace PartyDomain.Reporting.Disclosure;

/// <summary>
/// Looks for a move: counts that go up or down by one so that every sum still holds. It starts with one count, and repairs a broken sum after the other by the count of that sum that costs
/// least and breaks least; where that leads nowhere, or hides more, it departs from its first choices, at first once, then more often.
/// </summary>
internal sealed class MoveSearch
{
    private const int LongestMove = 96;
    private readonly TableSystem system;
    private readonly MoveCosts costs;
    private readonly MoveRoom room;
    private readonly sbyte[] steps;
    private readonly int[] residuals;
    private readonly int[] places;
    private readonly List<int> broken = [];
    private readonly List<int> cells = [];
    private readonly List<(int Cell, int Step)> best = [];
    private long[] values;
    private MoveScope scope;
    private long need;
    private int nodes;
    private int spent;
    private int cheapest;

    public MoveSearch(TableSystem system, MoveCosts costs, MoveRoom room)
    {
        this.system = system;
        this.costs = costs;
        this.room = room;
        steps = new sbyte[system.CellCount];
        residuals = new int[system.RelationCount];
        places = new int[system.RelationCount];
        values = system.Counts;
    }

    /// <summary>The counts of the move that was found.</summary>
    public IReadOnlyList<int> Cells => cells;

    /// <summary>Which way a count goes: 1, -1 or not at all.</summary>
    public int Step(int cell) => steps[cell];

    /// <summary>Looks for a move that takes a count one up or one down.</summary>
    /// <param name="cell">The count.</param>
    /// <param name="step">1 or -1.</param>
    /// <param name="from">The table to start from.</param>
    /// <param name="effort">Which counts may move, and how much may be tried.</param>
    /// <param name="wanted">By how much the count is wanted to move.</param>
    /// <returns>Whether there is one; it stays until <see cref="Clear"/>.</returns>
    public bool Find(int cell, int step, long[] from, MoveEffort effort, long wanted)
    {
        (values, scope, need) = (from, effort.Scope, wanted);
        if (values[cell] + step < 0)
        {
            return false;
        }

        (spent, cheapest) = (0, int.MaxValue);
        best.Clear();
        Place(cell, step);
        var last = effort.Departures;
        for (var departures = 0; departures <= last; departures++)
        {
            nodes = effort.Steps;
            if (Repair(departures))
            {
                return true;
            }

            last = best.Count > 0 ? Math.Min(last, departures + 1) : last;
        }

        Clear();
        foreach (var (member, way) in best)
        {
            Place(member, way);
        }

        return best.Count > 0;
    }

    /// <summary>Forgets the move.</summary>
    public void Clear()
    {
        while (cells.Count > 0)
        {
            Withdraw();
        }
    }

    // What moves hidden figures alone is as good as any. Otherwise the search goes on for a move that hides less.
    private void Keep()
    {
        if (spent >= cheapest)
        {
            return;
        }

        cheapest = spent;
        best.Clear();
        best.AddRange(cells.Select(cell => (cell, (int)steps[cell])));
    }

    private bool Repair(int departures)
    {
        if (broken.Count == 0)
        {
            Keep();
            return scope == MoveScope.Hidden;
        }

        if (nodes-- <= 0 || spent >= cheapest || cells.Count + broken.Count / 2 > LongestMove)
        {
            return false;
        }

        Span<(int Cell, int Score)> choices = stackalloc (int, int)[departures + 1];
        var relation = Tightest();
        var found = Candidates(relation, choices);
        for (var choice = 0; choice < found; choice++)
        {
            Place(choices[choice].Cell, StepIn(relation, choices[choice].Cell));
            if (Repair(departures - choice))
            {
                return true;
            }

            Withdraw();
        }

        return false;
    }

    // The sum that the fewest counts could repair leaves the least choice.
    private int Tightest()
    {
        var (tightest, least) = (-1, int.MaxValue);
        foreach (var relation in broken)
        {
            var count = room.Of(relation, residuals[relation] > 0, scope);
            if (count < least || (count == least && relation < tightest))
            {
                (tightest, least) = (relation, count);
            }
        }

        return tightest;
    }

    private int Candidates(int relation, Span<(int Cell, int Score)> best)
    {
        var found = 0;
        var members = system.CellsOf(relation);
        var signs = system.SignsOf(relation);
        var up = residuals[relation] > 0 ? -1 : 1;
        for (var at = 0; at < members.Length; at++)
        {
            var cell = members[at];
            var step = up * signs[at];
            if (steps[cell] != 0 || !costs.MayMove(cell, scope) || values[cell] + step < 0)
            {
                continue;
            }

            var score = Score(cell, step);
            if (found < best.Length || score < best[found - 1].Score)
            {
                found = Insert(best, found, (cell, score));
            }
        }

        return found;
    }

    private static int Insert(Span<(int Cell, int Score)> best, int found, (int Cell, int Score) candidate)
    {
        var at = Math.Min(found, best.Length - 1);
        while (at > 0 && best[at - 1].Score > candidate.Score)
        {
            best[at] = best[at - 1];
            at--;
        }

        best[at] = candidate;
        return Math.Min(found + 1, best.Length);
    }

    private int Score(int cell, int step)
    {
        var score = Price(cell, step);
        var relations = system.RelationsOf(cell);
        var signs = system.SignsIn(cell);
        for (var at = 0; at < relations.Length; at++)
        {
            var before = residuals[relations[at]];
            score += MoveCosts.Break * (Math.Abs(before + (signs[at] * step)) - Math.Abs(before));
        }

        return score;
    }

    // A count that cannot go down as far as wanted will need another move.
    private int Price(int cell, int step) =>
        costs.Of(cell) + (step < 0 && values[cell] < need ? MoveCosts.Short * (int)Math.Min(8, need - values[cell]) : 0);

    private int StepIn(int relation, int cell)
    {
        var sign = system.SignsOf(relation)[system.CellsOf(relation).IndexOf(cell)];
        return residuals[relation] > 0 ? -sign : sign;
    }

    private void Place(int cell, int step)
    {
        steps[cell] = (sbyte)step;
        cells.Add(cell);
        spent += Price(cell, step);
        Shift(cell, step);
    }

    private void Withdraw()
    {
        var cell = cells[^1];
        Shift(cell, -steps[cell]);
        spent -= Price(cell, steps[cell]);
        steps[cell] = 0;
        cells.RemoveAt(cells.Count - 1);
    }

    private void Shift(int cell, int step)
    {
        var relations = system.RelationsOf(cell);
        var signs = system.SignsIn(cell);
        for (var at = 0; at < relations.Length; at++)
        {
            var relation = relations[at];
            var before = residuals[relation];
            var after = before + (signs[at] * step);
            residuals[relation] = after;
            if (before == 0)
            {
                places[relation] = broken.Count;
                broken.Add(relation);
            }
            else if (after == 0)
            {
                var last = broken[^1];
                broken[places[relation]] = last;
                places[last] = places[relation];
                broken.RemoveAt(broken.Count - 1);
            }
        }
    }
}
