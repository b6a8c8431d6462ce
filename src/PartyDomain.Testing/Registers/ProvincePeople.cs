using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Organizations;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>The members of a fictitious province, and what happens to them half a year after the other: all of it as recorded standings.</summary>
internal sealed class ProvincePeople
{
    private readonly List<Somebody> all = [];
    private readonly Dictionary<PersonId, Somebody> byId = [];
    private readonly Dictionary<OrganizationId, List<Somebody>> byCell = [];
    private readonly Dice dice;

    public ProvincePeople(ProvinceLayout layout, long seed)
    {
        dice = new Dice(seed, 21);
        var cells = layout.Plans.Where(plan => plan.Weight > 0).ToList();
        var weights = cells.ConvertAll(cell => (long)cell.Weight * (70 + dice.Below(61)));
        var (sum, left, before, given) = (weights.Sum(), layout.Shape.Members - (3 * cells.Count), 0L, 0);
        for (var i = 0; i < cells.Count; i++)
        {
            before += weights[i];
            var upTo = (int)(left * before / sum);
            for (var k = 0; k < 3 + upTo - given; k++)
            {
                TakeOver(cells[i].Id);
            }

            given = upTo;
        }
    }

    /// <summary>The day on which everybody was taken over.</summary>
    public static LocalDate First { get; } = new(2024, 1, 1);

    /// <summary>Everybody with the facts so far.</summary>
    public ValueList<MemberEntry> Entries => all.Select(one => new MemberEntry(one.Id, one.Facts.ToValueList()) { Profiles = [one.Profile] }).ToValueList();

    /// <summary>How many members a cell has as things stand.</summary>
    public int Size(OrganizationId cell) => byCell.GetValueOrDefault(cell)?.Count ?? 0;

    /// <summary>The full members of a cell, the oldest first.</summary>
    public IEnumerable<PersonId> FullMembers(OrganizationId cell) => byCell.GetValueOrDefault(cell, []).Where(one => one.Standing == Standing.Full).Select(one => one.Id);

    /// <summary>Says that somebody holds an office; such people stay where they are.</summary>
    public void HoldsOffice(PersonId person) => byId[person].IsOfficer = true;

    /// <summary>People who hold no office, chosen by chance.</summary>
    public IReadOnlyList<PersonId> Choose(int count, Func<OrganizationId, bool> from) =>
        [.. Enumerable.Range(0, count).Select(_ => AnyFull(First.PlusYears(100), from)).OfType<Somebody>().Select(one => one.Id).Distinct()];

    /// <summary>Receives a member in another cell.</summary>
    public void Receive(PersonId person, OrganizationId cell, LocalDate on)
    {
        var one = byId[person];
        one.Facts.Add(Recorded(one, on, one.Standing, cell));
        one.Last = on;
        Place(one, cell);
    }

    /// <summary>Lets half a year go by.</summary>
    /// <param name="shape">How much happens.</param>
    /// <param name="from">The first day on which something happens.</param>
    /// <param name="to">The last one.</param>
    /// <param name="view">The organizations that exist on all of these days.</param>
    public void Live(ProvinceShape shape, LocalDate from, LocalDate to, OrganizationTreeView view)
    {
        var cells = view.Organizations.Where(id => view[id].Kind == OrganizationKind.Cell && byCell.GetValueOrDefault(id) is { Count: > 0 }).ToList();
        var upTo = new int[cells.Count];
        for (var (i, sum) = (0, 0); i < upTo.Length; i++)
        {
            upTo[i] = sum += byCell[cells[i]].Count;
        }

        Recognize(from, to);
        for (var i = 0; i < shape.AdmissionsPerHalf; i++)
        {
            Admit(cells[Any()], Day(from, to));
        }

        for (var i = 0; i < shape.ArrivalsPerHalf; i++)
        {
            Arrive(cells[Any()], Day(from, to));
        }

        for (var i = 0; i < shape.EndingsPerHalf; i++)
        {
            if (AnyFull(from, _ => true) is { } one)
            {
                var on = Day(from, to);
                one.Facts.Add(Recorded(one, on, Standing.Former, null));
                (one.Standing, one.Last) = (Standing.Former, on);
                Place(one, null);
            }
        }

        for (var i = 0; i < shape.MovesPerHalf; i++)
        {
            if (AnyFull(from, _ => true) is { } one && cells[Any()] is var cell && cell != one.Cell)
            {
                Receive(one.Id, cell, Day(from, to));
            }
        }

        // A place by size: the first whose sum is above the number.
        int Any() => Array.BinarySearch(upTo, dice.Below(upTo[^1]) + 1) is var at && at >= 0 ? at : ~at;
    }

    private static StandingRecorded Recorded(Somebody one, LocalDate on, Standing standing, OrganizationId? cell) => new StandingRecorded(on, standing, cell) { Position = one.Facts.Count };

    private LocalDate Day(LocalDate from, LocalDate to) => RegisterLayout.Workday(from.PlusDays(dice.Below(Period.DaysBetween(from, to) - 12)));

    // At most one thing happens to somebody in half a year, beside the recognition of a probationer.
    private Somebody? AnyFull(LocalDate before, Func<OrganizationId, bool> from)
    {
        for (var i = 0; i < 200; i++)
        {
            var one = all[dice.Below(all.Count)];
            if (one is { Standing: Standing.Full, IsOfficer: false, Cell: { } cell } && one.Last < before && from(cell))
            {
                return one;
            }
        }

        return null;
    }

    private void TakeOver(OrganizationId cell)
    {
        var age = 24 + dice.Below(50);
        var one = Make(cell, Standing.Full, First, First.PlusYears(-age).PlusDays(-dice.Below(365)));
        var joined = First.PlusYears(-2 - dice.Below(Math.Min(age - 22, 40))).PlusDays(-dice.Below(330));
        one.Facts.Add(new StandingRecorded(First, Standing.Full, cell) { JoinedOn = joined, OfficialOn = joined.PlusMonths(12) });
    }

    private void Admit(OrganizationId cell, LocalDate on)
    {
        var one = Make(cell, Standing.Probationary, on, on.PlusYears(-20 - dice.Below(18)).PlusDays(-dice.Below(360)));
        one.Facts.Add(new StandingRecorded(on, Standing.Probationary, cell) { JoinedOn = on, AdmissionDecidedOn = RegisterLayout.WorkdayBefore(on.PlusDays(-12)), ProbationEndsOn = on.PlusMonths(12) });
        one.RecognizeOn = RegisterLayout.Workday(on.PlusMonths(12).PlusDays(20));
    }

    private void Arrive(OrganizationId cell, LocalDate on)
    {
        var one = Make(cell, Standing.Full, on, on.PlusYears(-26 - dice.Below(30)));
        one.Facts.Add(new StandingRecorded(on, Standing.Full, cell) { JoinedOn = on.PlusYears(-3 - dice.Below(4)), OfficialOn = on.PlusYears(-2) });
    }

    private void Recognize(LocalDate from, LocalDate to)
    {
        foreach (var one in all.Where(one => one.Standing == Standing.Probationary && one.RecognizeOn is { } day && day <= to))
        {
            var due = one.RecognizeOn!.Value;
            var on = due < from ? RegisterLayout.Workday(from) : due;
            if (dice.Percent(1))
            {
                one.Facts.Add(Recorded(one, on, Standing.Former, null) with { Ended = EndingReason.ProbationerStruckOff });
                one.Standing = Standing.Former;
                Place(one, null);
            }
            else
            {
                one.Facts.Add(Recorded(one, on, Standing.Full, one.Cell!.Value) with { OfficialOn = one.Joined.PlusMonths(12), RecognizedOn = on });
                one.Standing = Standing.Full;
            }

            one.Last = on;
        }
    }

    private Somebody Make(OrganizationId cell, Standing standing, LocalDate on, LocalDate bornOn)
    {
        var one = new Somebody(new PersonId($"p-{all.Count + 1:000000}"), new MemberProfile(on) { BornOn = bornOn, Sex = dice.Percent(42) ? Sex.Female : Sex.Male }, on) { Standing = standing, Last = on };
        all.Add(one);
        byId.Add(one.Id, one);
        Place(one, cell);
        return one;
    }

    private void Place(Somebody one, OrganizationId? cell)
    {
        if (one.Cell is { } old)
        {
            byCell[old].Remove(one);
        }

        one.Cell = cell;
        if (cell is { } now)
        {
            if (!byCell.TryGetValue(now, out var list))
            {
                byCell.Add(now, list = []);
            }

            list.Add(one);
        }
    }

    private sealed class Somebody(PersonId id, MemberProfile profile, LocalDate joined)
    {
        public PersonId Id { get; } = id;

        public MemberProfile Profile { get; } = profile;

        public LocalDate Joined { get; } = joined;

        public List<MembershipEvent> Facts { get; } = [];

        public Standing Standing { get; set; }

        public OrganizationId? Cell { get; set; }

        public LocalDate? RecognizeOn { get; set; }

        public LocalDate Last { get; set; }

        public bool IsOfficer { get; set; }
    }
}
