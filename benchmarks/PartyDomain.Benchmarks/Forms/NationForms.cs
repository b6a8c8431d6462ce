using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>
/// Every number of the official forms 1 to 5 at each of 250,000 organizations, for the year 2025 in which every way to the top changes: the library, LINQ, and one hand-written pass over
/// plain arrays, the limit. The library's time includes reading every number at every organization; the others leave theirs in dictionaries and arrays. Look at the ratios.
/// </summary>
[Config(typeof(LongRuns))]
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class NationForms
{
    private static readonly Lazy<Nation> Made = new(() => new Nation());
    private static (int Members, NationRows Year, NationRows Decade) input;
    private FormsOfLibrary library = null!;
    private FormsByLinq linq = null!;
    private FormsInArrays arrays = null!;
    private FormsOfLibrary decadeOfLibrary = null!;
    private FormsByLinq decadeByLinq = null!;
    private FormsInArrays decadeInArrays = null!;

    [Params(560_000, 5_600_000)]
    public int Members { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // Made and compared once for each size where benchmarks run in one process.
        var isNew = input.Members != Members;
        if (isNew)
        {
            input = default;
            input = (Members, new NationRows(Made.Value, Members, 1).Fill(), new NationRows(Made.Value, Members, 10).FillMovements());
        }

        (library, linq, arrays) = (new FormsOfLibrary(input.Year), new FormsByLinq(input.Year), new FormsInArrays(input.Year));
        (decadeOfLibrary, decadeByLinq, decadeInArrays) = (new FormsOfLibrary(input.Decade), new FormsByLinq(input.Decade), new FormsInArrays(input.Decade));
        if (isNew)
        {
            Agreement.Check(input.Year, input.Decade);
        }
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("forms 1-5, one year")]
    public long Library()
    {
        library.Run(1);
        return library.ReadEveryUnit();
    }

    [Benchmark]
    [BenchmarkCategory("forms 1-5, one year")]
    public long LibraryOnTwoCores()
    {
        library.Run(2);
        return library.ReadEveryUnit();
    }

    [Benchmark]
    [BenchmarkCategory("forms 1-5, one year")]
    public void Linq() => linq.Run();

    [Benchmark]
    [BenchmarkCategory("forms 1-5, one year")]
    public void Arrays() => arrays.Run();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("form 1, ten years")]
    public long LibraryOfDecade()
    {
        decadeOfLibrary.RunMovements();
        return decadeOfLibrary.ReadEveryMovement();
    }

    [Benchmark]
    [BenchmarkCategory("form 1, ten years")]
    public void LinqOfDecade() => decadeByLinq.RunMovements();

    [Benchmark]
    [BenchmarkCategory("form 1, ten years")]
    public void ArraysOfDecade() => decadeInArrays.RunMovements();

    // One run takes up to minutes, so that each is one measurement; the nation is made once, in one process.
    private sealed class LongRuns : ManualConfig
    {
        public LongRuns() => AddJob(Job.Default
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(1)
            .WithIterationCount(3)
            .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(2), true)));
    }
}
