using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Tests.Membership;
using Xunit;

namespace PartyDomain.Tests.Organizations;

/// <summary>The tree and its audit against a second model that recomputes everything for every day.</summary>
public sealed class TreeProperties
{
    private const int Days = 12;
    private static readonly LocalDate First = new(2025, 6, 24);
    private static readonly string[] Codes = ["1", "2", "3"];

    private static IEnumerable<LocalDate> AllDays => Enumerable.Range(-1, Days + 3).Select(First.PlusDays);

    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void On_every_day_each_has_the_parents_the_subtree_and_the_sums_that_a_recomputation_gives() => Check(300, seed =>
    {
        var (naive, organizations) = Random(new Random(seed), above: true);
        var tree = OrganizationTree.Of(organizations);
        foreach (var day in AllDays)
        {
            var view = tree.On(day);
            var existing = naive.Where(one => one.On(day) is not null).ToList();
            Assert.Equal(existing.Select(one => one.Id).ToHashSet(), view.Organizations.ToHashSet());
            Assert.Equal(existing.Count, view.Count);
            var chains = existing.ToDictionary(one => one.Id, one => NaiveOrganization.Chain(naive, one, day));
            var sums = view.RollUp(Own);
            foreach (var one in existing)
            {
                var below = chains.Where(chain => chain.Value.Contains(one.Id)).Select(chain => chain.Key).ToHashSet();
                Assert.Equal(one.On(day), view[one.Id]);
                Assert.Equal(NaiveOrganization.Parent(naive, one, day)?.Id, view.Parent(one.Id));
                Assert.Equal(Enumerable.Reverse(chains[one.Id]), view.Path(one.Id));
                Assert.Equal(below, view.Subtree(one.Id).ToHashSet());
                Assert.Equal(below.Count, view.Subtree(one.Id).Count());
                Assert.Equal(below.Sum(Own), sums[one.Id]);
                Assert.Equal(below.Count, view.Counts(one.Id).Total);
                Assert.Equal(below.Count(id => view[id].Role == TierRole.Part), view.Counts(one.Id).Of(TierRole.Part));
                var children = chains.Where(chain => chain.Value.ElementAtOrDefault(1) == one.Id && chain.Value.Count > 1).Select(chain => chain.Key);
                Assert.Equal(children.OrderBy(id => id.Value, StringComparer.Ordinal), view.Children(one.Id));
            }
        }
    });

    [Fact]
    public void The_sums_of_a_partition_add_up() => Check(300, seed =>
    {
        var view = OrganizationTree.Of(Random(new Random(seed), above: true).Organizations).On(First.PlusDays(Days));
        var sums = view.RollUp(Own);
        Assert.Equal(view.Organizations.Sum(Own), view.Roots.Sum(id => sums[id]));
        Assert.All(view.Organizations, id => Assert.Equal(sums[id], Own(id) + view.Children(id).Sum(child => sums[child])));
        Assert.Equal(view.Organizations, view.Roots.SelectMany(view.Subtree));
    });

    [Fact]
    public void A_prefix_is_what_was_known_then() => Check(200, seed =>
    {
        var random = new Random(seed);
        var events = Events(random, 0, 3, above: true);
        var known = new PartyOrganization(new("o0"));
        for (var i = 0; i < events.Count; i++)
        {
            known = OrganizationHistory.Evolve(known, events[i]);
            var naive = new NaiveOrganization(known.Id, events[..(i + 1)]);
            Assert.Equal(OrganizationHistory.Fold(known.Id, events.Take(i + 1)), known);
            Assert.Equal(AllDays.Select(naive.On), AllDays.Select(known.On));
        }
    });

    [Fact]
    public void The_audit_finds_a_cycle_where_there_is_one_on_some_day_and_nowhere_else() => Both(Random, (naive, findings) =>
    {
        var isThere = AllDays.Any(day => naive.Any(one => NaiveOrganization.IsInCycle(naive, one, day)));
        Assert.Equal(isThere, findings.Any(finding => finding.Code == OrganizationCodes.Cycle));
        return isThere;
    });

    [Fact]
    public void The_audit_finds_parents_that_do_not_exist_or_are_cells() => Both(Random, (naive, findings) =>
    {
        var any = false;
        foreach (var one in naive)
        {
            var parents = AllDays
                .Where(day => one.On(day)?.Parent is not null)
                .Select(day => (Parent: naive.FirstOrDefault(other => other.Id == one.On(day)!.Parent), Day: day))
                .ToList();
            var isWrong = parents.Any(item => item.Parent is { } parent && (parent.On(item.Day) is null || parent.On(item.Day)!.Kind == OrganizationKind.Cell));
            var mine = findings.Where(finding => finding.Subject == $"organizations[{one.Id}].parent").ToList();
            Assert.Equal(isWrong, mine.Exists(finding => finding.Code is OrganizationCodes.ParentDoesNotExist or OrganizationCodes.BelowCell));
            Assert.Equal(parents.Any(item => item.Parent is null), mine.Exists(finding => finding.Code == OrganizationCodes.UnknownParent));
            any |= isWrong;
        }

        return any;
    });

    [Fact]
    public void The_audit_finds_codes_that_two_have_on_a_day() => Both(Random, (naive, findings) =>
    {
        var isThere = AllDays.Any(day => naive.Select(one => one.On(day)?.Code).OfType<string>().GroupBy(code => code, StringComparer.Ordinal).Any(group => group.Count() > 1));
        Assert.Equal(isThere, findings.Any(finding => finding.Code == OrganizationCodes.CodeUsedTwice));
        return isThere;
    });

    // Runs over random organizations, and sees to it that what is looked for is there often and absent often.
    private static void Both(
        Func<Random, bool, (List<NaiveOrganization> Naive, List<PartyOrganization> Organizations)> make,
        Func<List<NaiveOrganization>, ValueList<Finding>, bool> look)
    {
        var (there, absent) = (0, 0);
        Check(300, seed =>
        {
            var (naive, organizations) = make(new Random(seed), false);
            _ = look(naive, OrganizationAudit.Of(organizations)) ? there++ : absent++;
        });
        Assert.True(there > 30 && absent > 30, $"There {there} times, absent {absent} times.");
    }

    private static long Own(OrganizationId id) => 1L << (id.Value[1] - '0');

    private static (List<NaiveOrganization> Naive, List<PartyOrganization> Organizations) Random(Random random, bool above)
    {
        var count = random.Next(1, above ? 8 : 5);
        var all = Enumerable.Range(0, count).Select(i => (Id: new OrganizationId($"o{i}"), Events: Events(random, i, count, above))).ToList();
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all));
        return ([.. all.Select(one => new NaiveOrganization(one.Id, one.Events))], [.. all.Select(one => OrganizationHistory.Fold(one.Id, one.Events))]);
    }

    private static List<OrganizationEvent> Events(Random random, int self, int count, bool above)
    {
        var events = new List<OrganizationEvent> { new OrganizationFounded(First.PlusDays(random.Next(above ? 4 : 2)), Attributes(random, self, count, above)) };
        var more = random.Next(above ? 8 : 3);
        for (var i = 0; i < more; i++)
        {
            var plain = Enumerable.Range(0, events.Count).Where(index => events[index] is not OrganizationCorrected).ToList();
            events.Add(random.Next(5) == 0
                ? new OrganizationCorrected(Day(random), random.Of(plain), random.Flip() ? null : Any(random, self, count, above))
                : Any(random, self, count, above));
        }

        return events;
    }

    private static OrganizationEvent Any(Random random, int self, int count, bool above) => random.Next(15) switch
    {
        0 => new OrganizationTakenOver(Day(random), Attributes(random, self, count, above)),
        1 => new OrganizationFounded(Day(random), Attributes(random, self, count, above)),
        2 => new OrganizationRenamed(Day(random), $"n{random.Next(9)}"),
        3 => new OrganizationRecoded(Day(random), random.Flip() ? null : random.Of(Codes)),
        4 => new OrganizationRetyped(Day(random), random.Any<OrganizationKind>(), random.Any<OrganizationSector>()),
        5 => new TierRoleChanged(Day(random), random.Any<TierRole>()),
        6 => new OrganizationEnded(Day(random)),
        7 => new OfficeTaken(Day(random), Facts.Person, random.Any<PartyOffice>(), random.Any<OfficeSelection>()),
        12 => new OrganizationMerged(Day(random), new OrganizationId($"o{random.Next(count)}")),
        13 => new OrganizationSplit(Day(random), [new OrganizationId($"o{random.Next(count)}")], random.Flip()),
        14 => new OrganizationDissolved(Day(random)),
        8 => new OfficeLeft(Day(random), Facts.Person, random.Any<PartyOffice>()),
        _ => new OrganizationReparented(Day(random), Parent(random, self, count, above)),
    };

    private static OrganizationAttributes Attributes(Random random, int self, int count, bool above) =>
        new("n", random.Next(6) == 0 ? OrganizationKind.Cell : OrganizationKind.PartyOrganization, random.Any<TierRole>(), random.Any<OrganizationSector>(), Parent(random, self, count, above))
        {
            Code = random.Flip() ? random.Of(Codes) : null,
        };

    // Where a parent always stands above in the list, no cycle can be.
    private static OrganizationId? Parent(Random random, int self, int count, bool above)
    {
        var other = above ? self - 1 - random.Next(3) : random.Next(-2, count);
        return other switch
        {
            >= 0 => new OrganizationId($"o{other}"),
            -1 => new OrganizationId("elsewhere"),
            _ => null,
        };
    }

    private static LocalDate Day(Random random) => First.PlusDays(random.Next(Days));

    private static void Check(int times, Action<int> body) => Prop.ForAll(Seeds, seed =>
    {
        body(seed);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}
