using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Registers;

namespace PartyDomain.Testing.Registers;

/// <summary>The members whom a fictitious register took over, with what became of them since.</summary>
internal sealed class Population
{
    private readonly RegisterLayout layout;
    private readonly ProfileMaker profiles;
    private readonly Dice dice;
    private readonly List<MemberEntry> entries = [];
    private readonly Dictionary<OrganizationId, List<PersonId>> rosters = [];
    private int persons;

    public Population(RegisterLayout layout, ProfileMaker profiles, long seed)
    {
        (this.layout, this.profiles, dice) = (layout, profiles, new Dice(seed, 1));
        var shape = layout.Shape;
        var probationary = shape.AdmissionsEarlier;
        var full = shape.Members - shape.AdmissionsYearBefore - shape.AdmissionsTwoYearsBefore - (2 * shape.AdmissionsEarlier) + shape.StruckOff - probationary;
        var sizes = Sizes(full);
        for (var i = 0; i < sizes.Length; i++)
        {
            var cell = layout.Cells[i];
            var roster = new List<PersonId>(sizes[i]);
            for (var k = 0; k < sizes[i]; k++)
            {
                roster.Add(Full(cell, k, sizes[i], i == 0));
            }

            rosters.Add(cell.Id, roster);
        }

        for (var i = 0; i < probationary; i++)
        {
            Probationary(layout.Cells[dice.Below(layout.Cells.Count)]);
        }
    }

    /// <summary>The entries made so far, in the order of the register.</summary>
    public IReadOnlyList<MemberEntry> Entries => entries;

    /// <summary>Gives the full members of a cell since it was taken over, the officers first.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The persons, at least six.</returns>
    public IReadOnlyList<PersonId> Roster(OrganizationId cell) => rosters[cell];

    /// <summary>Gives the key of a person nobody has used yet.</summary>
    /// <returns>The key.</returns>
    public PersonId NextPerson() => new($"p-{++persons:00000}");

    /// <summary>Adds a person.</summary>
    /// <param name="person">Who.</param>
    /// <param name="events">The facts.</param>
    /// <param name="profile">What else is known.</param>
    public void Add(PersonId person, IEnumerable<MembershipEvent> events, MemberProfile profile) =>
        entries.Add(new MemberEntry(person, Placed(events)) { Profiles = [profile] });

    private static ValueList<MembershipEvent> Placed(IEnumerable<MembershipEvent> events) =>
        events.Select((happened, position) => happened with { Position = position }).ToValueList();

    // At least six in each cell; the rest by weight, with some chance.
    private int[] Sizes(int total)
    {
        var weights = layout.Cells.Select(cell => (long)cell.Weight * (70 + dice.Below(61))).ToArray();
        var (sum, left, before, given) = (weights.Sum(), total - (6 * weights.Length), 0L, 0);
        var sizes = new int[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            before += weights[i];
            var upTo = (int)(left * before / sum);
            sizes[i] = 6 + upTo - given;
            given = upTo;
        }

        return sizes;
    }

    private PersonId Full(CellPlan cell, int at, int size, bool received)
    {
        var person = NextPerson();
        var from = layout.First;
        var age = 23 + dice.Below(50);
        var joined = from.PlusYears(-2 - dice.Below(Math.Min(age - 21, 45))).PlusDays(-dice.Below(330));
        var bornOn = from.PlusYears(-age).PlusDays(-dice.Below(365));
        var facts = new List<MembershipEvent>
        {
            new StandingRecorded(from, Standing.Full, received && at >= size - 6 ? layout.Merged : cell.Id)
            {
                JoinedOn = joined,
                AdmissionDecidedOn = dice.Percent(90) ? joined.PlusDays(-7 - dice.Below(14)) : null,
                OfficialOn = joined.PlusMonths(12),
                RecognizedOn = dice.Percent(70) ? joined.PlusMonths(12).PlusDays(15 + dice.Below(20)) : null,
            },
        };
        if (received && at >= size - 6)
        {
            facts.Add(new StandingRecorded(layout.MergedOn, Standing.Full, cell.Id));
        }
        else if (at >= 6 && dice.Percent(2))
        {
            // Moved to another cell of the district; the officers stay.
            facts.Add(new StandingRecorded(RegisterLayout.Workday(from.PlusDays(60 + dice.Below(1600))), Standing.Full, layout.Cells[dice.Below(layout.Cells.Count)].Id));
        }

        Add(person, facts, profiles.Make(cell, from, bornOn));
        return person;
    }

    private void Probationary(CellPlan cell)
    {
        var from = layout.First;
        var joined = RegisterLayout.WorkdayBefore(from.PlusDays(-20 - dice.Below(330)));
        var recognized = RegisterLayout.Workday(joined.PlusMonths(12).PlusDays(30 + dice.Below(12)));
        var bornOn = from.PlusYears(-21 - dice.Below(20)).PlusDays(-dice.Below(365));
        Add(
            NextPerson(),
            [
                new StandingRecorded(from, Standing.Probationary, cell.Id) { JoinedOn = joined, AdmissionDecidedOn = RegisterLayout.WorkdayBefore(joined.PlusDays(-14)), ProbationEndsOn = joined.PlusMonths(12) },
                new StandingRecorded(recognized, Standing.Full, cell.Id) { OfficialOn = joined.PlusMonths(12), RecognizedOn = recognized },
            ],
            profiles.Make(cell, from, bornOn));
    }
}
