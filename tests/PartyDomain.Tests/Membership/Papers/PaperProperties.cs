using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Papers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;

namespace PartyDomain.Tests.Membership.Papers;

/// <summary>Random commands about cards and files, held against a second model written from the sheet on 294-QĐ/TW.</summary>
public sealed class PaperProperties(ITestOutputHelper output)
{
    private static readonly OrganizationId Keeper = new("keeper-1");

    /// <summary>One random command; reusable for longer histories.</summary>
    internal static PaperCommand Next(Random random, LocalDate on) => random.Next(16) switch
    {
        0 or 15 => new RequestCard(on, random.Any<CardAct>()),
        1 => new DecideCard(on, random.Next(3) == 0 ? random.Any<PartyBody>() : PartyBody.SuperiorStandingCommittee, new($"card-{random.Next(90)}")),
        2 => new HandOverCard(on),
        3 => new CheckCard(on),
        4 => new ReportCardFault(on, random.Any<CardFault>(), random.Flip()),
        5 => new DepositCard(on),
        6 => new GiveBackCard(on),
        7 => new CollectCard(on, random.Any<CardReturn>()),
        8 => new AssignCvNumber(on, CvNumber.Parse(random.Flip() ? "000001AB" : "000002AB")),
        9 => new PlaceFile(on, random.Any<FileCase>(), random.Any<FileKeeper>(), Keeper),
        10 => new ConfirmIndex(on),
        11 => new SupplementFile(on, random.Any<SupplementOccasion>()),
        12 => new HandOverFile(on, on.PlusDays(random.Next(-60, 3)), Keeper),
        13 => new ReportFileLost(on, random.Any<FileLossCause>(), random.Flip()),
        _ => new RestoreFile(on, random.Next(3) > 0, random.Next(3) > 0),
    };

    [Fact]
    public void Two_models_agree_a_refusal_changes_nothing_and_replay_gives_the_same()
    {
        var (random, counts) = (new Random(7), new SortedDictionary<string, int>(StringComparer.Ordinal));
        for (var walk = 0; walk < 600; walk++)
        {
            var on = new LocalDate(2025, 10, 1);
            var standing = random.Of((Standing[])[Standing.Full, Standing.Full, Standing.Full, Standing.Former, Standing.Probationary, Standing.Candidate]);
            var reason = standing == Standing.Former ? random.Of((EndingReason[])[EndingReason.Died, EndingReason.ProbationerStruckOff]) : (EndingReason?)null;
            MembershipEvent[] past =
            [
                new StandingRecorded(new(2020, 1, 1), Standing.Full, new("cell-1")),
                .. random.Flip() ? [new CardDecided(new(2020, 2, 1), PartyBody.SuperiorStandingCommittee, new("card-0")), new CardHandedOver(new(2020, 2, 5))] : (MembershipEvent[])[],
                new StandingRecorded(new(2024, 1, 1), standing, standing is Standing.Full or Standing.Probationary ? new("cell-1") : null) { Ended = reason },
            ];
            var record = MembershipHistory.Record(new MembershipRecord(Journey.Person), past);
            var (phase, fault, number, lost) = (past.Length == 2 ? "none" : "held", (CardFault?)null, (CvNumber?)null, false);
            for (var step = 0; step < 50; step++)
            {
                on = on.PlusDays(random.Next(0, 3));
                var command = Next(random, on);
                var expected = command switch
                {
                    RequestCard c => standing is Standing.Full or Standing.Probationary && phase is "none" or "held" or "missing" or "collected" && c.Act switch
                    {
                        CardAct.Issue => phase is "none" or "collected",
                        CardAct.Reissue => phase == "missing" && fault == CardFault.Lost,
                        _ => phase == "held" || (phase == "missing" && fault != CardFault.Lost),
                    },
                    DecideCard c => phase == "requested" && standing == Standing.Full && c.By == PartyBody.SuperiorStandingCommittee,
                    HandOverCard => phase == "decided" && standing == Standing.Full,
                    CheckCard or DepositCard => phase == "held",
                    ReportCardFault => phase is "held" or "decided" or "deposited",
                    GiveBackCard => phase == "deposited",
                    CollectCard c => phase is "decided" or "held" or "missing" or "deposited" && reason != EndingReason.Died && c.Reason switch
                    {
                        CardReturn.ReturnedByMember => true,
                        CardReturn.Misprint => fault == CardFault.Misprinted,
                        _ => standing == Standing.Former,
                    },
                    AssignCvNumber c => standing != Standing.Candidate && (number is null || number == c.Number),
                    PlaceFile or ConfirmIndex or SupplementFile or ReportFileLost => standing != Standing.Candidate && !lost,
                    HandOverFile c => standing == Standing.Former && !lost && c.NoticeOn <= c.On,
                    RestoreFile c => standing != Standing.Candidate && lost && c is { SuperiorAgreed: true, Verified: true },
                    _ => false,
                };
                if (expected)
                {
                    (phase, fault, number, lost) = command switch
                    {
                        RequestCard => ("requested", fault, number, lost),
                        DecideCard => ("decided", null, number, lost),
                        HandOverCard or GiveBackCard => ("held", fault, number, lost),
                        ReportCardFault c => ("missing", c.Fault, number, lost),
                        DepositCard => ("deposited", fault, number, lost),
                        CollectCard => ("collected", fault, number, lost),
                        AssignCvNumber c => (phase, fault, c.Number, lost),
                        ReportFileLost => (phase, fault, number, true),
                        RestoreFile => (phase, fault, number, false),
                        _ => (phase, fault, number, lost),
                    };
                }

                var outcome = MembershipDecider.Decide(command, MembershipEvidence.None, record, Law.Shipped);
                var told = $"{command} {standing} {record.Papers.Phase}: {Show.Outcome(outcome)}";
                Assert.True(expected == outcome is Accepted<MembershipEvent>, told);
                var after = outcome.Events.Aggregate(record, MembershipHistory.Evolve);
                Assert.True(expected || after == record, told);
                Assert.Equal(phase, TermKey.Of(after.Papers.Phase)["card-phase.".Length..]);
                record = after;
                var name = expected ? outcome.Events[0].GetType().Name : $"{command.GetType().Name} refused";
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }

            Assert.Equal(record, MembershipHistory.Fold(record.Person, record.History));
        }

        output.WriteLine(string.Join('\n', counts.Select(item => $"{item.Key}: {item.Value}")));
        var kinds = typeof(PaperEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PaperEvent)) && !type.IsAbstract).Select(type => type.Name);
        Assert.All(kinds, kind => Assert.True(counts.GetValueOrDefault(kind) >= 50, $"{kind}: {counts.GetValueOrDefault(kind)}"));
    }

    [Fact]
    public void Every_command_has_one_step_and_every_step_its_phases()
    {
        var types = typeof(PaperCommand).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PaperCommand)) && !type.IsAbstract).Select(type => type.Name);
        Assert.Equal(types.Order(StringComparer.Ordinal), PaperSteps.All.Select(step => step.Command.Name).Order(StringComparer.Ordinal));
        var phases = Enum.GetValues<CardPhase>().Select(TermKey.Of).ToHashSet(StringComparer.Ordinal);
        Assert.All(PaperSteps.Describe(), step => Assert.Subset(phases, step.From.Concat(step.To.Select(to => to.Phase)).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Explain_lists_the_open_steps_with_their_forms()
    {
        var record = MembershipHistory.Record(new MembershipRecord(Journey.Person), [new StandingRecorded(new(2020, 1, 1), Standing.Full, new("cell-1")), new CardRequested(new(2025, 10, 1), CardAct.Issue)]);
        var steps = PaperDecider.Explain(record, MembershipEvidence.None, new(2025, 10, 2), Law.Shipped).Steps;
        Assert.Equal("3-TĐV", Assert.Single(steps, step => step.Step == "paper.decide-card").Form);
        Assert.Equal("3-HSĐV", Assert.Single(steps, step => step.Step == "paper.supplement-file").Form);
        Assert.DoesNotContain(steps, step => step.Step == "paper.restore-file");
        Assert.Empty(PaperDecider.Explain(new MembershipRecord(Journey.Person), MembershipEvidence.None, new(2025, 10, 2), Law.Shipped).Steps);
    }
}
