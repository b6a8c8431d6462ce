using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Discipline.CaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Random acts in two cases of one member, about half of them unlawful, against a second model written from the fact sheet.</summary>
public sealed class CaseProperties(ITestOutputHelper output)
{
    private static readonly PartyBody[] Bodies = [PartyBody.Cell, PartyBody.SuperiorStandingCommittee, PartyBody.GrassrootsStandingCommittee, PartyBody.ProvincialInspectionCommission, PartyBody.GrassrootsCommittee];

    [Fact]
    public void No_case_does_what_the_law_makes_impossible()
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (accepted, refused) = (0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var subject = random.Next(5) == 0 ? DisciplineSubject.ProbationaryMember : DisciplineSubject.FullMember;
            HeldOffice[] offices = subject == DisciplineSubject.FullMember && random.Next(2) == 0 ? [Secretary, Chair] : [];
            CaseWorld[] worlds = [New(subject, offices), New(subject, offices)];
            var day = Day(2018 + random.Next(8), 1 + random.Next(12), 1);
            for (var i = 0; i < 44; i++)
            {
                var at = random.Next(3) == 0 ? 1 : 0;
                var other = worlds[1 - at].Case;
                var world = worlds[at] with { Elsewhere = other.Phase is >= CasePhase.Decided and <= CasePhase.Lapsed ? other.Acts.Where(act => act.Exempt is null).Select(act => act.Key).ToValueList() : [] };
                day = day.PlusDays(random.Next(4));
                if (world.Case.Phase == CasePhase.InForce && random.Next(3) == 0)
                {
                    day = day.PlusMonths(6 + random.Next(10));
                }

                var command = random.Next(8) < 5 ? Right(random, world, day) : Any(random, day);
                var outcome = world.Decide(command);
                if (outcome is not Accepted<CaseEvent>)
                {
                    Assert.Empty(outcome.Events);
                    refused++;
                    continue;
                }

                accepted++;
                var happened = Assert.Single(outcome.Events);
                kinds[happened.GetType().Name] = kinds.GetValueOrDefault(happened.GetType().Name) + 1;
                Check(world, happened);
                worlds[at] = world.After(outcome);
                Assert.Equal(worlds[at].Case, CaseHistory.Fold(worlds[at].Case.Id, Member, worlds[at].Case.History));
            }

            CheckOneMeasureForOneAct(worlds);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2500).WithQuietOnSuccess(true));
        output.WriteLine($"{accepted} accepted, {refused} not; {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.Equal(14, kinds.Count);
        Assert.All(kinds, kind => Assert.True(kind.Value >= 500, $"{kind.Key} only {kind.Value} times; {string.Join(", ", kinds.Select(item => $"{item.Key} {item.Value}"))}"));
        Assert.True(refused * 2 > accepted, $"{refused} of {accepted}");
    }

    private static void Check(CaseWorld world, CaseEvent happened)
    {
        switch (happened)
        {
            case MeasureVoted vote:
                CheckVote(vote.Tally, world.Subject);
                break;
            case DecisionIssued decision:
                Assert.False(decision.Measure == DisciplineMeasure.Removal && (world.Offices.Count == 0 || decision.Offices.Count == 0));
                Assert.False(decision.By == PartyBody.Cell && decision.Measure > DisciplineMeasure.Warning);
                Assert.False(world.Subject == DisciplineSubject.ProbationaryMember && decision.Measure > DisciplineMeasure.Warning);
                Assert.True(world.Case.Acts.Any(act => act.Exempt is null && !Expired(act, world.Case, decision.Measure)), "Disciplined past its limitation.");
                Assert.Contains(world.Case.Hearings, attendance => attendance != HearingAttendance.AbsentWithReason);
                break;
            case DecisionLapsed lapse:
                Assert.NotEqual(DisciplineMeasure.Expulsion, world.Case.Measure);
                Assert.True(lapse.LapsedOn >= world.Case.AnnouncedOn!.Value.PlusMonths(12) && lapse.On >= lapse.LapsedOn);
                break;
            case DecisionAnnounced announced:
                Assert.True(announced.EffectiveOn <= announced.On);
                break;
            default:
                break;
        }
    }

    // Sheet on discipline, sections 3 and 11: 5 and 10 years, none for expulsion; a later act within the period starts it again.
    private static bool Expired(ViolationAct act, DisciplineCase one, DisciplineMeasure measure)
    {
        if (measure == DisciplineMeasure.Expulsion || act.Nature != ViolationNature.Ordinary)
        {
            return false;
        }

        var years = measure == DisciplineMeasure.Reprimand ? 5 : 10;
        var start = act.From;
        foreach (var other in one.Acts.Select(item => item.From).Where(from => from > act.From).Order())
        {
            start = other <= start.PlusYears(years) ? other : start;
        }

        return one.ConcludedOn!.Value > start.PlusYears(years);
    }

    // Sheet on discipline, section 5, for eleven voters under the cautious settings: six decide, eight propose expulsion.
    private static void CheckVote(MeasureTally tally, DisciplineSubject subject)
    {
        int[] votes = [tally.Ballot.Reprimand, tally.Ballot.Warning, tally.Ballot.Removal, tally.Ballot.Expulsion];
        var most = tally.Body switch { PartyBody.Cell or PartyBody.GrassrootsStandingCommittee => 1, _ => subject == DisciplineSubject.FullMember ? 3 : 1 };
        most = tally.Kind == MeasureVoteKind.Proposal ? -1 : most;
        (MeasureVoteResult Result, int Measure) expected = (MeasureVoteResult.GoesUp, -1);
        if (tally.Ballot.None > 5)
        {
            expected = (MeasureVoteResult.NoDiscipline, -1);
        }
        else if (Array.FindLastIndex(votes, count => count > 5) is var alone and >= 0 && (alone <= most || alone < 3 || votes[3] > 7))
        {
            expected = (alone <= most ? MeasureVoteResult.Decided : MeasureVoteResult.Proposed, alone);
        }
        else if (most >= 0)
        {
            var (sum, i) = (0, 4);
            while (sum < 6 && --i >= 0)
            {
                sum += votes[i];
            }

            expected = i >= 0 && i <= most ? (MeasureVoteResult.Decided, i) : expected;
        }

        Assert.Equal(expected, (tally.Result, tally.Measure is { } measure ? (int)measure : -1));
    }

    private static void CheckOneMeasureForOneAct(CaseWorld[] worlds)
    {
        var disciplined = worlds.Where(world => world.Case.HasMeasureInForce).SelectMany(world => world.Case.Acts.Where(act => act.Exempt is null).Select(act => act.Key)).ToList();
        Assert.Equal(disciplined.Count, disciplined.Distinct(StringComparer.Ordinal).Count());
    }

    private static CaseCommand Right(Random random, CaseWorld world, LocalDate day) => world.Case.Phase switch
    {
        CasePhase.NotOpened => new ReceiveSignal(day),
        CasePhase.SignalReceived => random.Next(8) == 0 ? new RegisterSentence(day, CriminalPenalty.Fine) : new OpenInspection(day, PartyBody.Cell),
        CasePhase.Inspecting => new ConcludeViolation(day, Acts(random, day)),
        CasePhase.Deferred => new EndDeferral(day),
        CasePhase.Concluded when world.Case.Hearings.Count == 0 => random.Next(4) == 0 ? new DeferCase(day, DeferralGround.InpatientCare, false) : new HearMember(day, HearingAttendance.Heard),
        CasePhase.Concluded or CasePhase.Proposed => Vote(random, day, world),
        CasePhase.Voted => new TestLimitation(day),
        CasePhase.Enforceable => new IssueDecision(day, world.Case.Decision!.Measure!.Value, world.Case.Decision.Measure == DisciplineMeasure.Removal ? world.Offices : []),
        CasePhase.Decided => new AnnounceDecision(day, null),
        CasePhase.InForce => random.Next(2) == 0 ? new RecordLapse(day) : new FileAppeal(day, PartyBody.ProvincialInspectionCommission, []),
        CasePhase.Appealed => new ResolveAppeal(day, PartyBody.ProvincialInspectionCommission, random.Next(3) == 0 ? AppealOutcome.Annulled : AppealOutcome.Kept, null),
        _ => Any(random, day),
    };

    private static CaseCommand Any(Random random, LocalDate day) => random.Next(14) switch
    {
        0 => new ReceiveSignal(day),
        1 => new OpenInspection(day, PartyBody.Cell),
        2 => new RegisterSentence(day, (CriminalPenalty)random.Next(6)),
        3 => new ConcludeViolation(day, Acts(random, day.PlusDays(random.Next(40) - 5))),
        4 => new DeferCase(day, (DeferralGround)random.Next(8), random.Next(2) == 0),
        5 => new EndDeferral(day),
        6 => new HearMember(day, (HearingAttendance)random.Next(4)),
        7 => new VoteOnMeasure(day.PlusDays(-random.Next(5)), Bodies[random.Next(Bodies.Length)], (MeasureVoteKind)random.Next(2), Ballot(random, 4)),
        8 => new TestLimitation(day),
        9 => new IssueDecision(day, (DisciplineMeasure)random.Next(4), random.Next(2) == 0 ? [Secretary] : []),
        10 => new AnnounceDecision(day, null),
        11 => new FileAppeal(day, PartyBody.CentralInspectionCommission, random.Next(3) == 0 ? [AppealObjection.ByProxy] : []),
        12 => new ResolveAppeal(day, PartyBody.CentralInspectionCommission, (AppealOutcome)random.Next(4), random.Next(2) == 0 ? (DisciplineMeasure)random.Next(4) : null),
        _ => new RecordLapse(day),
    };

    private static VoteOnMeasure Vote(Random random, LocalDate day, CaseWorld world) => new(
        day,
        random.Next(2) == 0 ? PartyBody.Cell : PartyBody.SuperiorStandingCommittee,
        random.Next(6) == 0 ? MeasureVoteKind.Proposal : MeasureVoteKind.Decision,
        Ballot(random, world.Subject == DisciplineSubject.ProbationaryMember ? 2 : world.Offices.Count == 0 ? -4 : 4));

    // Eleven votes on none and the first measures; below zero without removal.
    private static MeasureBallot Ballot(Random random, int measures)
    {
        var votes = new int[5];
        var favorite = random.Next(1 + Math.Abs(measures));
        for (var i = 0; i < 11; i++)
        {
            votes[random.Next(3) > 0 ? favorite : random.Next(1 + Math.Abs(measures))]++;
        }

        if (measures < 0)
        {
            (votes[2], votes[3]) = (votes[2] + votes[3], 0);
        }

        return Votes(votes[0], votes[1], votes[2], votes[3], votes[4]);
    }

    private static ValueList<ViolationAct> Acts(Random random, LocalDate day) => Enumerable.Range(0, 1 + random.Next(2)).Select(_ =>
    {
        var from = day.PlusMonths(-random.Next(150)).PlusDays(-1);
        return new ViolationAct($"act-{random.Next(4)}", from, from) { Nature = random.Next(12) == 0 ? ViolationNature.InternalPolitics : ViolationNature.Ordinary };
    }).ToValueList();
}
