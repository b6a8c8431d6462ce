using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Lifecycle;

/// <summary>Random acts, about half of them unlawful, against a second model that only knows facts.</summary>
public sealed class CommandProperties(ITestOutputHelper output)
{
    private static readonly LocalDate First = new(2025, 9, 1);

    [Fact]
    public void There_is_one_tree_on_every_day_and_a_refused_act_changes_nothing()
    {
        var (kinds, accepted, refused) = (new SortedDictionary<string, int>(StringComparer.Ordinal), 0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var world = Province(TierRole.SuperiorOfGrassroots, Since("other", Is("province", TierRole.SuperiorOfGrassroots, OrganizationSector.Ward)));
            var naive = world.Tree.Organizations.ToDictionary(one => one.Id, one => one.History.ToList());
            var day = First;
            for (var i = 0; i < 14; i++)
            {
                day = day.PlusDays(random.Next(-1, 4));
                var command = Any(random, world.Tree.On(day), day, i);
                var outcome = world.Decide(command, Evidence(world, command));
                if (outcome is not Accepted<OrganizationChange>)
                {
                    Assert.Empty(outcome.Events);
                    refused++;
                    continue;
                }

                accepted++;
                world = new World(LifecycleDecider.Apply(world.Tree, outcome.Events));
                foreach (var change in outcome.Events)
                {
                    var kind = change.Happened.GetType().Name;
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    if (!naive.TryGetValue(change.Organization, out var facts))
                    {
                        naive[change.Organization] = facts = [];
                    }

                    Assert.Equal(facts.Count, change.Happened.Position);
                    facts.Add(change.Happened);
                }
            }

            Compare(world.Tree, naive, day);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1200).WithQuietOnSuccess(true));
        output.WriteLine($"{accepted} accepted, {refused} not; {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.Equal(10, kinds.Count);
        Assert.All(kinds, kind => Assert.True(kind.Value >= 500, $"{kind.Key} only {kind.Value} times; {accepted} accepted, {refused} not"));
        Assert.True(refused > accepted / 3, $"{refused} of {accepted}");
    }

    private static void Compare(OrganizationTree tree, Dictionary<OrganizationId, List<OrganizationEvent>> facts, LocalDate last)
    {
        var naive = facts.Select(item => new NaiveOrganization(item.Key, item.Value)).ToList();
        Assert.Equal(facts.Keys.ToHashSet(), tree.Organizations.Select(one => one.Id).ToHashSet());
        for (var day = First.PlusDays(-15); day <= last.PlusDays(1); day = day.PlusDays(6))
        {
            var view = tree.On(day);
            Assert.Equal("province", string.Join(' ', view.Roots));
            foreach (var one in naive)
            {
                var now = one.On(day);
                Assert.Equal(now is not null, view.Contains(one.Id));
                if (now is null)
                {
                    continue;
                }

                Assert.Equal(now, view[one.Id]);
                Assert.False(NaiveOrganization.IsInCycle(naive, one, day));
                if (now.Parent is not null)
                {
                    var parent = NaiveOrganization.Parent(naive, one, day);
                    Assert.NotNull(parent);
                    Assert.Equal(OrganizationKind.PartyOrganization, parent.On(day)!.Kind);
                }
            }

            var codes = naive.Select(one => one.On(day)?.Code).OfType<string>().ToList();
            Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static LifecycleEvidence Evidence(World world, OrganizationCommand command)
    {
        var named = command switch
        {
            FoundOrganization c => [c.Founded.Id],
            SplitOrganization c => c.Into.Select(part => part.Id),
            _ => Enumerable.Empty<OrganizationId>(),
        };
        var dissolve = command as DissolveOrganization;
        return new LifecycleEvidence
        {
            Members = world.Tree.Organizations.Select(one => one.Id).Concat(named).Distinct().Select(id => new OrganizationMembers(id, 8, 1, command.On, "test")).ToValueList(),
            Proposing = dissolve?.ProposedBy is { } by ? Committee(by.Value, 6, command.On) : null,
            Deciding = dissolve?.DecidedBy is { } decider ? Committee(decider.Value, 6, command.On) : null,
        };
    }

    private static OrganizationCommand Any(Random random, OrganizationTreeView view, LocalDate on, int at)
    {
        var all = view.Organizations.ToList();
        var cells = all.Where(id => view[id].Kind == OrganizationKind.Cell).ToList();
        var right = random.Next(4) > 0;
        var one = right && cells.Count > 0 ? random.Of(cells) : random.Of(all);
        var other = right && cells.Count > 0 ? random.Of(cells) : random.Of(all);
        var parent = view.Parent(one);
        var by = right ? parent : random.Of(all);
        var code = random.Next(3) == 0 ? $"c{random.Next(6)}" : null;
        OrganizationAttributes Made(OrganizationId above) => right
            ? view[above].Role == TierRole.SuperiorOfGrassroots ? Village(above.Value, code) : Is(above.Value, TierRole.Subordinate, OrganizationSector.Other, null, code)
            : Is(above.Value, random.Any<TierRole>(), random.Any<OrganizationSector>(), random.Any<OrganizationKind>(), code);
        var homes = all.Where(id => view[id] is { Kind: OrganizationKind.PartyOrganization, Role: not TierRole.Provincial }).ToList();
        var home = right && homes.Count > 0 ? random.Of(homes) : random.Of(all);
        var fresh = random.Next(12) == 0 ? one : Id($"o{at}");
        var vote = new Ballot(VotingForm.SecretBallot, right ? 5 : random.Next(7), 1);
        return random.Next(12) switch
        {
            0 or 1 => new FoundOrganization(on, right ? home : by, new(fresh, Made(home))),
            2 => new RenameOrganization(on, by, one, $"n{random.Next(9)}"),
            3 => new RecodeOrganization(on, by, one, random.Next(4) == 0 ? null : $"c{random.Next(20)}"),
            4 => new RetypeOrganization(on, by, one, right ? view[one].Kind : random.Any<OrganizationKind>(), right ? random.Of([OrganizationSector.Other, OrganizationSector.Cooperative, OrganizationSector.PrivateEnterprise]) : random.Any<OrganizationSector>()),
            5 => new ChangeTierRole(on, by, one, right ? view[one].Role == TierRole.Grassroots ? TierRole.Subordinate : TierRole.Grassroots : random.Any<TierRole>(), random.Flip() ? null : OrganizationKind.Cell),
            6 or 11 => new ReparentOrganization(on, right ? Id("province") : by, one, home),
            7 => new SplitOrganization(on, by, one, parent is null ? [] : [new(fresh, Made(parent.Value)), .. right || random.Flip() ? new[] { new NewOrganization(Id($"p{at}"), Made(parent.Value) with { Code = null }) } : []], random.Flip(), []),
            8 => new MergeOrganizations(on, right ? Id("province") : by, [one], other, null),
            9 => new EndOrganization(on, by, one, EndingGround.TaskDone, random.Next(8) == 0 ? null : other, []),
            _ => new DissolveOrganization(on, right && parent is { } up ? view.Parent(up) : by, one, by, vote, vote, null, []),
        };
    }
}
