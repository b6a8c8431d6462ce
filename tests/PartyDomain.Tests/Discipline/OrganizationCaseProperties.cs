using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Discipline.OrganizationCaseWorld;

namespace PartyDomain.Tests.Discipline;

/// <summary>Random acts in two cases of one organization, about half of them unlawful, against a second model written from the fact sheet.</summary>
public sealed class OrganizationCaseProperties(ITestOutputHelper output)
{
    private static readonly (OrganizationId Organization, PartyBody Body)[] Bodies =
    [
        (Base, PartyBody.GrassrootsCommittee), (Base, PartyBody.GrassrootsStandingCommittee), (Upper, PartyBody.SuperiorCommittee),
        (Upper, PartyBody.SuperiorStandingCommittee), (Upper, PartyBody.SuperiorInspectionCommission), (Heir, PartyBody.GrassrootsCommittee),
    ];

    [Fact]
    public void No_case_does_what_the_law_makes_impossible()
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (accepted, refused, dissolved) = (0, 0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            OrganizationCaseWorld[] worlds = [New(), New()];
            var day = new LocalDate(2023 + random.Next(3), 9 + random.Next(4), 1);
            for (var i = 0; i < 50; i++)
            {
                var at = random.Next(3) == 0 ? 1 : 0;
                var other = worlds[1 - at].Case;
                var (organization, body) = worlds[at].Case.Proposals.Count > 0 && random.Next(2) == 0 ? Bodies[2] : Bodies[random.Next(Bodies.Length)];
                var world = worlds[at] with
                {
                    Voting = organization,
                    Elsewhere = other.Phase is >= CasePhase.Decided and <= CasePhase.Lapsed ? other.Acts.Select(act => act.Key).ToValueList() : [],
                };
                day = day.PlusDays(random.Next(4));
                if (world.Case.Phase == CasePhase.InForce && random.Next(2) == 0)
                {
                    day = day.PlusMonths(6 + random.Next(10));
                }

                var command = random.Next(8) < 5 ? Right(random, world, day, body) : Any(random, day, body);
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
                dissolved += happened is DecisionIssued { Measure: DisciplineMeasure.Dissolution } ? 1 : 0;
                Check(world, happened);
                worlds[at] = world.After(outcome);
                Assert.Equal(worlds[at].Case, CaseHistory.Fold(worlds[at].Case.Id, worlds[at].Case.Subject, worlds[at].Case.History));
            }

            CheckOneMeasureForOneAct(worlds);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true));
        output.WriteLine($"{accepted} accepted, {refused} not, {dissolved} dissolutions; {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.Equal(15, kinds.Count);
        Assert.All(kinds, kind => Assert.True(kind.Value >= 500, $"{kind.Key} only {kind.Value} times; {string.Join(", ", kinds.Select(item => $"{item.Key} {item.Value}"))}"));
        Assert.True(dissolved >= 200, $"{dissolved} dissolutions");
        Assert.True(refused * 2 > accepted, $"{refused} of {accepted}");
    }

    private static void Check(OrganizationCaseWorld world, CaseEvent happened)
    {
        switch (happened)
        {
            case MeasureVoted vote:
                CheckVote(world, vote.Tally);
                break;
            case DecisionIssued decision:
                Assert.True(world.Case.Acts.Any(act => !Expired(act, world.Case, decision.Measure)), "Disciplined past its limitation.");
                CheckDissolution(world, decision.Measure);
                break;
            case DecisionLapsed lapse:
                Assert.NotEqual(DisciplineMeasure.Dissolution, world.Case.Measure);
                Assert.True(lapse.LapsedOn >= world.Case.AnnouncedOn!.Value.PlusMonths(12) && lapse.On >= lapse.LapsedOn);
                break;
            case AppealResolved or DecisionRectified:
                var measure = (happened as AppealResolved)?.Measure ?? (happened as DecisionRectified)?.Measure;
                Assert.True(measure is null or DisciplineMeasure.Reprimand or DisciplineMeasure.Warning, $"{measure}");
                break;
            case ApologyMade or RightsRestored:
                Assert.Contains(world.Case.History, fact => fact is DecisionRectified { Wrong: WrongKind.NoViolation, Outcome: AppealOutcome.Annulled } or AppealResolved { Wrong: WrongKind.NoViolation, Outcome: AppealOutcome.Annulled });
                break;
            default:
                break;
        }
    }

    // Sheet on discipline, 4.11 and 5.5, for twelve voters: eight of the committee directly above, then seven of the one above it.
    private static void CheckDissolution(OrganizationCaseWorld world, DisciplineMeasure measure)
    {
        Assert.Equal(measure, world.Case.Decision!.Measure);
        if (measure != DisciplineMeasure.Dissolution)
        {
            return;
        }

        Assert.Equal((PartyBody.SuperiorCommittee, true), (world.Case.Decision.Body, world.Case.Decision.Ballot.Dissolution >= 7));
        Assert.Contains(world.Case.Proposals, proposal => proposal.Body == PartyBody.GrassrootsCommittee && proposal.Ballot.Dissolution >= 8);
    }

    // Sheet on discipline, 4.10, 4.11, 5.3, 5.5 and 5.7, for twelve voters.
    private static void CheckVote(OrganizationCaseWorld world, MeasureTally tally)
    {
        var decides = tally.Kind == MeasureVoteKind.Decision;
        if (decides)
        {
            Assert.NotEqual(Heir, world.Voting);
        }

        var isUpper = tally.Body == PartyBody.SuperiorCommittee;
        var votes = tally.Ballot;
        (MeasureVoteResult, DisciplineMeasure?) expected = (MeasureVoteResult.GoesUp, null);
        if (votes.None >= 7)
        {
            expected = (MeasureVoteResult.NoDiscipline, null);
        }
        else if (votes.Dissolution >= (decides && isUpper ? 7 : 8))
        {
            expected = (decides && isUpper ? MeasureVoteResult.Decided : MeasureVoteResult.Proposed, DisciplineMeasure.Dissolution);
        }
        else if (votes.Warning >= 7 || votes.Reprimand >= 7)
        {
            expected = (decides ? MeasureVoteResult.Decided : MeasureVoteResult.Proposed, votes.Warning >= 7 ? DisciplineMeasure.Warning : DisciplineMeasure.Reprimand);
        }
        else if (decides && votes.Dissolution < 7 && votes.None < 6)
        {
            expected = (MeasureVoteResult.Decided, votes.Dissolution + votes.Warning >= 7 ? DisciplineMeasure.Warning : DisciplineMeasure.Reprimand);
        }

        Assert.Equal(expected, (tally.Result, tally.Measure));
    }

    // Sheet on discipline, 3.2, 3.3 and 3.8: 60 and 120 months, none for dissolution and two kinds of violation; diplomas are not one of them.
    private static bool Expired(ViolationAct act, DisciplineCase one, DisciplineMeasure measure)
    {
        if (measure == DisciplineMeasure.Dissolution || act.Nature is ViolationNature.InternalPolitics or ViolationNature.SecurityDefenseForeign)
        {
            return false;
        }

        var months = measure == DisciplineMeasure.Reprimand ? 60 : 120;
        var start = act.From;
        foreach (var other in one.Acts.Select(item => item.From).Where(from => from > act.From).Order())
        {
            start = other <= start.PlusMonths(months) ? other : start;
        }

        return one.ConcludedOn!.Value > start.PlusMonths(months);
    }

    private static void CheckOneMeasureForOneAct(OrganizationCaseWorld[] worlds)
    {
        var disciplined = worlds.Where(world => world.Case.HasMeasureInForce).SelectMany(world => world.Case.Acts.Select(act => act.Key)).ToList();
        Assert.Equal(disciplined.Count, disciplined.Distinct(StringComparer.Ordinal).Count());
    }

    private static CaseCommand Right(Random random, OrganizationCaseWorld world, LocalDate day, PartyBody body) => world.Case.Phase switch
    {
        CasePhase.NotOpened => new ReceiveSignal(day),
        CasePhase.SignalReceived => new OpenInspection(day, PartyBody.GrassrootsInspectionCommission),
        CasePhase.Inspecting => new ConcludeViolation(day, Acts(random, day)),
        CasePhase.Concluded when world.Case.Hearings.Count == 0 => new HearMember(day, HearingAttendance.Heard),
        CasePhase.Concluded => new VoteOnMeasure(day, body, (MeasureVoteKind)random.Next(2), Ballot(random)),
        CasePhase.Proposed => new VoteOnMeasure(day, body, MeasureVoteKind.Decision, Ballot(random)),
        CasePhase.Voted => random.Next(3) == 0 ? Individuals(day) : new TestLimitation(day),
        CasePhase.Enforceable => new IssueDecision(day, world.Case.Decision!.Measure!.Value, []),
        CasePhase.Decided => new AnnounceDecision(day, null),
        CasePhase.InForce => random.Next(5) switch
        {
            0 or 1 => new RecordLapse(day),
            2 or 3 => new FileAppeal(day, PartyBody.ProvincialInspectionCommission, []),
            _ => new RectifyDecision(day, PartyBody.ProvincialCommittee, (WrongKind)random.Next(3), AppealOutcome.Annulled, null),
        },
        CasePhase.Appealed => new ResolveAppeal(day, PartyBody.ProvincialInspectionCommission, random.Next(3) == 0 ? AppealOutcome.Annulled : AppealOutcome.Kept, null),
        CasePhase.Annulled => world.Case.RestoredOn is not null ? new ApologizeForDiscipline(day, PartyBody.SuperiorCommittee) : new RestoreRights(day, PartyBody.SuperiorCommittee, null),
        _ => Any(random, day, body),
    };

    private static CaseCommand Any(Random random, LocalDate day, PartyBody body) => random.Next(14) switch
    {
        0 => new ReceiveSignal(day),
        1 => new OpenInspection(day, PartyBody.GrassrootsInspectionCommission),
        2 => new RegisterSentence(day, (CriminalPenalty)random.Next(6)),
        3 => new ConcludeViolation(day, Acts(random, day.PlusDays(random.Next(40) - 5))),
        4 => new DeferCase(day, (DeferralGround)random.Next(8), random.Next(2) == 0),
        5 => Individuals(day),
        6 => new VoteOnMeasure(day.PlusDays(-random.Next(5)), body, (MeasureVoteKind)random.Next(2), Ballot(random)),
        7 => new TestLimitation(day),
        8 => new IssueDecision(day, (DisciplineMeasure)random.Next(5), []),
        9 => new AnnounceDecision(day, null),
        10 => new ResolveAppeal(day, PartyBody.CentralInspectionCommission, (AppealOutcome)random.Next(4), random.Next(2) == 0 ? (DisciplineMeasure)random.Next(5) : null) { Wrong = random.Next(3) == 0 ? (WrongKind)random.Next(3) : null },
        11 => new RectifyDecision(day, body, (WrongKind)random.Next(3), (AppealOutcome)random.Next(4), random.Next(2) == 0 ? (DisciplineMeasure)random.Next(5) : null),
        12 => new RestoreRights(day, body, null),
        _ => new ApologizeForDiscipline(day, body),
    };

    private static ExamineIndividuals Individuals(LocalDate day) => new(day, [new(new("member-1"), MemberStance.Responsible), new(new("member-2"), MemberStance.NotConcerned)]);

    // Twelve votes, most of them for one of the four.
    private static MeasureBallot Ballot(Random random)
    {
        var votes = new int[4];
        var favorite = random.Next(5) switch { 0 => 1, 1 => 2, 2 => random.Next(4), _ => 3 };
        for (var i = 0; i < 12; i++)
        {
            votes[random.Next(4) > 0 ? favorite : random.Next(4)]++;
        }

        return Votes(votes[0], votes[1], votes[2], votes[3]);
    }

    private static ValueList<ViolationAct> Acts(Random random, LocalDate day) => Enumerable.Range(0, 1 + random.Next(2)).Select(_ =>
    {
        var from = day.PlusMonths(-random.Next(150)).PlusDays(-1);
        return new ViolationAct($"act-{random.Next(4)}", from, from) { Nature = (ViolationNature)(random.Next(12) == 0 ? 1 + random.Next(3) : 0), Consequence = (ViolationConsequence)random.Next(3) };
    }).ToValueList();
}
