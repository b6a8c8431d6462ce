using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Exemptions;

/// <summary>Random commands, lawful and unlawful alike, against the second model.</summary>
public sealed class ExemptionProperties(ITestOutputHelper output)
{
    private static readonly LocalDate Start = new(2025, 10, 1);

    [Fact]
    public void Two_models_agree_on_every_command()
    {
        var random = new Random(2611);
        var happened = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (accepted, refused) = (0, 0);
        for (var walk = 0; walk < 1100; walk++)
        {
            var hasBase = random.Flip();
            var journey = Journey.Outside.With(Settings.Cautious).At(hasBase ? CellPlace.UnderGrassrootsCommittee : CellPlace.VillageUnderCommune)
                .Note(new StandingRecorded(new LocalDate(2010, 1, 1), random.Flip() ? Standing.Full : Standing.Probationary, Journey.OldCell));
            var naive = new NaiveExemption(hasBase);
            var day = Start;
            for (var i = 0; i < 16; i++)
            {
                day = day.PlusDays(random.Next(3));
                var command = Next(journey, day, random, random.Flip());
                var outcome = journey.Judge(command);
                Assert.True(naive.Accept(command) == outcome is Accepted<MembershipEvent>, $"{command.GetType().Name} in {journey.Record.Exemption.Phase}: {Show.Outcome(outcome)}");
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

                Assert.Equal($"exemption-phase.{naive.Phase}", TermKey.Of(journey.Record.Exemption.Phase));
                Assert.Equal(journey.Record, MembershipHistory.Fold(journey.Record.Person, journey.Record.History));
            }
        }

        output.WriteLine($"{accepted} accepted, {refused} refused\n{string.Join('\n', happened)}");
        Assert.Equal(9, happened.Count);
        Assert.All(happened, item => Assert.True(item.Value > 40, $"{item.Key}: {item.Value}"));
        Assert.True(accepted > 2000 && refused > 2000);
    }

    private static MembershipCommand Next(Journey journey, LocalDate on, Random random, bool good)
    {
        var open = good
            ? ExemptionSteps.Describe().Where(step => step.From.Contains(TermKey.Of(journey.Record.Exemption.Phase), StringComparer.Ordinal)).Select(step => step.Id).ToList()
            : [.. ExemptionCommands.Kinds.Keys];
        return ExemptionCommands.Kinds[random.Of(open)](new RandomCommands.Context(journey, on, random, good));
    }
}
