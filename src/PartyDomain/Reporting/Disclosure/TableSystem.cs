using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Disclosure;

/// <summary>Counts by number and the sums among them, laid out flat: Σ coefficient × count = 0 for every relation.</summary>
internal sealed class TableSystem
{
    private readonly int[] relationStart;
    private readonly int[] relationCells;
    private readonly sbyte[] relationSigns;
    private readonly int[] cellStart;
    private readonly int[] cellRelations;
    private readonly sbyte[] cellSigns;

    public TableSystem(long[] counts, TableCellRole[] roles, TierRole[] tiers, List<(int[] Left, int[] Right)> relations)
    {
        Counts = counts;
        Roles = roles;
        Tiers = tiers;
        relationStart = new int[relations.Count + 1];
        cellStart = new int[counts.Length + 1];
        for (var r = 0; r < relations.Count; r++)
        {
            relationStart[r + 1] = relationStart[r] + relations[r].Left.Length + relations[r].Right.Length;
        }

        relationCells = new int[relationStart[^1]];
        relationSigns = new sbyte[relationStart[^1]];
        cellRelations = new int[relationStart[^1]];
        cellSigns = new sbyte[relationStart[^1]];
        for (var r = 0; r < relations.Count; r++)
        {
            var (left, right) = relations[r];
            left.CopyTo(relationCells, relationStart[r]);
            right.CopyTo(relationCells, relationStart[r] + left.Length);
            relationSigns.AsSpan(relationStart[r], left.Length).Fill(1);
            relationSigns.AsSpan(relationStart[r] + left.Length, right.Length).Fill(-1);
        }

        Transpose();
    }

    public long[] Counts { get; }

    public TableCellRole[] Roles { get; }

    public TierRole[] Tiers { get; }

    public int CellCount => Counts.Length;

    public int RelationCount => relationStart.Length - 1;

    public ReadOnlySpan<int> CellsOf(int relation) => relationCells.AsSpan(relationStart[relation], SizeOf(relation));

    public ReadOnlySpan<sbyte> SignsOf(int relation) => relationSigns.AsSpan(relationStart[relation], SizeOf(relation));

    public int SizeOf(int relation) => relationStart[relation + 1] - relationStart[relation];

    public ReadOnlySpan<int> RelationsOf(int cell) => cellRelations.AsSpan(cellStart[cell], cellStart[cell + 1] - cellStart[cell]);

    public ReadOnlySpan<sbyte> SignsIn(int cell) => cellSigns.AsSpan(cellStart[cell], cellStart[cell + 1] - cellStart[cell]);

    /// <summary>The count that is the sum of the others; -1 where both sides of the relation are sums.</summary>
    public int TotalOf(int relation) => SignsOf(relation)[^1] < 0 && SignsOf(relation)[^2] > 0 ? CellsOf(relation)[^1] : -1;

    private void Transpose()
    {
        foreach (var cell in relationCells)
        {
            cellStart[cell + 1]++;
        }

        for (var cell = 0; cell < CellCount; cell++)
        {
            cellStart[cell + 1] += cellStart[cell];
        }

        var next = cellStart.AsSpan(0, CellCount).ToArray();
        for (var relation = 0; relation < RelationCount; relation++)
        {
            for (var at = relationStart[relation]; at < relationStart[relation + 1]; at++)
            {
                var to = next[relationCells[at]]++;
                cellRelations[to] = relation;
                cellSigns[to] = relationSigns[at];
            }
        }
    }
}
