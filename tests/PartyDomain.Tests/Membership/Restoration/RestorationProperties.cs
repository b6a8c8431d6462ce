using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Restoration;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Membership.Restoration;

/// <summary>Random commands on questions of party membership against a second model, written from the sheet (294, 17).</summary>
public sealed class RestorationProperties
{
    [Fact]
    public void The_judgment_is_that_of_the_sheet()
    {
        var random = new Random(20261122);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 12_000; i++)
        {
            var managed = random.Any<CadreManagement>();
            var journey = Start(random) with { Evidence = evidence => evidence with { ManagedBy = managed } };
            var command = RandomRestorations.Any(random, journey.Record, managed, good: random.Flip(), new LocalDate(2025, 7, 1).PlusDays(random.Next(500)));
            var outcome = journey.Judge(command);
            var expected = Naive(command, journey.Record, managed);
            Assert.True(expected == outcome is Accepted<MembershipEvent>, $"{command} {managed} {journey.Record.Standing}: {Show.Outcome(outcome)}");
            var key = $"{command.GetType().Name} {(expected ? "accepted" : "refused")}";
            seen[key] = seen.GetValueOrDefault(key) + 1;
            if (outcome is Accepted<MembershipEvent> { Events: [var happened] })
            {
                var after = MembershipHistory.Evolve(journey.Record, happened);
                Assert.Equal(after, MembershipHistory.Fold(Journey.Person, after.History));
                Assert.Equal(happened is ResumptionRefused or ImpostorStruckOff, after.Standing == Standing.Former);
                Assert.Equal(0, after.ReadmissionCount);
            }
            else
            {
                Assert.Empty(outcome.Events);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', seen.Select(item => $"{item.Key} {item.Value}")));
        Assert.Equal(10, seen.Count);
        Assert.All(seen.Values, count => Assert.True(count > 50));
    }

    [Fact]
    public void Before_the_texts_that_were_seen_it_is_open()
    {
        var journey = Put(EndingReason.Expelled) with { Evidence = evidence => evidence with { ManagedBy = CadreManagement.Other } };
        Assert.StartsWith("Undetermined", journey.Told(new RestoreMembership(new(2025, 6, 30), PartyBody.SuperiorStandingCommittee, Journey.OldCell, new(2025, 6, 1), true)), StringComparison.Ordinal);
        Assert.StartsWith("Accepted", journey.Told(new RestoreMembership(new(2025, 7, 1), PartyBody.SuperiorStandingCommittee, Journey.OldCell, new(2025, 6, 1), true)), StringComparison.Ordinal);
        Assert.Contains("bars evidence.missing", (journey with { Evidence = evidence => evidence }).Told(new RestoreMembership(new(2025, 7, 1), PartyBody.SuperiorStandingCommittee, Journey.OldCell, new(2025, 6, 1), true)), StringComparison.Ordinal);
    }

    private static Journey Start(Random random) => random.Next(5) switch
    {
        0 => Put(random.Any<EndingReason>()),
        1 => Put(EndingReason.Expelled),
        2 => Full().Note(new InterruptionRecorded(new(2024, 1, 1), InterruptionKind.LostContact, random.Flip() ? new(2024, 6, 1) : null)),
        3 => Journey.Outside,
        _ => random.Flip() ? Full() : Full().Note(new MembershipRecognized(new(2025, 6, 1), PartyBody.SuperiorStandingCommittee, RecognitionGround.Proof, new(2000, 1, 1), null)),
    };

    private static Journey Full() => Journey.Outside.Note(new StandingRecorded(new(2001, 1, 1), Standing.Full, Journey.OldCell) { AdmissionDecidedOn = new(2000, 1, 1), OfficialOn = new(2001, 1, 1) });

    private static Journey Put(EndingReason reason) => Full().Note(new StandingRecorded(new(2023, 3, 1), Standing.Former, null) { Ended = reason });

    private static bool Naive(RestorationCommand command, MembershipRecord record, CadreManagement managed)
    {
        PartyBody[] may = managed switch
        {
            CadreManagement.Central => [PartyBody.CentralOrganizationCommission, PartyBody.Secretariat],
            CadreManagement.Provincial => [PartyBody.ProvincialStandingCommittee],
            _ => [PartyBody.SuperiorStandingCommittee],
        };
        var member = record.Standing is Standing.Full or Standing.Probationary;
        var open = record.Interruptions.Any(time => time.Until is null);
        var concluded = record.Restoration is not null;
        return command switch
        {
            RestoreMembership c => may.Contains(c.By) && record.Standing == Standing.Former && record.Ending!.Reason is EndingReason.Expelled or EndingReason.StruckOff or EndingReason.ProbationerStruckOff
                && c.ConductKept && c.ConcludedOn <= c.On && c.ConcludedOn >= record.Ending!.On && may.Contains(c.By),
            ResumeActivity c => may.Contains(c.By) && member && open && !c.OwnFault && c.CellConfirmed && c.CommitteeConfirmed,
            RefuseResumption c => may.Contains(c.By) && member && open,
            StrikeImpostor c => may.Contains(c.By) && member && (!concluded || c.NewFacts),
            RecognizeMembership c => may.Contains(c.By) && record.Standing is Standing.Outside or Standing.Full or Standing.Former && may.Contains(c.By) && (!concluded || c.NewFacts) && (c.Cell ?? record.HomeCell) is not null && Ground(c),
            _ => throw new InvalidOperationException("A new command needs a line here."),
        };
    }

    private static bool Ground(RecognizeMembership c)
    {
        var wars = c.South ? new LocalDate(1975, 4, 30) : new LocalDate(1954, 7, 31);
        return c.Ground switch
        {
            RecognitionGround.Proof => c.StillActive,
            RecognitionGround.UnderEighteen => c.AdmittedOn < (c.South ? new LocalDate(1975, 4, 30) : new LocalDate(1960, 9, 5)),
            RecognitionGround.OneIntroducer => c.AdmittedOn <= (c.South ? new LocalDate(1973, 12, 31) : new LocalDate(1954, 7, 31)),
            RecognitionGround.VietMinh => c.ServedFrom is { } joined && joined <= c.AdmittedOn && joined <= new LocalDate(1951, 2, 28),
            RecognitionGround.TasksOfMember => c.AdmittedOn <= wars,
            _ => c.StillActive && c.ServedFrom is { } first && first <= c.AdmittedOn && first <= wars,
        };
    }
}
