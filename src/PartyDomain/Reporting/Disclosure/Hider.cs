namespace PartyDomain.Reporting.Disclosure;

/// <summary>
/// Decides what is hidden. For every small figure it looks for <b>another table</b> that shows the same: whole numbers, none negative, every sum kept, all shown figures the same. As long
/// as two such tables stand far enough apart at the figure, it is protected, and so is every figure in which they differ: they are the proof, and hiding more never weakens it.
/// </summary>
/// <remarks>The minimum is raised step by step, so that what a lower minimum hides a higher one hides too.</remarks>
internal sealed class Hider
{
    private readonly TableSystem system;
    private readonly DisclosurePolicy policy;
    private readonly Hiding hiding;
    private readonly Ceilings ceilings;
    private readonly Witnesses witnesses;

    private Hider(TableSystem system, DisclosurePolicy policy)
    {
        this.system = system;
        this.policy = policy;
        hiding = new Hiding(system, policy);
        ceilings = new Ceilings(system, policy);
        witnesses = new Witnesses(system, hiding, policy);
    }

    public static Hiding Hide(TableSystem system, DisclosurePolicy policy) => new Hider(system, policy).Run();

    private Hiding Run()
    {
        var primary = new List<int>();
        var failed = new HashSet<int>();
        for (var cell = 0; cell < system.CellCount; cell++)
        {
            if (system.Roles[cell] == TableCellRole.Withheld)
            {
                witnesses.Hide(cell, HiddenReason.Withheld);
                primary.Add(cell);
            }
        }

        var small = SmallBySize();
        for (var size = 1; size < Math.Max(2, policy.MinimumCell); size++)
        {
            foreach (var cell in small.GetValueOrDefault(size, []))
            {
                witnesses.Hide(cell, HiddenReason.Small);
                primary.Add(cell);
            }

            foreach (var cell in primary)
            {
                if (!failed.Contains(cell) && !witnesses.Widen(cell, Math.Clamp(ceilings.Of(cell), 1, WidthAt(size))))
                {
                    failed.Add(cell);
                }
            }
        }

        hiding.Unprotected = failed.Count;
        return hiding;
    }

    // The default width of a minimum one above this size; or the width that the host has set.
    private long WidthAt(int size) => policy.WidthIsSet ? policy.Width : size;

    private Dictionary<int, List<int>> SmallBySize()
    {
        var bySize = new Dictionary<int, List<int>>();
        for (var cell = 0; cell < system.CellCount; cell++)
        {
            var count = system.Counts[cell];
            if (count > 0 && count < policy.MinimumCell && policy.Applies(system.Roles[cell], system.Tiers[cell]))
            {
                (bySize.TryGetValue((int)count, out var cells) ? cells : bySize[(int)count] = []).Add(cell);
            }
        }

        return bySize;
    }
}
