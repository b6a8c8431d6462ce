using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Discipline;
using PartyDomain.Discipline.Cases;
using PartyDomain.Registers;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using Xunit;

namespace PartyDomain.Tests.Registers;

/// <summary>Random cases that are judged by the evidence of the register they go into.</summary>
public sealed class DisciplineProperties
{
    private static readonly Law Cautious = Law.Shipped.With(Settings.Cautious);

    [Fact]
    public void No_act_is_under_two_measures_and_the_counts_are_those_of_a_naive_count()
    {
        var (decided, stopped) = (0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var document = Book.District().Member("p0", "a1").Member("p1", "a1").Member("p2", "b1").Member("q1", "a1").Member("q2", "b1").Document();
            for (var i = 0; i < 6; i++)
            {
                document = Run(document, random, new($"case-{i}"), new($"p{random.Next(3)}"), new LocalDate(2022, 1, 3).PlusDays(random.Next(800)), ref stopped);
            }

            var (from, to) = (new LocalDate(2022, 1, 1), new LocalDate(2022, 6, 1).PlusDays(random.Next(900)));
            var register = Register.Of(document);
            Assert.DoesNotContain(RegisterAudit.Of(document), finding => finding.Code is RegisterCodes.ActDisciplinedTwice or RegisterCodes.CaseTwice);
            var report = DisciplineStatistics.Of(register, from, to);
            var naive = Naive(document, from, to);
            Assert.Equal(naive.Standing.Count, report.Members.Decisions);
            Assert.Equal(naive.Annulled, report.Members.Annulled);
            Assert.Equal(naive.Standing.Count, report.Members.ByMeasure.Sum(line => line.Count));
            Assert.All(report.Members.ByMeasure, line => Assert.Equal(naive.Standing.Count(measure => measure == line.Measure), line.Count));
            decided += naive.Standing.Count;
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250).WithQuietOnSuccess(true));
        Assert.True(decided > 200 && stopped > 50, $"{decided} decided, {stopped} stopped");
    }

    private static RegisterDocument Run(RegisterDocument document, Random random, CaseId id, PersonId person, LocalDate day, ref int stopped)
    {
        ViolationAct[] acts = [DisciplineTests.Act($"act-{random.Next(3)}", day.PlusDays(-random.Next(60, 1000)))];
        var ballot = random.Next(2) == 0 ? new MeasureBallot(VotingForm.SecretBallot, 0, 2, 0) : new MeasureBallot(VotingForm.SecretBallot, 0, 0, 2);
        var measure = ballot.Reprimand > 0 ? DisciplineMeasure.Reprimand : DisciplineMeasure.Warning;
        CaseCommand[] commands =
        [
            new ReceiveSignal(day),
            new OpenInspection(day.PlusDays(1), PartyBody.Cell),
            new ConcludeViolation(day.PlusDays(9), acts.ToValueList()),
            new HearMember(day.PlusDays(12), HearingAttendance.Heard),
            new VoteOnMeasure(day.PlusDays(15), PartyBody.Cell, MeasureVoteKind.Decision, ballot),
            new TestLimitation(day.PlusDays(15)),
            new IssueDecision(day.PlusDays(16), measure, []),
            new AnnounceDecision(day.PlusDays(17), null),
            .. random.Next(3) == 0 ? new CaseCommand[] { new RectifyDecision(day.PlusDays(random.Next(20, 300)), PartyBody.Cell, WrongKind.WrongProcedure, AppealOutcome.Annulled, null) } : [],
        ];
        foreach (var command in commands.Take(random.Next(6, 10)))
        {
            var register = Register.Of(document);
            var one = register.Find(id)?.Case ?? new DisciplineCase(id, person);
            var outcome = CaseDecider.Decide(command, CaseEvidences.For(register, new CaseEvidenceRequest(command, one)).Evidence, one, Cautious);
            if (outcome is not Accepted<CaseEvent>)
            {
                stopped++;
                return document;
            }

            document = document.With(id, person, outcome.Events);
        }

        return document;
    }

    // By the events alone, one after the other.
    private static (List<DisciplineMeasure> Standing, int Annulled) Naive(RegisterDocument document, LocalDate from, LocalDate to)
    {
        var (standing, annulled) = (new List<DisciplineMeasure>(), 0);
        foreach (var events in document.Cases.Select(entry => entry.Events))
        {
            var issued = events.OfType<DecisionIssued>().SingleOrDefault();
            if (issued is null || issued.On < from || issued.On > to || !events.OfType<DecisionAnnounced>().Any(happened => happened.On <= to))
            {
                continue;
            }

            if (events.OfType<DecisionRectified>().Any(happened => happened.On <= to))
            {
                annulled++;
            }
            else
            {
                standing.Add(issued.Measure);
            }
        }

        return (standing, annulled);
    }
}
