using System.Numerics;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Disclosure;

/// <summary>What it costs to hide a figure: the larger and the less confidential it is, and the higher its unit stands, the more its gap is felt.</summary>
internal sealed class MoveCosts
{
    /// <summary>What a sum costs that a step breaks, and saves where it repairs one.</summary>
    public const int Break = 6;

    /// <summary>What each unit costs by which a count is too small to go down as far as wanted.</summary>
    public const int Short = 1;

    private const int Figure = 4;
    private const int Zero = 14;
    private const int Broad = 400;
    private readonly TableSystem system;
    private readonly Hiding hiding;
    private readonly int[] costs;
    private readonly bool[] covered;

    public MoveCosts(TableSystem system, Hiding hiding, DisclosurePolicy policy)
    {
        this.system = system;
        this.hiding = hiding;
        costs = new int[system.CellCount];
        covered = new bool[system.CellCount];
        for (var cell = 0; cell < costs.Length; cell++)
        {
            covered[cell] = policy.Applies(system.Roles[cell], system.Tiers[cell]);
            costs[cell] = covered[cell] ? Covered(system.Counts[cell]) : Broadly(system.Roles[cell], system.Tiers[cell], system.Counts[cell]);
        }
    }

    public int Of(int cell) => hiding.IsHidden(cell) ? 0 : costs[cell];

    public bool MayMove(int cell, MoveScope scope) =>
        hiding.IsHidden(cell) || (scope != MoveScope.Hidden && system.Roles[cell] != TableCellRole.Known && (covered[cell] || scope == MoveScope.All));

    private static int Covered(long count) => count == 0 ? Zero : Figure + BitOperations.Log2((ulong)count);

    private static int Broadly(TableCellRole role, TierRole tier, long count) =>
        (Broad * (role == TableCellRole.Plain ? 4 : 1) * ((int)TierRole.Subordinate + 1 - (int)tier)) + BitOperations.Log2((ulong)count + 1);
}
