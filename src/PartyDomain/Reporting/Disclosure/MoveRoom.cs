namespace PartyDomain.Reporting.Disclosure;

/// <summary>Keeps, for every sum, how many of its counts could repair it: a count of zero cannot go down, and one outside the scope cannot move.</summary>
internal sealed class MoveRoom
{
    private const int Scopes = (int)MoveScope.All + 1;
    private readonly TableSystem system;
    private readonly int[] repairs;

    public MoveRoom(TableSystem system, MoveCosts costs)
    {
        this.system = system;
        repairs = new int[system.RelationCount * Scopes * 2];
        for (var cell = 0; cell < system.CellCount; cell++)
        {
            for (var scope = MoveScope.Hidden; scope <= MoveScope.All; scope++)
            {
                if (costs.MayMove(cell, scope))
                {
                    Open(cell, scope);
                }
            }
        }
    }

    /// <summary>Tells how many counts could repair a sum.</summary>
    /// <param name="relation">The sum.</param>
    /// <param name="isTooHigh">Whether its balance is above zero.</param>
    /// <param name="scope">Which counts may move.</param>
    public int Of(int relation, bool isTooHigh, MoveScope scope) => repairs[At(relation, isTooHigh, scope)];

    /// <summary>Counts a count in that may move from now on.</summary>
    public void Open(int cell, MoveScope scope)
    {
        var relations = system.RelationsOf(cell);
        var signs = system.SignsIn(cell);
        for (var at = 0; at < relations.Length; at++)
        {
            // Going up, it repairs what is too low where it counts up, and what is too high where it counts down.
            repairs[At(relations[at], signs[at] < 0, scope)]++;
            repairs[At(relations[at], signs[at] > 0, scope)] += system.Counts[cell] > 0 ? 1 : 0;
        }
    }

    private static int At(int relation, bool isTooHigh, MoveScope scope) => (((relation * Scopes) + (int)scope) * 2) + (isTooHigh ? 1 : 0);
}
