using NodaTime;
using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Statistics;

/// <summary>Finds the ways of a period: first those of the eve, then those of each day on which something changes, for what is below the change alone.</summary>
internal sealed class PlaceDraft
{
    private const int None = -1;
    private readonly OrganizationTree tree;
    private readonly OrganizationAttributes?[] now;
    private readonly int[] declared;
    private readonly int[] firstBelow;
    private readonly int[] nextBelow;
    private readonly int[] lastBelow;
    private readonly int[] current;
    private readonly int[] firstPlace;
    private readonly List<(int Unit, int Above, int Next)> places = [];
    private readonly List<PlaceStretch>[] found;
    private readonly int[] past;

    private PlaceDraft(OrganizationTree tree, LocalDate eve, LocalDate to)
    {
        this.tree = tree;
        var count = tree.Organizations.Count;
        (now, declared, firstBelow, nextBelow, lastBelow, current, firstPlace, past) =
            (new OrganizationAttributes?[count], Filled(count), Filled(count), Filled(count), Filled(count), Filled(count), Filled(count), Filled(count));
        found = new List<PlaceStretch>[count];
        Begin(eve);
        var changes = new List<(LocalDate Day, int Unit)>();
        for (var unit = 0; unit < count; unit++)
        {
            foreach (var version in tree.Organizations[unit].Versions.AsSpan())
            {
                if (eve < version.From && version.From <= to)
                {
                    changes.Add((version.From, unit));
                }
            }
        }

        foreach (var day in changes.OrderBy(change => change.Day).ThenBy(change => change.Unit).GroupBy(change => change.Day))
        {
            Change(day.Key, [.. day.Select(change => change.Unit)]);
        }

        (Ids, UnitOf, Above, Ends, PlacesOf, Stretches, Before) = PlaceNumbering.Of(tree, places, found, past);
    }

    public OrganizationId[] Ids { get; }

    public int[] UnitOf { get; }

    public int[] Above { get; }

    public int[] Ends { get; }

    public int[][] PlacesOf { get; }

    public PlaceStretch[][] Stretches { get; }

    public int[] Before { get; }

    public static PlaceDraft Of(OrganizationTree tree, LocalDate eve, LocalDate to) => new(tree, eve, to);

    private static int[] Filled(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, None);
        return numbers;
    }

    private void Begin(LocalDate eve)
    {
        for (var unit = 0; unit < now.Length; unit++)
        {
            found[unit] = [];
            Hang(unit, tree.Organizations[unit].On(eve));
        }

        var todo = new Stack<int>();
        for (var unit = 0; unit < now.Length; unit++)
        {
            if (now[unit] is not null && !HasAbove(unit))
            {
                Settle(unit, eve, todo);
            }
        }

        for (var unit = 0; unit < now.Length; unit++)
        {
            if (now[unit] is null)
            {
                past[unit] = LastWay(unit, eve);
            }
        }
    }

    private void Change(LocalDate day, int[] changed)
    {
        foreach (var unit in changed)
        {
            Hang(unit, tree.Organizations[unit].On(day));
        }

        // What is below a change is settled with it; a change below another one finds its way settled already. What was below an organization that
        // ended stands at the top.
        var todo = new Stack<int>();
        foreach (var unit in changed.OrderBy(Depth))
        {
            Settle(unit, day, todo);
        }
    }

    private void Settle(int first, LocalDate day, Stack<int> todo)
    {
        todo.Push(first);
        while (todo.TryPop(out var unit))
        {
            var place = now[unit] is null ? Places.Nowhere : PlaceUnder(unit, HasAbove(unit) ? current[declared[unit]] : Places.Nowhere);
            if (place == current[unit] && found[unit].Count > 0)
            {
                continue;
            }

            current[unit] = place;
            if (found[unit].Count > 0 && found[unit][^1].From == day)
            {
                found[unit].RemoveAt(found[unit].Count - 1);
            }

            found[unit].Add(new PlaceStretch(day, place));
            for (var below = firstBelow[unit]; below >= 0; below = nextBelow[below])
            {
                todo.Push(below);
            }
        }
    }

    private bool HasAbove(int unit) => declared[unit] is >= 0 and var above && now[above] is not null;

    private int Depth(int unit)
    {
        var depth = 0;
        for (var at = unit; HasAbove(at); at = declared[at])
        {
            depth++;
        }

        return depth;
    }

    // The chain below an organization holds whoever names it as parent, whether it exists or not.
    private void Hang(int unit, OrganizationAttributes? attributes)
    {
        if (declared[unit] is >= 0 and var old)
        {
            var (last, next) = (lastBelow[unit], nextBelow[unit]);
            if (last >= 0)
            {
                nextBelow[last] = next;
            }
            else
            {
                firstBelow[old] = next;
            }

            if (next >= 0)
            {
                lastBelow[next] = last;
            }
        }

        now[unit] = attributes;
        declared[unit] = attributes?.Parent is { } parent ? tree.PlaceOf(parent) : None;
        (lastBelow[unit], nextBelow[unit]) = (None, None);
        if (declared[unit] is >= 0 and var above)
        {
            nextBelow[unit] = firstBelow[above];
            if (firstBelow[above] is >= 0 and var first)
            {
                lastBelow[first] = unit;
            }

            firstBelow[above] = unit;
        }
    }

    private int PlaceUnder(int unit, int above)
    {
        for (var place = firstPlace[unit]; place >= 0; place = places[place].Next)
        {
            if (places[place].Above == above)
            {
                return place;
            }
        }

        places.Add((unit, above, firstPlace[unit]));
        return firstPlace[unit] = places.Count - 1;
    }

    // The way on the last day on which an organization existed before the eve.
    private int LastWay(int unit, LocalDate eve)
    {
        LocalDate? ended = null;
        var existed = false;
        foreach (var version in tree.Organizations[unit].Versions.AsSpan())
        {
            if (version.From > eve)
            {
                break;
            }

            if (version.Attributes is null)
            {
                ended = existed ? version.From : ended;
                existed = false;
            }
            else
            {
                existed = true;
            }
        }

        if (ended is not { } day)
        {
            return Places.Nowhere;
        }

        var place = Places.Nowhere;
        OrganizationId[] way = [.. tree.Upward(tree.Organizations[unit].Id, day.PlusDays(-1))];
        for (var i = way.Length - 1; i >= 0; i--)
        {
            place = PlaceUnder(tree.PlaceOf(way[i]), place);
        }

        return place;
    }
}
