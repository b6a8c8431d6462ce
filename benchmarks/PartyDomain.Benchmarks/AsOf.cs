using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Benchmarks;

/// <summary>
/// An organization, its secretary, its way upward and the whole tree on random days of ten years, 250,000 organizations: the library, the same rebuilt from
/// the facts up to the day, and bare sorted arrays with a binary search, the limit nobody who looks a version up can go below. Look at the ratios.
/// </summary>
[MemoryDiagnoser]
[GcForce(false)] // a collection of 250,000 organizations takes longer than any look at them
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class AsOf
{
    private const int Looks = 1_000;

    // Made once where benchmarks run in one process.
    private static readonly Lazy<AsOfNodes> Made = new(() => new AsOfNodes(250_000));
    private static bool agreed;
    private readonly AsOfNodes nodes = Made.Value;
    private (int Node, OrganizationId Id, LocalDate Day, int Number)[] asked = [];

    [GlobalSetup]
    public void Setup()
    {
        asked = [.. Enumerable.Range(0, Looks).Select(_ => (nodes.AnyNode(), nodes.AnyDay())).Select(item => (item.Item1, nodes.Ids[item.Item1], item.Item2, AsOfNodes.Number(item.Item2)))];
        if (agreed)
        {
            return;
        }

        Agree("versions", Version(), VersionFromFacts(), VersionInArrays());
        Agree("secretaries", Secretary(), SecretaryFromFacts());
        Agree("ways", Way(), WayFromFacts(), WayInArrays());
        Agree("trees", Tree(), TreeFromFacts(), TreeInArrays());
        agreed = true;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Looks)]
    [BenchmarkCategory("version")]
    public int Version()
    {
        var found = 0;
        foreach (var (_, id, day, _) in asked)
        {
            found += nodes.Tree.Find(id)!.On(day) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Looks)]
    [BenchmarkCategory("version")]
    public int VersionFromFacts()
    {
        var found = 0;
        foreach (var (node, _, day, _) in asked)
        {
            found += AsKnown(node, day).Versions is { Count: > 0 } versions && versions[^1].Attributes is not null ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Looks)]
    [BenchmarkCategory("version")]
    public int VersionInArrays()
    {
        var found = 0;
        foreach (var (node, _, _, number) in asked)
        {
            found += ParentIn(node, number) == -2 ? 0 : 1;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Looks)]
    [BenchmarkCategory("secretary")]
    public int Secretary()
    {
        var found = 0;
        foreach (var (_, id, day, _) in asked)
        {
            found += nodes.Tree.Find(id)!.Holders(PartyOffice.Secretary, day).Count;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Looks)]
    [BenchmarkCategory("secretary")]
    public int SecretaryFromFacts()
    {
        var found = 0;
        foreach (var (node, _, day, _) in asked)
        {
            found += AsKnown(node, day).Holders(PartyOffice.Secretary, day).Count;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Looks)]
    [BenchmarkCategory("way upward")]
    public int Way()
    {
        var steps = 0;
        foreach (var (_, id, day, _) in asked)
        {
            foreach (var _ in nodes.Tree.Upward(id, day))
            {
                steps++;
            }
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Looks)]
    [BenchmarkCategory("way upward")]
    public int WayFromFacts()
    {
        var steps = 0;
        foreach (var (node, _, day, _) in asked)
        {
            for (var at = node; at >= 0 && AsKnown(at, day).Versions is { Count: > 0 } versions && versions[^1].Attributes is { } attributes; steps++)
            {
                at = attributes.Parent is { } parent ? int.Parse(parent.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) : -1;
            }
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Looks)]
    [BenchmarkCategory("way upward")]
    public int WayInArrays()
    {
        var steps = 0;
        foreach (var (node, _, _, number) in asked)
        {
            for (var at = node; at >= 0 && ParentIn(at, number) is > -2 and var parent; steps++)
            {
                at = parent;
            }
        }

        return steps;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("whole tree")]
    public int Tree() => nodes.Tree.On(asked[0].Day).Count;

    [Benchmark]
    [BenchmarkCategory("whole tree")]
    public int TreeFromFacts() => OrganizationTree.Of(nodes.Ids.Select((_, i) => AsKnown(i, asked[0].Day))).On(asked[0].Day).Count;

    // Parents and numbers of children, without an order.
    [Benchmark]
    [BenchmarkCategory("whole tree")]
    public int TreeInArrays()
    {
        var (parents, children, count) = (new int[nodes.Ids.Length], new int[nodes.Ids.Length], 0);
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = ParentIn(i, asked[0].Number);
            count += parents[i] == -2 ? 0 : 1;
            if (parents[i] >= 0)
            {
                children[parents[i]]++;
            }
        }

        return count;
    }

    private static void Agree(string what, params ReadOnlySpan<int> found)
    {
        foreach (var number in found)
        {
            if (number != found[0] || number == 0)
            {
                throw new InvalidOperationException($"The contestants find different {what}: {string.Join(", ", found.ToArray())}.");
            }
        }
    }

    private PartyOrganization AsKnown(int node, LocalDate day) => OrganizationHistory.Fold(nodes.Ids[node], nodes.Histories[node].Where(fact => fact.On <= day));

    private int ParentIn(int node, int number)
    {
        var at = Array.BinarySearch(nodes.Days[node], number);
        return nodes.Parents[node][at >= 0 ? at : ~at - 1];
    }
}
