using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Baseline;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using Xunit;

namespace PartyDomain.Tests.Membership;

public sealed class HistoryProperties
{
    private static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Folding_is_evolving_step_by_step_and_every_prefix_is_what_was_known_then() => Check(seed =>
    {
        var random = new Random(seed);
        var facts = RandomFacts.Sequence(random, random.Next(1, 25));
        var record = new MembershipRecord(Journey.Person);
        for (var i = 0; i < facts.Count; i++)
        {
            record = MembershipHistory.Evolve(record, facts[i]);
            Assert.Equal(MembershipHistory.Fold(Journey.Person, facts.Take(i + 1)), record);
        }
    });

    [Fact]
    public void The_order_of_recording_does_not_matter_where_every_fact_has_a_day_of_its_own() => Check(seed =>
    {
        var random = new Random(seed);
        var facts = Enumerable.Range(0, random.Next(1, 20)).Select(day => RandomFacts.Any(random, new LocalDate(2025, 8, 1).PlusDays(day))).ToArray();
        var sorted = MembershipHistory.Fold(Journey.Person, facts);
        random.Shuffle(facts);
        var shuffled = facts.Aggregate(new MembershipRecord(Journey.Person), MembershipHistory.Evolve);
        Assert.Equal(sorted with { History = [] }, shuffled with { History = [] });
    });

    [Fact]
    public void A_removed_fact_leaves_the_state_as_if_it_had_never_been() => Check(seed =>
    {
        var random = new Random(seed);
        var facts = Enumerable.Range(0, random.Next(2, 20)).Select(_ => RandomFacts.Any(random, new LocalDate(2025, 8, 1).PlusDays(random.Next(9)))).ToList();
        var gone = random.Next(facts.Count);
        var without = MembershipHistory.Fold(Journey.Person, facts.Where((_, index) => index != gone));
        var removed = MembershipHistory.Evolve(MembershipHistory.Fold(Journey.Person, facts), new EventCorrected(new LocalDate(2025, 9, 1), gone, null));
        Assert.Equal(without with { History = [] }, removed with { History = [] });
    });

    [Fact]
    public void Every_fact_can_follow_in_every_state()
    {
        var random = new Random(20251020);
        var states = Enumerable.Range(0, 1000).Select(_ => MembershipHistory.Fold(Journey.Person, RandomFacts.Sequence(random, random.Next(25)))).ToList();
        Assert.Superset(Enum.GetValues<AdmissionPhase>().ToHashSet(), states.Select(state => state.Dossier.Phase).ToHashSet());
        Assert.Superset(Enum.GetValues<Standing>().ToHashSet(), states.Select(state => state.Standing).ToHashSet());
        Assert.Superset(Enum.GetValues<ProbationPhase>().Where(phase => phase == ProbationPhase.Running).ToHashSet(), states.Select(state => state.Probation?.Phase ?? default).ToHashSet());
        foreach (var state in states)
        {
            foreach (var kind in RandomFacts.Kinds)
            {
                var after = MembershipHistory.Evolve(state, kind(random, new LocalDate(2025, 8, 20)));
                Assert.Equal(state.History.Count + 1, after.History.Count);
            }
        }
    }

    [Fact]
    public void The_generator_knows_every_kind_of_fact()
    {
        var random = new Random(1);
        var all = typeof(MembershipEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MembershipEvent)) && !type.IsAbstract && type != typeof(EventCorrected)
            && !type.IsSubclassOf(typeof(BadgeEvent)) && !type.IsSubclassOf(typeof(PaperEvent)) && !type.IsSubclassOf(typeof(BaselineEvent)));
        Assert.Equal(all.Select(type => type.Name).Order(StringComparer.Ordinal), RandomFacts.Kinds.Select(kind => kind(random, new LocalDate(2025, 8, 1)).GetType().Name).Order(StringComparer.Ordinal));
    }

    private static void Check(Action<int> body) => Prop.ForAll(Seeds, seed =>
    {
        body(seed);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithQuietOnSuccess(true));
}
