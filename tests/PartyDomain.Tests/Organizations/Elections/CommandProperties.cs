using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Tests.Membership;
using PartyDomain.Voting;
using Xunit;
using static PartyDomain.Tests.Organizations.Elections.Hall;

namespace PartyDomain.Tests.Organizations.Elections;

/// <summary>Random acts on the offices of a cell, about half of them unlawful, against a second model that only knows facts.</summary>
public sealed class CommandProperties(ITestOutputHelper output)
{
    private static readonly PartyOffice[] Offices = [PartyOffice.Secretary, PartyOffice.DeputySecretary, PartyOffice.CommitteeMember];

    [Fact]
    public void What_is_accepted_makes_one_leadership_and_what_is_not_changes_nothing()
    {
        var (kinds, accepted, refused) = (new SortedDictionary<string, int>(StringComparer.Ordinal), 0, 0);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var hall = Hall.New();
            var naive = new NaiveLeadership();
            var day = Hall.Day;
            for (var i = 0; i < 40; i++)
            {
                day = day.PlusDays(random.Next(5) == 0 ? -1 : random.Next(0, 12));
                var command = random.Next(5) < 3 ? Right(random, naive, hall, day) : Any(random, day);
                var outcome = hall.Decide(command, hall.Evidence(command));
                if (outcome is not Accepted<OrganizationChange>)
                {
                    Assert.Empty(outcome.Events);
                    refused++;
                    continue;
                }

                accepted++;
                day = command.On;
                foreach (var change in outcome.Events)
                {
                    Assert.Equal(Cell, change.Organization);
                    Assert.Null(naive.Take(change.Happened));
                    var kind = change.Happened.GetType().Name;
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                }

                Assert.Null(naive.Wrong());
                hall = new Hall(LifecycleDecider.Apply(hall.Tree, outcome.Events));
                Compare(hall, naive, day);
            }

            Assert.DoesNotContain(OrganizationAudit.Of([.. hall.Tree.Organizations]), finding => finding.Subject.Contains(Cell.Value + "]", StringComparison.Ordinal));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(900).WithQuietOnSuccess(true));
        output.WriteLine($"{accepted} accepted, {refused} not; {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.Equal(9, kinds.Count);
        Assert.All(kinds, kind => Assert.True(kind.Value >= 500, $"{kind.Key} only {kind.Value} times; {accepted} accepted, {refused} not"));
        Assert.True(refused > accepted / 2, $"{refused} not, {accepted} accepted");
    }

    private static void Compare(Hall hall, NaiveLeadership naive, LocalDate day)
    {
        var file = hall.File(Cell);
        Assert.Equal((naive.Phase, naive.Ends, naive.Seats), (file.Phase, file.TermEndsOn, file.Seats));
        foreach (var office in Offices)
        {
            Assert.Equal(naive.Of(office).Order(Comparer<PersonId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))), hall.Of(Cell).Holders(office, day).Order(Comparer<PersonId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
            Assert.Equal(naive.Rounds(office) + 1, file.NextRound(office));
        }
    }

    // What fits the phase, and is lawful more often than not.
    private static ElectionCommand Right(Random random, NaiveLeadership naive, Hall hall, LocalDate on)
    {
        var members = naive.Of(PartyOffice.CommitteeMember).ToList();
        switch (naive.Phase)
        {
            case ElectionPhase.NoTerm when random.Next(3) == 0:
                return Appoint(random, on, AppointmentGround.Reorganization, [At(1, PartyOffice.CommitteeMember), At(2, PartyOffice.CommitteeMember), At(1, PartyOffice.Secretary)]) with { Seats = 4 };
            case ElectionPhase.CongressCalled:
                var opens = hall.File(Cell).Called!.OpensOn;
                return new HoldCongress(opens > on ? opens : on, Cell, random.Next(3, 8), true);
            case ElectionPhase.CongressHeld when members.Count < 2 || naive.Rounds(PartyOffice.CommitteeMember) == 0:
                var people = Ps(random.Next(8), 3);
                return new HoldElection(on, Cell, PartyOffice.CommitteeMember, 3, 12, people.Select((person, i) => new CandidateVotes(person, 12 - (3 * i))).ToValueList());
            case ElectionPhase.CongressHeld when random.Next(3) > 0:
                return new ReportElection(on, Cell);
            case ElectionPhase.CongressHeld:
                var office = naive.Of(PartyOffice.Secretary).Any() ? PartyOffice.DeputySecretary : PartyOffice.Secretary;
                return new HoldElection(on, Cell, office, 1, 12, [new CandidateVotes(random.Of(members), random.Next(5, 13))]);
            case ElectionPhase.Reported:
                return new ConfirmElection(on, Cell, Commune, random.Next(4) > 0);
            default:
                return random.Next(5) switch
                {
                    0 => new MoveTermEnd(on, Cell, Commune, naive.Ends?.PlusDays(random.Next(-100, 100)) ?? on),
                    1 when members.Count > 0 => new LeaveOffices(on, Cell, [random.Of(members)], random.Any<LeavingReason>()),
                    2 => Appoint(random, on, random.Flip() ? AppointmentGround.Vacancy : AppointmentGround.Exceptional, [At(random.Next(12), PartyOffice.CommitteeMember)]),
                    3 when members.Count > 0 => Appoint(random, on, AppointmentGround.Vacancy, [new OfficeHolder(random.Of(members), random.Flip() ? PartyOffice.Secretary : PartyOffice.DeputySecretary)]),
                    _ => new CallCongress(on, Cell, CongressKind.Ordinary, CongressForm.OfMembers, naive.Ends is { } ends && ends > on ? ends : on.PlusDays(60)),
                };
        }
    }

    private static ElectionCommand Any(Random random, LocalDate on) => random.Next(8) switch
    {
        0 => new CallCongress(on, Cell, random.Any<CongressKind>(), random.Any<CongressForm>(), on.PlusDays(random.Next(-3, 70))),
        1 => new HoldCongress(on, Cell, random.Next(-1, 10), random.Flip()),
        2 => new HoldElection(on, Cell, random.Any<PartyOffice>(), random.Next(0, 5), random.Next(0, 14), Ps(random.Next(10), random.Next(0, 4)).Select(person => new CandidateVotes(person, random.Next(0, 13))).ToValueList()),
        3 => new ReportElection(on, Cell),
        4 => new ConfirmElection(on, Cell, random.Flip() ? Commune : Work, random.Flip()) { NotRecognized = [At(random.Next(12), random.Of(Offices))] },
        5 => Appoint(random, on, random.Any<AppointmentGround>(), [At(random.Next(12), random.Of(Offices)), At(random.Next(12), random.Of(Offices))]),
        6 => new MoveTermEnd(on, Cell, random.Flip() ? Commune : Work, on.PlusDays(random.Next(-2000, 2000))),
        _ => new LeaveOffices(on, Cell, Ps(random.Next(12), random.Next(0, 3)), random.Any<LeavingReason>()),
    };

    private static AppointOffices Appoint(Random random, LocalDate on, AppointmentGround ground, ValueList<OfficeHolder> offices) => new(on, Cell, random.Next(10) == 0 ? Work : Commune, ground, offices)
    {
        ProposedOn = random.Next(5) == 0 ? null : on,
        Agreement = random.Flip() ? null : new Ballot(VotingForm.SecretBallot, 8, 2),
    };
}
