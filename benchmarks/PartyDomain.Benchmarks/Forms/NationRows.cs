using NodaTime;
using PartyDomain.Reporting.Statistics;

namespace PartyDomain.Benchmarks.Forms;

/// <summary>The rows of one period that ends with 2025, for all contestants: plain arrays, and the ways of the places as plain numbers.</summary>
public sealed class NationRows
{
    /// <summary>How many organizations a way has at most.</summary>
    public const int Depths = 6;

    private static readonly LocalDate First = new(2016, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);
    private readonly People people;
    private readonly int begin;
    private readonly int reform = Period.DaysBetween(First, Nation.Reform);
    private readonly int[] early;
    private readonly int[] late;

    public NationRows(Nation nation, int members, int years)
    {
        Nation = nation;
        people = new People(nation, members);
        var from = new LocalDate(2026 - years, 1, 1);
        begin = Period.DaysBetween(First, from);
        var codes = (CodeList.Of(Enumerable.Range(1, 56).Select(number => $"{number:00}")), CodeList.Of(Enumerable.Range(1, 7).Select(number => $"{number:00}")));
        Frame = new StatisticsFrame(Places.Of(nation.Tree, from, Last), null, codes.Item1, codes.Item2);
        early = [.. nation.Homes.Select(unit => Frame.Places.PlaceOf(nation.Ids[unit], from))];
        late = [.. nation.Homes.Select(unit => Frame.Places.PlaceOf(nation.Ids[unit], Last))];
        IsHome = new bool[Nation.Units];
        foreach (var unit in nation.Homes)
        {
            IsHome[unit] = true;
        }

        var units = nation.Ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i);
        var count = Frame.Places.Count;
        (UnitOf, Above, Way) = (new int[count], new int[count], new int[count * Depths]);
        for (var place = 0; place < count; place++)
        {
            UnitOf[place] = units[Frame.Places.OrganizationAt(place)];
            Above[place] = Frame.Places.Above(place);
            var way = Way.AsSpan(place * Depths, Depths);
            way.Fill(-1);
            var depth = 0;
            if (Above[place] >= 0)
            {
                Way.AsSpan(Above[place] * Depths, Depths).CopyTo(way);
                depth = way.IndexOf(-1);
            }

            way[depth] = UnitOf[place];
        }

        PlacesOf = [.. nation.Ids.Select(id => Frame.Places.PlacesOf(id).ToArray())];
        Downward = [.. UnitOf.Distinct()];
    }

    public Nation Nation { get; }

    public StatisticsFrame Frame { get; }

    /// <summary>By place: its organization.</summary>
    public int[] UnitOf { get; }

    /// <summary>By organization: its places.</summary>
    public int[][] PlacesOf { get; }

    /// <summary>The organizations from the top down the tree.</summary>
    public int[] Downward { get; }

    /// <summary>By place: the place above, or -1.</summary>
    public int[] Above { get; }

    /// <summary>By place: the organizations from the top down to its own, then -1.</summary>
    public int[] Way { get; }

    /// <summary>By organization: whether it holds members itself.</summary>
    public bool[] IsHome { get; }

    public MemberRow[] Members { get; private set; } = [];

    public MemberRow[] Admitted { get; private set; } = [];

    public MovementRow[] Movements { get; private set; } = [];

    /// <summary>By person on the list at the opening: the place.</summary>
    public int[] Opening { get; private set; } = [];

    /// <summary>Puts everything into arrays.</summary>
    /// <param name="byPlace">Whether in the order of places, as a database would read them.</param>
    public NationRows Fill(bool byPlace = false)
    {
        (Members, Admitted, Movements, Opening) = ([.. AllMembers(0, 1)], [.. AllAdmitted(0, 1)], [.. AllMovements(0, 1)], [.. AllOpening(0, 1)]);
        if (byPlace)
        {
            Array.Sort([.. Members.Select(row => row.Place)], Members);
            Array.Sort([.. Admitted.Select(row => row.Place)], Admitted);
            Array.Sort([.. Movements.Select(row => ((long)row.From << 32) + row.To)], Movements);
            Array.Sort(Opening);
        }

        return this;
    }

    /// <summary>Puts the opening and the movements into arrays.</summary>
    public NationRows FillMovements()
    {
        (Movements, Opening) = ([.. AllMovements(0, 1)], [.. AllOpening(0, 1)]);
        return this;
    }

    /// <summary>Counts a part of everybody without keeping anybody.</summary>
    public void Stream(StatisticsPartial partial, int part, int parts)
    {
        foreach (var row in AllMembers(part, parts))
        {
            partial.Add(row);
        }

        foreach (var row in AllAdmitted(part, parts))
        {
            partial.Add(row, StatisticsPopulation.Admitted);
        }

        foreach (var row in AllMovements(part, parts))
        {
            partial.Add(row);
        }

        foreach (var place in AllOpening(part, parts))
        {
            partial.AddOpening(place);
        }
    }

    public IEnumerable<MemberRow> AllMembers(int part, int parts)
    {
        for (var i = part; i < people.Members; i += parts)
        {
            var home = people.HomeOf(i);
            yield return people.Row(i, home, late[home]);
        }
    }

    private IEnumerable<MemberRow> AllAdmitted(int part, int parts)
    {
        for (var i = part; i < people.Members; i += parts)
        {
            if (people.AdmittedOn(i) is var day && day >= begin)
            {
                var home = people.HomeOf(i);
                yield return people.AdmittedRow(i, home, At(home, day), day);
            }
        }
    }

    private IEnumerable<MovementRow> AllMovements(int part, int parts)
    {
        for (var i = part; i < people.Members; i += parts)
        {
            var home = people.HomeOf(i);
            var before = home;
            var day = people.AdmittedOn(i);
            if (day >= begin)
            {
                yield return new MovementRow(Places.Nowhere, At(home, day), MovementReason.Admitted);
            }
            else if (people.MovedOn(i) is var moved && moved.Day >= begin && moved.From != home)
            {
                (day, before) = moved;
                yield return new MovementRow(At(before, day), At(home, day), Reason(At(before, day), At(home, day)));
            }

            // Whoever was there at the reform came under another organization with the cell.
            var then = day >= reform ? (people.AdmittedOn(i) >= 0 ? -1 : before) : home;
            if (then >= 0 && early[then] != late[then])
            {
                yield return new MovementRow(early[then], late[then], MovementReason.Reorganization);
            }
        }

        for (var i = part; i < people.Former; i += parts)
        {
            var (day, home, reason) = people.Left(i);
            if (day >= begin)
            {
                yield return new MovementRow(At(home, day), Places.Nowhere, reason);
            }

            if (day >= reform && early[home] != late[home])
            {
                yield return new MovementRow(early[home], late[home], MovementReason.Reorganization);
            }
        }
    }

    private IEnumerable<int> AllOpening(int part, int parts)
    {
        for (var i = part; i < people.Members; i += parts)
        {
            if (people.AdmittedOn(i) < begin)
            {
                yield return early[people.MovedOn(i) is var moved && moved.Day >= begin ? moved.From : people.HomeOf(i)];
            }
        }

        for (var i = part; i < people.Former; i += parts)
        {
            if (people.Left(i) is var left && left.Day >= begin)
            {
                yield return early[left.Home];
            }
        }
    }

    private int At(int home, int day) => day < reform ? early[home] : late[home];

    private MovementReason Reason(int from, int to)
    {
        var one = Way.AsSpan(from * Depths, Depths);
        var other = Way.AsSpan(to * Depths, Depths);
        return one[1] != other[1] ? MovementReason.BetweenProvinces : one[2] != other[2] ? MovementReason.BetweenDistricts : MovementReason.WithinDistrict;
    }
}
