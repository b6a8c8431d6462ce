using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Leaving;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Leaving;

/// <summary>Random commands, lawful and unlawful alike, against the second model.</summary>
public sealed class LeavingProperties(ITestOutputHelper output)
{
    private static readonly LocalDate Start = new(2025, 10, 1);

    [Fact]
    public void Two_models_agree_on_every_command()
    {
        var random = new Random(2211);
        var happened = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (accepted, refused) = (0, 0);
        for (var walk = 0; walk < 2200; walk++)
        {
            var (hasBase, hasPart) = (random.Flip(), random.Next(3) == 0);
            var journey = Journey.Outside.With(Settings.Cautious).At(hasBase ? CellPlace.UnderGrassrootsCommittee : CellPlace.GrassrootsCell)
                .Note(new StandingRecorded(new LocalDate(2010, 1, 1), random.Flip() ? Standing.Full : Standing.Probationary, Journey.OldCell));
            journey = journey with { Cell = journey.Cell with { HasPartCommittee = hasPart } };
            var naive = new NaiveLeaving(hasBase, hasPart);
            var day = Start;
            for (var i = 0; i < 22; i++)
            {
                day = day.PlusDays(random.Next(3));
                var command = Next(journey, day, random, random.Flip());
                var outcome = journey.Judge(command);
                Assert.True(naive.Accept(command) == outcome is Accepted<MembershipEvent>, $"{command} in {journey.Record.Leaving.Phase}: {Show.Outcome(outcome)}");
                if (outcome is Accepted<MembershipEvent>)
                {
                    accepted++;
                    var fact = outcome.Events[0];
                    happened[fact.GetType().Name] = happened.GetValueOrDefault(fact.GetType().Name) + 1;
                    journey = journey with { Record = MembershipHistory.Evolve(journey.Record, fact) };
                }
                else
                {
                    refused++;
                }

                Assert.Equal($"leaving-phase.{naive.Phase}", TermKey.Of(LeavingFacts.PhaseOf(journey.Record)));
            }

            Assert.Equal(journey.Record, MembershipHistory.Fold(journey.Record.Person, journey.Record.History));
        }

        output.WriteLine($"{accepted} accepted, {refused} refused\n{string.Join('\n', happened)}");
        Assert.Equal(LeavingCommands.Kinds.Count, happened.Count);
        Assert.All(happened, item => Assert.True(item.Value > 40, $"{item.Key}: {item.Value}"));
        Assert.True(accepted > 8000 && refused > 8000);
    }

    // Endings come seldom, or no walk would get far.
    private static MembershipCommand Next(Journey journey, LocalDate on, Random random, bool good)
    {
        var open = good
            ? LeavingSteps.Describe().Where(step => step.From.Contains(TermKey.Of(LeavingFacts.PhaseOf(journey.Record)), StringComparer.Ordinal)).Select(step => step.Id).Where(LeavingCommands.Kinds.ContainsKey).ToList()
            : [.. LeavingCommands.Kinds.Keys];
        if (open.Count > 1 && random.Next(8) > 0)
        {
            open.Remove("leaving.death");
            open.Remove("leaving.withdraw");
            open.Remove("leaving.close-striking-off");
        }

        return open.Count == 0 ? new RecordDeath(on) : LeavingCommands.Kinds[random.Of(open)](new RandomCommands.Context(journey, on, random, good));
    }
}
