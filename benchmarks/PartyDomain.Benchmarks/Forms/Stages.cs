using System.Diagnostics;
using System.Globalization;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>Without the benchmark runner: how long each stage takes, and what a partial of streamed members holds.</summary>
public static class Stages
{
    public static void Times(int members, bool byPlace)
    {
        var nation = Timed("organizations", () => new Nation());
        var rows = Timed("rows", () => new NationRows(nation, members, 1).Fill(byPlace));
        Say($"{rows.Members.Length} members, {rows.Admitted.Length} admitted, {rows.Movements.Length} movements, {rows.Opening.Length} at the opening, {rows.Above.Length} places, {(byPlace ? "by place" : "in no order")}");
        var (library, arrays) = (new FormsOfLibrary(rows), new FormsInArrays(rows));
        for (var round = 0; round < 3; round++)
        {
            var partial = new StatisticsPartial(rows.Frame);
            Timed("  library: members", () => library.CountMembers(partial, 0, 1));
            Timed("  library: admitted", () => library.CountAdmitted(partial, 0, 1));
            Timed("  library: movements", () => library.CountMovements(partial, 0, 1));
            Timed("  library: merge into an empty partial", () => new StatisticsPartial(rows.Frame).Merge(partial));
            Timed("  library: roll up", () => partial.ToTotals());
            Timed("  library: roll up and form 5", () => library.RollUp(partial));
            Timed("  library: read every number at every organization", library.ReadEveryUnit);
            Timed("  library: all", () =>
            {
                library.Run(1);
                return library.ReadEveryUnit();
            });
            Timed("  library on two cores: all", () =>
            {
                library.Run(2);
                return library.ReadEveryUnit();
            });
            Timed("  arrays", () =>
            {
                arrays.Run();
                return 0;
            });
        }

        Timed("  LINQ", () =>
        {
            new FormsByLinq(rows).Run();
            return 0;
        });
    }

    public static void TimesOfDecade(int members)
    {
        var rows = new NationRows(new Nation(), members, 10).FillMovements();
        var (library, arrays) = (new FormsOfLibrary(rows), new FormsInArrays(rows));
        Say($"ten years: {rows.Movements.Length} movements, {rows.Opening.Length} at the opening, {rows.Above.Length} places");
        for (var round = 0; round < 3; round++)
        {
            var partial = new StatisticsPartial(rows.Frame);
            Timed("  library: movements", () => library.CountMovements(partial, 0, 1));
            Timed("  library: merge into an empty partial", () => new StatisticsPartial(rows.Frame).Merge(partial));
            Timed("  library: roll up", () => partial.ToTotals());
            library.RunMovements();
            Timed("  library: read every number at every organization", library.ReadEveryMovement);
            Timed("  arrays", arrays.RunMovements);
        }
    }

    public static void Memory(int times)
    {
        var nation = new Nation();
        foreach (var members in (int[])[560_000, 5_600_000, .. times > 1 ? (int[])[5_600_000 * times] : []])
        {
            var rows = new NationRows(nation, members, 1);
            var before = GC.GetTotalMemory(true);
            var partial = new StatisticsPartial(rows.Frame);
            rows.Stream(partial, 0, 1);

            // Writing counts the rows that are held back.
            partial.WriteTo(Stream.Null);
            var held = GC.GetTotalMemory(true) - before;
            using var bytes = new MemoryStream();
            partial.WriteTo(bytes);
            MemberRow[] some = [.. rows.AllMembers(0, 1).Take(1_000)];
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000_000; i++)
            {
                partial.Add(some[i % some.Length]);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Say($"{members} members streamed: the partial holds {held >> 20} MB and is written as {bytes.Length >> 20} MB; a million more rows that are alike allocate {allocated} bytes; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
            GC.KeepAlive(partial);
        }

        // The same people ten times over: not one byte more.
        var few = new NationRows(nation, 560_000, 1);
        foreach (var often in (int[])[1, 10])
        {
            var before = GC.GetTotalMemory(true);
            var partial = new StatisticsPartial(few.Frame);
            for (var i = 0; i < often; i++)
            {
                few.Stream(partial, 0, 1);
                partial.WriteTo(Stream.Null);
            }

            Say($"560000 members streamed {often} times: the partial holds {GC.GetTotalMemory(true) - before} bytes");
            GC.KeepAlive(partial);
        }
    }

    private static T Timed<T>(string what, Func<T> run)
    {
        GC.Collect();
        var begun = Stopwatch.GetTimestamp();
        var result = run();
        Say($"{what}: {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms");
        return result;
    }

    private static void Timed(string what, Action run) => Timed(what, () =>
    {
        run();
        return 0;
    });

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
