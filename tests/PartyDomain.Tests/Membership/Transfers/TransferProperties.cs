using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Transfers;
using PartyDomain.Rulebooks;
using Xunit;

namespace PartyDomain.Tests.Membership.Transfers;

/// <summary>Random commands, about half of them unlawful, against the second model.</summary>
public sealed class TransferProperties(ITestOutputHelper output)
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    private static readonly Dictionary<string, TransferPhase> Phases = new(StringComparer.Ordinal)
    {
        ["home"] = TransferPhase.AtHome,
        ["called"] = TransferPhase.Called,
        ["letter"] = TransferPhase.Introduced,
        ["shown"] = TransferPhase.Presented,
        ["lost"] = TransferPhase.PapersLost,
        ["temp"] = TransferPhase.Temporary,
        ["leaving"] = TransferPhase.GoingAbroad,
        ["abroad"] = TransferPhase.Abroad,
        ["back"] = TransferPhase.Returned,
    };

    [Fact]
    public void The_workflow_does_what_the_second_model_does()
    {
        var random = new Random(20251001);
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var breaches = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (accepted, refused) = (0, 0);
        for (var walk = 0; walk < 2500; walk++)
        {
            var probationary = random.Next(4) == 0;
            var day = new LocalDate(2025, 10, 1).PlusDays(random.Next(60));
            var record = Member(day, probationary);
            var naive = new NaiveTransfers(TransferCommands.Cells[0], probationary, day);
            for (var i = 0; i < 24; i++)
            {
                day = day.PlusDays(random.Next(10) == 0 ? 50 : random.Next(6));
                var good = random.Next(3) > 0;
                var command = TransferCommands.Next(random, record, random.Next(12) == 0 ? day.PlusDays(-30) : day, good);
                var evidence = TransferCommands.Evidence(random, record, command, good);
                var before = record with { };
                var outcome = MembershipDecider.Decide(command, evidence, record, Cautious);
                var expected = naive.Try(command, evidence.Transfer);
                var told = $"walk {walk}.{i} {command} in {naive.At}\n{Show.Outcome(outcome)}";
                Assert.True(before.Equals(record), told);
                Assert.True(expected is not null == outcome is Accepted<MembershipEvent>, told);
                Assert.IsNotType<Undetermined<MembershipEvent>>(outcome);
                if (expected is null)
                {
                    refused++;
                    continue;
                }

                accepted++;
                var happened = Assert.Single(outcome.Events);
                kinds[happened.GetType().Name] = kinds.GetValueOrDefault(happened.GetType().Name) + 1;
                Assert.Equal(expected.Order(StringComparer.Ordinal), outcome.Findings.Where(finding => finding.Effect == FindingEffect.Breach).Select(finding => finding.Code).Order(StringComparer.Ordinal));
                expected.ForEach(code => breaches[code] = breaches.GetValueOrDefault(code) + 1);
                record = MembershipHistory.Evolve(record, happened);
                Compare(record, naive, told);
                Assert.Equal(MembershipHistory.Fold(record.Person, record.History), record);
                if (random.Next(10) == 0)
                {
                    MembershipDecider.Explain(record, evidence, day, Cautious);
                }
            }
        }

        output.WriteLine($"{accepted} accepted, {refused} refused; {string.Join(", ", kinds.Concat(breaches).Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.Equal(18, kinds.Count);
        Assert.All(kinds, kind => Assert.True(kind.Value >= 300, $"{kind.Key} only {kind.Value} times"));
        Assert.Equal(10, breaches.Count);
        Assert.True(refused * 3 > accepted, $"{refused} of {accepted}");
    }

    [Fact]
    public void Every_command_of_the_family_is_generated() =>
        Assert.Equal(TransferSteps.Describe().Select(step => step.Id).Order(StringComparer.Ordinal), TransferCommands.Kinds.Keys.Order(StringComparer.Ordinal));

    internal static MembershipRecord Member(LocalDate on, bool probationary) => MembershipHistory.Fold(
        new PersonId("member"),
        [
            new StandingRecorded(on, probationary ? Standing.Probationary : Standing.Full, TransferCommands.Cells[0])
            {
                JoinedOn = on.PlusMonths(-2),
                ProbationEndsOn = on.PlusMonths(10),
            },
        ]);

    private static void Compare(MembershipRecord record, NaiveTransfers naive, string told)
    {
        Assert.True(record.HomeCell == naive.Home, told);
        Assert.True((record.Transfer?.Phase ?? TransferPhase.AtHome) == Phases[naive.At], $"{told}: {record.Transfer?.Phase} {naive.At}");
        Assert.True(record.Transfer?.To == naive.To, told);
        Assert.True(record.Transfer?.Stay?.Host == naive.Host, told);
        Assert.True(record.Transfer?.Stay?.Until == naive.Until, told);
        var span = MembershipTimeline.Of(record).On(LocalDate.MaxIsoValue)!;
        Assert.Equal((record.HomeCell, record.Transfer?.Stay?.Host, record.Transfer?.To), (span.Cell, span.Host, span.IntroducedTo));
    }
}
