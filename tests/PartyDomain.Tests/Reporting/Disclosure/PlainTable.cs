using PartyDomain.Organizations;
using PartyDomain.Reporting.Disclosure;

namespace PartyDomain.Tests.Reporting.Disclosure;

/// <summary>A table as anybody can write it down: counts by number, and sums as lists. Nothing of the library is used to attack it.</summary>
internal sealed class PlainTable
{
    public List<long> Counts { get; } = [];

    public List<TableCellRole> Roles { get; } = [];

    public List<TierRole> Tiers { get; } = [];

    public List<(int Total, int[] Parts)> Sums { get; } = [];

    public int Add(long count, TableCellRole role = TableCellRole.Sensitive, TierRole tier = TierRole.Grassroots)
    {
        Counts.Add(count);
        Roles.Add(role);
        Tiers.Add(tier);
        return Counts.Count - 1;
    }

    public int AddTotal(int[] parts, TableCellRole role = TableCellRole.Sensitive, TierRole tier = TierRole.Grassroots)
    {
        var total = Add(parts.Sum(part => Counts[part]), role, tier);
        Sums.Add((total, parts));
        return total;
    }

    public PublishedTable<int> Published()
    {
        var builder = new PublishedTableBuilder<int>();
        for (var cell = 0; cell < Counts.Count; cell++)
        {
            builder.Add(cell, Counts[cell], Roles[cell], Tiers[cell]);
        }

        foreach (var (total, parts) in Sums)
        {
            builder.AddSum(total, parts);
        }

        return builder.Build();
    }

    public ProtectedTable<int> Protect(DisclosurePolicy policy) => DisclosureControl.Protect(Published(), policy);

    public bool[] Hidden(ProtectedTable<int> result) => [.. Enumerable.Range(0, Counts.Count).Select(result.IsHidden)];

    /// <summary>What stays hidden where only small figures are hidden, without the figures they follow from.</summary>
    public bool[] OnlySmall(int minimum) => [.. Enumerable.Range(0, Counts.Count).Select(cell => Counts[cell] > 0 && Counts[cell] < minimum && Roles[cell] == TableCellRole.Sensitive && Tiers[cell] > TierRole.Provincial)];
}
