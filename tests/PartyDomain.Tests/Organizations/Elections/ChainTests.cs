using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Tests.Organizations.Lifecycle;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Organizations.Elections.Hall;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Elections;

/// <summary>Acts that follow each other, so that together they would do what one of them may not.</summary>
public sealed class ChainTests
{
    private const PartyOffice Member = PartyOffice.CommitteeMember;
    private const PartyOffice Secretary = PartyOffice.Secretary;
    private const PartyOffice Deputy = PartyOffice.DeputySecretary;
    private static readonly LocalDate After = Opening.PlusDays(5);

    [Fact]
    public void A_term_moved_again_ends_no_further_away_than_moved_once()
    {
        var hall = Confirmed(12).Do(new MoveTermEnd(After, Cell, Commune, new(2031, 5, 3)));
        Assert.Equal(ElectionCodes.ShiftTooFar, hall.Codes(new MoveTermEnd(After, Cell, Commune, new(2031, 5, 4))));
        Assert.Equal(ElectionCodes.ShiftTooFar, hall.Codes(new MoveTermEnd(After, Cell, Commune, new(2031, 11, 3))));
        Assert.Equal(string.Empty, hall.Codes(new MoveTermEnd(After, Cell, Commune, new(2030, 11, 3))));
        var late = new CallCongress(new(2031, 3, 3), Cell, CongressKind.Ordinary, CongressForm.OfMembers, new(2031, 5, 4));
        var agreed = hall.Evidence(late) with { Consents = [new(ElectionConsentKind.Superior, late.On, "test")] };
        Assert.Equal(ElectionCodes.ShiftTooFar, hall.Codes(late, agreed));
        Assert.Equal(string.Empty, hall.Codes(late with { OpensOn = new(2031, 5, 3) }, agreed));
    }

    [Theory]
    [InlineData("2030-08-31", "2031-02-28", true)]
    [InlineData("2030-08-31", "2031-03-01", false)]
    [InlineData("2030-08-31", "2030-02-28", true)]
    [InlineData("2030-08-31", "2030-02-27", false)]
    [InlineData("2028-08-29", "2028-02-29", true)]
    [InlineData("2028-08-29", "2028-02-28", false)]
    public void Six_months_are_counted_from_the_due_day_at_the_ends_of_months_too(string due, string to, bool holds)
    {
        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var outcome = ElectionRules.Shift(Village("commune"), Day(due), Day(to), true, new(2026, 1, 5), Law.Shipped);
        Assert.Equal(holds, outcome.Findings.All(finding => finding.Code != ElectionCodes.ShiftTooFar));
    }

    [Fact]
    public void Where_a_prolonged_term_ends_is_the_end_that_moves()
    {
        var start = new LocalDate(2025, 3, 3);
        var facts = new OrganizationEvent[]
        {
            new OrganizationFounded(new(2020, 1, 1), Village("commune")), new CongressHeld(start, CongressForm.OfMembers, 3, 3, new(2027, 9, 3), null), new ElectionReported(start, null),
            new ElectionConfirmed(start, true), new TermEndMoved(new(2026, 8, 3), new(2030, 3, 3)),
        };
        var hall = new Hall(OrganizationTree.Of(Province().Tree.Organizations.Where(one => one.Id != Cell).Append(OrganizationHistory.Fold(Cell, facts))));
        var move = new MoveTermEnd(new(2026, 8, 3), Cell, Commune, new(2030, 9, 3));
        Assert.Equal(string.Empty, hall.Codes(move));
        Assert.Equal(ElectionCodes.ShiftTooFar, hall.Codes(move with { EndsOn = new(2030, 9, 4) }));
        Assert.Equal(ElectionCodes.ShiftTooFar, hall.Do(move).Codes(move with { EndsOn = new(2031, 3, 3) }));
    }

    [Fact]
    public void A_small_cell_that_elects_nobody_gets_another_secretary_and_goes_on()
    {
        var hall = Confirmed(8);
        Assert.Equal("p1", hall.Holders(Cell, Secretary, Opening));
        var later = new LocalDate(2030, 11, 4);
        hall.Congress(Cell, 0, later);
        for (var round = 1; round <= 3; round++)
        {
            hall.Do(Elect(Secretary, 8, later, (2, 4), (3, 4)));
        }

        var appoint = new AppointOffices(later, Cell, Commune, AppointmentGround.ThirdBallot, [At(2, Secretary)]);
        Assert.Equal(string.Empty, hall.Codes(appoint));
        Assert.Equal(string.Empty, hall.Codes(appoint with { Offices = [At(1, Secretary)] }));
        hall.Do(appoint);
        Assert.Equal("p2", hall.Holders(Cell, Secretary, later));
        Assert.Contains(ElectionCodes.Occupied, hall.Codes(appoint with { Offices = [At(4, Secretary)] }));
        hall.Do(Elect(Deputy, 8, later, (3, 5)));
        Assert.Equal("p2 p3", $"{hall.Holders(Cell, Secretary, later)} {hall.Holders(Cell, Deputy, later)}");
        hall.Do(new ReportElection(later.PlusDays(1), Cell)).Do(new ConfirmElection(later.PlusDays(2), Cell, Commune, true));
        Assert.Equal(ElectionPhase.InTerm, hall.File(Cell).Phase);
        Assert.DoesNotContain(OrganizationAudit.Of([.. hall.Tree.Organizations]), finding => finding.Subject.Contains("village]", StringComparison.Ordinal));
    }

    [Fact]
    public void After_three_ballots_nobody_is_put_into_the_committee_to_become_its_secretary()
    {
        var hall = Hall.New().Congress(Cell, 5).Do(Elect(Member, 12, Opening, (1, 12), (2, 12), (3, 12)));
        for (var round = 1; round <= 3; round++)
        {
            hall.Do(Elect(Secretary, 12, Opening, (1, 6), (2, 6)));
        }

        var appoint = new AppointOffices(Opening, Cell, Commune, AppointmentGround.ThirdBallot, [At(7, Member), At(7, Secretary)]);
        Assert.Equal(ElectionCodes.NotCommitteeMember, hall.Codes(appoint));
        hall.Do(appoint with { Offices = [At(3, Secretary)] }).Do(Elect(Deputy, 12, Opening, (2, 12)));
        Assert.Equal("p1 p2 p3", hall.Holders(Cell, Member, Opening));
        Assert.Equal("p3", hall.Holders(Cell, Secretary, Opening));
    }

    [Fact]
    public void A_rejected_result_does_not_make_a_third_larger()
    {
        var hall = Hall.New().Congress(Cell, 6)
            .Do(Elect(Member, 12, Opening, (1, 12), (2, 12), (3, 12), (4, 12), (5, 12), (6, 12))).Do(new ReportElection(After, Cell)).Do(new ConfirmElection(After, Cell, Commune, false))
            .Do(Elect(Member, 12, After, (6, 12), (7, 12), (8, 12), (9, 12), (10, 12), (11, 12))).Do(new ReportElection(After, Cell)).Do(new ConfirmElection(After, Cell, Commune, true));
        Assert.Equal(string.Empty, hall.Codes(new LeaveOffices(After, Cell, Ps(6, 2), LeavingReason.Mobilized)));
        Assert.Equal(ElectionCodes.TooManyMoved, hall.Codes(new LeaveOffices(After, Cell, Ps(6, 3), LeavingReason.Mobilized)));
    }

    [Fact]
    public void Who_is_not_recognized_as_a_member_keeps_no_post_of_the_committee()
    {
        var hall = Hall.New().Congress(Cell, 3).Do(Elect(Member, 12, Opening, (1, 12), (2, 12), (3, 12))).Do(Elect(Secretary, 12, Opening, (1, 12))).Do(new ReportElection(After, Cell));
        hall.Do(new ConfirmElection(After, Cell, Commune, true) { NotRecognized = [At(1, Member), At(1, Secretary)] });
        Assert.Equal("p2 p3 ", $"{hall.Holders(Cell, Member, After)} {hall.Holders(Cell, Secretary, After)}");
        Assert.DoesNotContain(OrganizationAudit.Of([.. hall.Tree.Organizations]), finding => finding.Subject.Contains("village]", StringComparison.Ordinal));
        var alone = Hall.New().Congress(Cell, 3).Do(Elect(Member, 12, Opening, (1, 12), (2, 12), (3, 12))).Do(Elect(Secretary, 12, Opening, (1, 12))).Do(new ReportElection(After, Cell));
        Assert.Equal(string.Empty, alone.Do(new ConfirmElection(After, Cell, Commune, true) { NotRecognized = [At(1, Member)] }).Holders(Cell, Secretary, After));
    }

    [Fact]
    public void A_merged_cell_may_begin_its_first_term_with_a_congress_and_another_length()
    {
        var hall = Confirmed(12);
        var on = new LocalDate(2030, 11, 4);
        var merge = new MergeOrganizations(new(2030, 9, 2), Commune, [Id("village-2")], Cell, null);
        var merged = new Hall(new World(hall.Tree).Do(merge).Tree) { Full = 12 }.Do(new CallCongress(new(2030, 9, 2), Cell, CongressKind.Ordinary, CongressForm.OfMembers, on));
        Assert.Equal(ElectionCodes.TermLength, hall.Do(new CallCongress(new(2030, 9, 2), Cell, CongressKind.Ordinary, CongressForm.OfMembers, on)).Codes(new HoldCongress(on, Cell, 3, true) { TermEndsOn = new(2033, 1, 1) }));
        merged.Do(new HoldCongress(on, Cell, 3, true) { TermEndsOn = new(2033, 1, 1) });
        Assert.Equal(new LocalDate(2033, 1, 1), merged.File(Cell).TermEndsOn);
    }

    [Fact]
    public void A_ballot_of_other_people_proves_nothing_and_nobody_is_elected_twice()
    {
        var hall = Confirmed(12);
        var call = new CallCongress(After, Cell, CongressKind.Extraordinary, CongressForm.OfMembers, new(2026, 3, 2)) { Ground = ExtraordinaryGround.SeriousDisunity, Ballot = new Ballot(VotingForm.SecretBallot, 12, 0) };
        var evidence = hall.Evidence(call) with { Consents = [new(ElectionConsentKind.Superior, After, "test")] };
        Assert.Equal(string.Empty, hall.Codes(call, evidence));
        Assert.Equal(WorkflowCodes.EvidenceOfAnother, hall.Codes(call, evidence with { Roster = evidence.Roster! with { Organization = Work } }));
        var appoint = new AppointOffices(After, Cell, Commune, AppointmentGround.Vacancy, [At(5, Deputy)]) { Agreement = new Ballot(VotingForm.SecretBallot, 12, 0), ProposedOn = After };
        Assert.Contains(WorkflowCodes.EvidenceOfAnother, hall.Codes(appoint, evidence with { Roster = evidence.Roster! with { Organization = Work } }));
        var twice = ElectionRules.Elect(2, 12, Votes((1, 9), (1, 9)), evidence.Roster!, MeetingKind.MembersCongress, After, Law.Shipped);
        Assert.Equal([ElectionCodes.CandidateTwice], twice.Findings.Where(finding => finding.Effect == FindingEffect.Bars).Select(finding => finding.Code));
    }

    [Fact]
    public void Neither_a_number_of_seats_nor_of_a_congress_is_below_its_least()
    {
        var hall = Hall.New();
        var appoint = new AppointOffices(Hall.Day, Cell, Commune, AppointmentGround.WithoutCongress, [At(1, Member), At(1, Secretary)]);
        Assert.Equal(ElectionCodes.NoSeats, hall.Codes(appoint with { Seats = -1 }).Split(' ')[0]);
        Assert.Equal(ElectionCodes.NoVacancy, hall.Codes(appoint with { Seats = 0 }));
        Assert.Equal(string.Empty, hall.Codes(appoint with { Seats = 1 }));
        hall.Do(new CallCongress(Opening.PlusDays(-63), Cell, CongressKind.Ordinary, CongressForm.OfMembers, Opening));
        Assert.Equal(ElectionCodes.WrongNumber, hall.Codes(new HoldCongress(Opening, Cell, 3, true) { Number = 0 }));
        Assert.Equal(string.Empty, hall.Codes(new HoldCongress(Opening, Cell, 3, true) { Number = 1 }));
    }

    [Fact]
    public void What_begins_again_under_the_same_key_has_no_term_yet()
    {
        var hall = Confirmed(12);
        var again = hall.Of(Cell).History.Add(new OrganizationEnded(new(2026, 1, 5))).Add(new OrganizationTakenOver(new(2026, 6, 1), Village("commune")));
        var file = CommitteeFile.Of(OrganizationHistory.Fold(Cell, again));
        Assert.Equal((ElectionPhase.NoTerm, null, null), (file.Phase, file.TermFrom, file.TermEndsOn));
    }

    private static Hall Confirmed(int full)
    {
        var hall = Hall.New();
        hall.Full = full;
        hall.Do(new CallCongress(Hall.Day, Cell, CongressKind.Ordinary, CongressForm.OfMembers, Opening)).Do(new HoldCongress(Opening, Cell, full < 9 ? 0 : 3, true));
        if (full >= 9)
        {
            hall.Do(Elect(Member, full, Opening, (1, full), (2, full), (3, full)));
        }

        return hall.Do(Elect(Secretary, full, Opening, (1, full))).Do(new ReportElection(After, Cell)).Do(new ConfirmElection(After, Cell, Commune, true));
    }

    private static HoldElection Elect(PartyOffice office, int cast, LocalDate on, params (int Person, int Votes)[] votes) =>
        new(on, Cell, office, office == Member ? votes.Length : 1, cast, Votes(votes));
}
