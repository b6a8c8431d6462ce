using System.Globalization;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>All contestants must find the same numbers at every organization.</summary>
public static class Agreement
{
    public static void Check(NationRows year, NationRows decade)
    {
        var (library, linq, arrays) = (new FormsOfLibrary(year), new FormsByLinq(year), new FormsInArrays(year));
        linq.Run();
        arrays.Run();
        foreach (var parts in (int[])[1, 2])
        {
            library.Run(parts);
            Compare(
                year,
                Slots.Width,
                (unit, numbers) => library.Read(unit, numbers),
                ("LINQ", (unit, numbers) => linq.Read(unit, numbers)),
                ("arrays", (unit, numbers) => arrays.Read(year.PlacesOf[unit], unit, numbers)));
        }

        var (libraryOfDecade, linqOfDecade, arraysOfDecade) = (new FormsOfLibrary(decade), new FormsByLinq(decade), new FormsInArrays(decade));
        libraryOfDecade.RunMovements();
        linqOfDecade.RunMovements();
        arraysOfDecade.RunMovements();
        Compare(
            decade,
            Slots.Admitted,
            (unit, numbers) => libraryOfDecade.ReadMovements(decade.Nation.Ids[unit], numbers),
            ("LINQ", (unit, numbers) => linqOfDecade.ReadMovements(unit, numbers)),
            ("arrays", (unit, numbers) => arraysOfDecade.ReadOpeningAndMovements(decade.PlacesOf[unit], unit, numbers)));
    }

    private static void Compare(NationRows rows, int width, Action<int, long[]> library, params (string Name, Action<int, long[]> Read)[] others)
    {
        var (numbers, found, sum) = (new long[Slots.Width], new long[Slots.Width], 0L);
        for (var unit = 0; unit < Nation.Units; unit++)
        {
            library(unit, numbers);
            sum += numbers.Sum();
            foreach (var (name, read) in others)
            {
                read(unit, found);
                for (var slot = 0; slot < width; slot++)
                {
                    if (found[slot] != numbers[slot])
                    {
                        throw new InvalidOperationException(string.Create(
                            CultureInfo.InvariantCulture,
                            $"At {rows.Nation.Ids[unit]} number {slot} is {numbers[slot]} by the library and {found[slot]} by {name}."));
                    }
                }
            }
        }

        if (sum == 0)
        {
            throw new InvalidOperationException("Nothing was counted.");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All agree on {width} numbers at {Nation.Units} organizations, {sum} in all."));
    }
}
