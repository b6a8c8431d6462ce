using PartyDomain.Organizations;

namespace PartyDomain.Reporting.Statistics;

/// <summary>
/// Numbers the ways that were found: organizations by key, places so that everything below a place follows it. The numbers do not depend on the order in which organizations were given.
/// </summary>
internal static class PlaceNumbering
{
    public static (OrganizationId[] Ids, int[] UnitOf, int[] Above, int[] Ends, int[][] PlacesOf, PlaceStretch[][] Stretches, int[] Before) Of(
        OrganizationTree tree,
        List<(int Unit, int Above, int Next)> places,
        List<PlaceStretch>[] found,
        int[] past)
    {
        var known = new bool[tree.Organizations.Count];
        foreach (var (unit, _, _) in places)
        {
            known[unit] = true;
        }

        int[] units = [.. tree.ByKey.ToArray().Where(unit => known[unit])];
        var rank = new int[known.Length];
        for (var i = 0; i < units.Length; i++)
        {
            rank[units[i]] = i;
        }

        var number = Numbers(places, rank);
        var (unitOf, above, ends) = (new int[places.Count], new int[places.Count], new int[places.Count]);
        for (var place = 0; place < places.Count; place++)
        {
            var own = number[place];
            unitOf[own] = rank[places[place].Unit];
            above[own] = places[place].Above < 0 ? Places.Nowhere : number[places[place].Above];
        }

        for (var place = places.Count - 1; place >= 0; place--)
        {
            ends[place] = Math.Max(ends[place], place + 1);
            if (above[place] is >= 0 and var up)
            {
                ends[up] = Math.Max(ends[up], ends[place]);
            }
        }

        var counts = new int[units.Length];
        foreach (var unit in unitOf)
        {
            counts[unit]++;
        }

        var placesOf = counts.Select(count => new int[count]).ToArray();
        Array.Clear(counts);
        for (var place = 0; place < unitOf.Length; place++)
        {
            placesOf[unitOf[place]][counts[unitOf[place]]++] = place;
        }

        return (
            [.. units.Select(unit => tree.Organizations[unit].Id)],
            unitOf,
            above,
            ends,
            placesOf,
            [.. units.Select(unit => found[unit].Select(stretch => stretch with { Place = Renumbered(stretch.Place) }).ToArray())],
            [.. units.Select(unit => Renumbered(past[unit]))]);

        int Renumbered(int place) => place < 0 ? Places.Nowhere : number[place];
    }

    // Those below one place are a chain by key; going down a chain first and then along it gives each place before those below it.
    private static int[] Numbers(List<(int Unit, int Above, int Next)> places, int[] rank)
    {
        var count = places.Count;
        var (first, next) = (new int[count + 1], new int[count]);
        Array.Fill(first, -1);
        var order = new int[count];
        var keys = new int[count];
        for (var i = 0; i < count; i++)
        {
            (order[i], keys[i]) = (i, rank[places[i].Unit]);
        }

        Array.Sort(keys, order);
        for (var i = count - 1; i >= 0; i--)
        {
            var place = order[i];
            var chain = places[place].Above < 0 ? count : places[place].Above;
            next[place] = first[chain];
            first[chain] = place;
        }

        var number = new int[count];
        var todo = new Stack<int>();
        if (count > 0)
        {
            todo.Push(first[count]);
        }

        for (var given = 0; todo.TryPop(out var place);)
        {
            number[place] = given++;
            if (next[place] >= 0)
            {
                todo.Push(next[place]);
            }

            if (first[place] >= 0)
            {
                todo.Push(first[place]);
            }
        }

        return number;
    }
}
