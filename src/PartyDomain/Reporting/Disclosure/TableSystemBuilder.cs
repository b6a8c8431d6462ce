using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Disclosure;

/// <summary>Collects counts by number and the sums among them, and refuses sums that do not hold.</summary>
internal sealed class TableSystemBuilder
{
    private readonly List<long> counts = [];
    private readonly List<TableCellRole> roles = [];
    private readonly List<TierRole> tiers = [];
    private readonly List<(int[] Left, int[] Right)> relations = [];
    private readonly HashSet<int> seen = [];

    public int Add(long count, TableCellRole role, TierRole tier)
    {
        counts.Add(count);
        roles.Add(role);
        tiers.Add(tier);
        return counts.Count - 1;
    }

    public void AddSum(int total, int[] parts) => AddBalance(parts, [total]);

    public void AddBalance(int[] left, int[] right)
    {
        seen.Clear();
        if (left.Length == 0 || right.Length == 0)
        {
            throw new ArgumentException("A sum needs figures on both sides.", nameof(left));
        }

        if (!left.Concat(right).All(seen.Add))
        {
            throw new ArgumentException("A figure stands twice in one sum.", nameof(right));
        }

        if (left.Sum(cell => counts[cell]) != right.Sum(cell => counts[cell]))
        {
            throw new ArgumentException("The figures of a sum do not add up.", nameof(right));
        }

        relations.Add((left, right));
    }

    public void AddOfWhich(int whole, int part)
    {
        if (whole == part || counts[part] > counts[whole])
        {
            throw new ArgumentException("A part is not greater than the whole, nor the whole itself.", nameof(part));
        }

        var role = IsConfidential(whole) || IsConfidential(part) ? TableCellRole.Sensitive
            : roles[whole] == TableCellRole.Known && roles[part] == TableCellRole.Known ? TableCellRole.Known
            : TableCellRole.Plain;
        var rest = Add(counts[whole] - counts[part], role, tiers[part]);
        AddSum(whole, [part, rest]);
    }

    public TableSystem Build() => new([.. counts], [.. roles], [.. tiers], relations);

    private bool IsConfidential(int cell) => roles[cell] is TableCellRole.Sensitive or TableCellRole.Withheld;
}
