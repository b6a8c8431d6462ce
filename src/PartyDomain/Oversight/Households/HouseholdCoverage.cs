using NodaTime;

namespace PartyDomain.Oversight.Households;

/// <summary>How far households are in the charge of members on a day, in numbers and opaque keys.</summary>
/// <param name="Day">The day.</param>
/// <param name="MemberCount">How many members there are: the base of <see cref="MemberShare"/>.</param>
/// <param name="Groups">Every group of the day with those in charge of it, in the order of the groups.</param>
/// <param name="Loads">Every member in charge of at least one group, in the order of the groups.</param>
/// <param name="Units">The places that are to be covered, each once.</param>
public sealed record HouseholdCoverage(LocalDate Day, int MemberCount, ValueList<GroupCharge> Groups, ValueList<HouseholdLoad> Loads, ValueList<CoverageUnitId> Units)
{
    /// <summary>The assignments of the day whose person is no member. They cover nothing.</summary>
    public ValueList<HouseholdAssignment> NotByMember { get; init; } = [];

    /// <summary>The assignments of the day to groups that are not there on it. They are no charge.</summary>
    public ValueList<HouseholdAssignment> WithoutGroup { get; init; } = [];

    /// <summary>How many households there are in groups.</summary>
    public int Households => checked(Groups.Sum(charge => charge.Group.Households));

    /// <summary>The groups that somebody is in charge of.</summary>
    public int GroupsInCharge => Groups.Count(charge => charge.Members.Count > 0);

    /// <summary>The households of these groups.</summary>
    public int HouseholdsInCharge => checked(Groups.Where(charge => charge.Members.Count > 0).Sum(charge => charge.Group.Households));

    /// <summary>The members in charge, of all members; null without members.</summary>
    public Fraction? MemberShare => Share(Loads.Count, MemberCount);

    /// <summary>Households in somebody's charge for each member in charge; null where nobody is.</summary>
    public Fraction? HouseholdsPerMember => Share(HouseholdsInCharge, Loads.Count);

    /// <summary>Households for each group that somebody is in charge of; null where there is none.</summary>
    public Fraction? HouseholdsPerGroup => Share(HouseholdsInCharge, GroupsInCharge);

    /// <summary>Members in charge for each of these groups, a member with several groups counted once; null where there is none.</summary>
    public Fraction? MembersPerGroup => Share(Loads.Count, GroupsInCharge);

    /// <summary>The groups that nobody is in charge of.</summary>
    public IEnumerable<HouseholdGroup> Uncovered => Groups.Where(charge => charge.Members.Count == 0).Select(charge => charge.Group);

    /// <summary>The places in which no group is in anybody's charge.</summary>
    public IEnumerable<CoverageUnitId> UnitsWithoutCharge
    {
        get
        {
            var covered = Groups.Where(charge => charge.Members.Count > 0).Select(charge => charge.Group.Unit).ToHashSet();
            return Units.Where(unit => !covered.Contains(unit));
        }
    }

    /// <summary>The places that have a group in somebody's charge, of all places; null without places.</summary>
    public Fraction? UnitShare => Share(Units.Count - UnitsWithoutCharge.Count(), Units.Count);

    /// <summary>Judges the assignments of a day.</summary>
    /// <param name="groups">The groups; those of other days and those without households are left out, and of groups with one key the first counts.</param>
    /// <param name="assignments">The assignments; those of other days are left out.</param>
    /// <param name="members">The members on the day.</param>
    /// <param name="units">The places that are to be covered.</param>
    /// <param name="day">The day.</param>
    /// <returns>The coverage.</returns>
    public static HouseholdCoverage Of(
        IEnumerable<HouseholdGroup> groups,
        IEnumerable<HouseholdAssignment> assignments,
        IReadOnlyCollection<PersonId> members,
        IEnumerable<CoverageUnitId> units,
        LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(units);
        var counted = members.ToHashSet();
        var charges = new OrderedDictionary<string, (HouseholdGroup Group, List<PersonId> Members)>(StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Households > 0 && group.HoldsOn(day)))
        {
            charges.TryAdd(group.Id, (group, []));
        }

        var (notByMember, withoutGroup) = (new List<HouseholdAssignment>(), new List<HouseholdAssignment>());
        foreach (var assignment in assignments.Where(assignment => assignment.HoldsOn(day)))
        {
            var found = charges.TryGetValue(assignment.Group, out var charge);
            if (!found)
            {
                withoutGroup.Add(assignment);
            }

            if (!counted.Contains(assignment.Person))
            {
                notByMember.Add(assignment);
            }
            else if (found && !charge.Members.Contains(assignment.Person))
            {
                charge.Members.Add(assignment.Person);
            }
        }

        return new HouseholdCoverage(
            day,
            counted.Count,
            charges.Values.Select(charge => new GroupCharge(charge.Group, charge.Members.ToValueList())).ToValueList(),
            LoadsOf(charges.Values),
            units.Distinct().ToValueList())
        {
            NotByMember = notByMember.ToValueList(),
            WithoutGroup = withoutGroup.ToValueList(),
        };
    }

    /// <summary>Writes the numbers.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(HouseholdCoverage)} {{ {Day:uuuu-MM-dd}, {Loads.Count}, {HouseholdsInCharge}, {GroupsInCharge} }}";

    private static ValueList<HouseholdLoad> LoadsOf(IEnumerable<(HouseholdGroup Group, List<PersonId> Members)> charges)
    {
        var loads = new OrderedDictionary<PersonId, HouseholdLoad>();
        foreach (var (group, members) in charges)
        {
            foreach (var person in members)
            {
                var load = loads.TryGetValue(person, out var known) ? known : new HouseholdLoad(person, 0, default);
                loads[person] = load with { Groups = load.Groups + 1, Households = Sum(load.Households, new Fraction(group.Households, members.Count)) };
            }
        }

        return loads.Values.ToValueList();
    }

    private static Fraction Sum(Fraction a, Fraction b) => checked(new Fraction((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator));

    private static Fraction? Share(int part, int of) => of == 0 ? null : new Fraction(part, of);
}
