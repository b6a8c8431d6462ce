using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;
using PartyDomain.Organizations.Lifecycle;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using Xunit;
using static PartyDomain.Tests.Organizations.Elections.Hall;
using static PartyDomain.Tests.Organizations.Lifecycle.World;

namespace PartyDomain.Tests.Organizations.Elections;

public sealed class DeciderTests
{
    private const PartyOffice Member = PartyOffice.CommitteeMember;
    private const PartyOffice Secretary = PartyOffice.Secretary;
    private const PartyOffice Deputy = PartyOffice.DeputySecretary;
    private static readonly LocalDate After = Opening.PlusDays(5);

    [Fact]
    public void A_cell_elects_committee_secretary_and_deputy_and_the_superior_confirms()
    {
        var hall = Hall.New().Congress(Cell, 3)
            .Do(Elect(Member, 3, (1, 12), (2, 9), (3, 7), (4, 6)))
            .Do(Elect(Secretary, 1, (1, 7), (2, 5)))
            .Do(Elect(Deputy, 1, (2, 12)));
        Assert.Equal("p1 p2 p3", hall.Holders(Cell, Member, Opening));
        Assert.Equal("p1", hall.Holders(Cell, Secretary, Opening));
        Assert.Equal("p2", hall.Holders(Cell, Deputy, Opening));
        var file = hall.File(Cell);
        Assert.Equal(ElectionPhase.CongressHeld, file.Phase);
        Assert.Equal(new LocalDate(2030, 11, 3), file.TermEndsOn);
        Assert.Equal(new LocalDate(2025, 11, 12), file.ReportDue!.DueOn);
        hall.Do(new ReportElection(new(2025, 11, 12), Cell));
        Assert.Equal(new LocalDate(2025, 12, 3), hall.File(Cell).ConfirmationDue!.DueOn);
        Assert.Equal(ElectionCodes.HandoverDue, hall.Codes(new ConfirmElection(new(2025, 12, 3), Cell, Commune, true), notes: true));
        hall.Do(new ConfirmElection(new(2025, 12, 3), Cell, Commune, true));
        Assert.Equal(ElectionPhase.InTerm, hall.File(Cell).Phase);
    }

    [Fact]
    public void Late_reports_and_confirmations_stand_and_say_so()
    {
        var hall = Hall.New().Congress(Cell, 3);
        Assert.Equal(ElectionCodes.NothingElected, hall.Codes(new ReportElection(After, Cell)));
        hall.Do(Elect(Member, 3, (1, 12), (2, 12), (3, 12)));
        Assert.Equal(ElectionCodes.ReportLate, hall.Codes(new ReportElection(new(2025, 11, 13), Cell)));
        hall.Do(new ReportElection(new(2025, 11, 13), Cell));
        Assert.Equal(ElectionCodes.ConfirmationLate, hall.Codes(new ConfirmElection(new(2025, 12, 5), Cell, Commune, true)));
        Assert.Equal(LifecycleCodes.WrongDecider, hall.Codes(new ConfirmElection(new(2025, 11, 20), Cell, Work, true)));
        Assert.Equal(LifecycleCodes.DecidedHigherUp, hall.Codes(new ConfirmElection(new(2025, 11, 20), Cell, Id("province"), true)));
    }

    [Fact]
    public void A_rejected_result_ends_the_offices_and_calls_for_another_election()
    {
        var hall = Hall.New().Congress(Cell, 3).Do(Elect(Member, 3, (1, 12), (2, 12), (3, 12))).Do(Elect(Secretary, 1, (1, 12))).Do(new ReportElection(After, Cell));
        var single = new Hall(hall.Tree).Do(new ConfirmElection(After, Cell, Commune, true) { NotRecognized = [At(1, Secretary)] });
        Assert.Equal(string.Empty, single.Holders(Cell, Secretary, After));
        Assert.Equal("p1 p2 p3", single.Holders(Cell, Member, After));
        Assert.Equal(ElectionCodes.NotElectedOffice, hall.Codes(new ConfirmElection(After, Cell, Commune, true) { NotRecognized = [At(2, Secretary)] }));
        hall.Do(new ConfirmElection(After, Cell, Commune, false));
        Assert.Equal(string.Empty, hall.Holders(Cell, Member, After));
        Assert.Equal(ElectionPhase.CongressHeld, hall.File(Cell).Phase);
        Assert.Equal(1, hall.File(Cell).NextRound(Secretary));
    }

    [Fact]
    public void The_old_committee_leaves_when_the_new_one_is_elected_and_not_before()
    {
        var hall = Hall.New().Congress(Cell, 3).Do(Elect(Member, 3, (1, 12), (2, 12), (3, 12))).Do(Elect(Secretary, 1, (1, 12)))
            .Do(new ReportElection(After, Cell)).Do(new ConfirmElection(After, Cell, Commune, true));
        var later = new LocalDate(2030, 11, 4);
        hall.Congress(Cell, 3, later);
        Assert.Equal("p1 p2 p3", hall.Holders(Cell, Member, later));
        Assert.Contains(ElectionCodes.NobodyElected, hall.Codes(Elect(Member, 3, later, (1, 4), (5, 4)), notes: true));
        hall.Do(Elect(Member, 3, later, (1, 4), (5, 4)));
        Assert.Equal("p1 p2 p3", hall.Holders(Cell, Member, later));
        hall.Do(Elect(Member, 3, later, (1, 9), (5, 8), (6, 7)));
        Assert.Equal("p1 p5 p6", hall.Holders(Cell, Member, later));
        Assert.Equal(string.Empty, hall.Holders(Cell, Secretary, later));
        Assert.Equal("p1", hall.Holders(Cell, Secretary, later.PlusDays(-1)));
        Assert.DoesNotContain(OrganizationAudit.Of([.. hall.Tree.Organizations]), finding => finding.Subject.Contains("village]", StringComparison.Ordinal));
    }

    [Fact]
    public void Offices_are_elected_in_the_order_of_the_law()
    {
        var hall = Hall.New().Congress(Cell, 3);
        Assert.Equal(ElectionCodes.CommitteeDue, hall.Codes(Elect(Secretary, 1, (1, 12))));
        hall.Do(Elect(Member, 3, (1, 12), (2, 12), (3, 12)));
        Assert.Equal(ElectionCodes.OutOfOrder, hall.Codes(Elect(Deputy, 1, (1, 12))));
        Assert.Equal(ElectionCodes.NotCommitteeMember, hall.Codes(Elect(Secretary, 1, (4, 12))));
        hall.Do(Elect(Secretary, 1, (1, 12)));
        Assert.Equal(ElectionCodes.TooManySeats, hall.Codes(Elect(Deputy, 2, (2, 12), (3, 12))));
        Assert.Equal(ElectionCodes.OfficeNotElected, hall.Codes(Elect(PartyOffice.StandingCommitteeMember, 1, (1, 12))));
        var small = Hall.New();
        small.Full = 8;
        small.Congress(Cell, 0);
        Assert.Equal(ElectionCodes.CommitteeNotDue, small.Codes(Elect(Member, 3, 8, (1, 8), (2, 8), (3, 8))));
        Assert.Equal(string.Empty, small.Codes(Elect(Secretary, 1, 8, (1, 5), (2, 3))));
        Assert.Equal("p1", small.Do(Elect(Secretary, 1, 8, (1, 5), (2, 3))).Holders(Cell, Secretary, Opening));
    }

    [Fact]
    public void Half_of_the_base_is_not_enough_and_a_tie_at_the_last_seat_elects_nobody()
    {
        var hall = Hall.New().Congress(Cell, 3);
        var result = Assert.IsType<Accepted<OrganizationChange>>(hall.Decide(Elect(Member, 3, (1, 7), (2, 6)))).Events.Select(change => change.Happened).OfType<ElectionHeld>().Single();
        Assert.Equal((12, 7, "p1"), (result.Base, result.Needed, string.Join(' ', result.Elected)));
        Assert.Contains(ElectionCodes.TiedAtLastSeat, hall.Codes(Elect(Member, 1, (1, 12)) with { Seats = 3, Candidates = Votes((1, 9), (2, 9), (3, 8), (4, 8)), Cast = 12 }, notes: true));
        var tied = hall.Decide(Elect(Member, 3, (1, 9), (2, 9), (3, 8), (4, 8))).Events.Select(change => change.Happened).OfType<OfficeTaken>().Select(taken => taken.Person.Value);
        Assert.Equal(["p1", "p2"], tied);
        Assert.Equal(ElectionCodes.VotesDoNotAddUp, hall.Codes(Elect(Member, 3, (1, 13))));
        Assert.Equal(ElectionCodes.VotesDoNotAddUp, hall.Codes(Elect(Member, 1, (1, 9), (2, 9))));
        Assert.Equal(ElectionCodes.CandidateTwice, hall.Codes(Elect(Member, 3, (1, 9), (1, 9))));
        Assert.Equal(ElectionCodes.NoCandidates, hall.Codes(Elect(Member, 3)).Split(' ')[0]);
        Assert.Equal(ElectionCodes.NoSeats, hall.Codes(Elect(Member, 0, (1, 0))).Split(' ')[0]);
        Assert.Equal(VoteCodes.MoreVotesThanVoters, hall.Codes(Elect(Member, 3, 13, (1, 12))));
        Assert.Contains(ElectionCodes.CandidateNotFull, hall.Codes(Elect(Member, 3, (1, 12)), new ElectionEvidence { Roster = hall.Evidence(Elect(Member, 3)).Roster! with { Entries = [new(P(1)) { Probationary = true }, new(P(2))] } }));
    }

    [Fact]
    public void After_three_ballots_without_a_result_the_superior_appoints_one_of_the_committee()
    {
        var hall = Hall.New().Congress(Cell, 3).Do(Elect(Member, 3, (1, 12), (2, 12), (3, 12)));
        var appoint = new AppointOffices(Opening, Cell, Commune, AppointmentGround.ThirdBallot, [At(2, Secretary)]);
        for (var round = 1; round <= 3; round++)
        {
            Assert.Contains(ElectionCodes.BallotsNotExhausted, hall.Codes(appoint));
            Assert.Equal(round == 3, hall.Codes(Elect(Secretary, 1, (1, 6), (2, 6)), notes: true).Contains(ElectionCodes.SuperiorAppoints, StringComparison.Ordinal));
            hall.Do(Elect(Secretary, 1, (1, 6), (2, 6)));
        }

        Assert.Equal(ElectionCodes.BallotsExhausted, hall.Codes(Elect(Secretary, 1, (1, 12))));
        Assert.Equal(ElectionCodes.NotCommitteeMember, hall.Codes(appoint with { Offices = [At(7, Secretary)] }));
        Assert.Equal(ElectionCodes.OnlySecretary, hall.Codes(appoint with { Offices = [At(2, Secretary), At(3, Deputy)] }));
        hall.Do(appoint);
        Assert.Equal("p2", hall.Holders(Cell, Secretary, Opening));
        Assert.Equal(OfficeSelection.Appointed, hall.Of(Cell).Offices.Single(term => term.Office == Secretary).Selection);
    }

    [Fact]
    public void Vacancies_of_a_cell_are_filled_on_its_proposal_and_under_the_regulation_of_2026_without_one_where_all_are_vacant()
    {
        var hall = Confirmed();
        var leave = new LeaveOffices(After, Cell, [P(1)], LeavingReason.Retired);
        Assert.Equal($"{ElectionCodes.LeavesWithoutDecision} {ElectionCodes.OfficeVacant}", hall.Codes(leave, notes: true));
        hall.Do(leave);
        Assert.Equal("p2 p3", hall.Holders(Cell, Member, After));
        Assert.Equal(string.Empty, hall.Holders(Cell, Secretary, After));
        Assert.Equal(ElectionCodes.HoldsNothing, hall.Codes(leave));
        var fill = new AppointOffices(After, Cell, Commune, AppointmentGround.Vacancy, [At(2, Secretary)]) { ProposedOn = After };
        Assert.Equal(ElectionCodes.ProposalMissing, hall.Codes(fill with { ProposedOn = null }));
        Assert.Equal(ElectionCodes.ProposedLater, hall.Codes(fill with { ProposedOn = After.PlusDays(1) }));
        Assert.Equal(ElectionCodes.FilledByAppointment, hall.Codes(Elect(Secretary, 1, After, (2, 12))));
        Assert.Equal(string.Empty, hall.Codes(fill with { Ground = AppointmentGround.Exceptional, ProposedOn = null }));
        hall.Do(fill);
        Assert.Equal(ElectionCodes.Occupied, hall.Codes(fill with { Offices = [At(3, Secretary)] }));
        Assert.Equal(ElectionCodes.HeldAlready, hall.Codes(fill).Split(' ')[0]);
        Assert.Equal(ElectionCodes.NoVacancy, hall.Codes(fill with { Offices = [At(8, Member), At(9, Member)] }));
        hall.Do(new LeaveOffices(After, Cell, [P(2), P(3)], LeavingReason.Died));
        var all = fill with { On = new(2026, 7, 26), Offices = [At(8, Member), At(8, Secretary)], ProposedOn = null };
        Assert.Equal(ElectionCodes.ProposalMissing, hall.Codes(all with { On = new(2026, 7, 25) }));
        Assert.Equal(string.Empty, hall.Codes(all));
    }

    [Fact]
    public void A_committee_elects_to_its_posts_after_an_appointment_to_it()
    {
        var hall = Hall.New().Congress(Work, 12, form: CongressForm.OfDelegates)
            .Do(new HoldElection(Opening, Work, Member, 12, 12, Enumerable.Range(1, 11).Select(i => new CandidateVotes(P(i), 8 + (i % 5))).ToValueList()));
        Assert.Equal(11, hall.Of(Work).Holders(Member, Opening).Count);
        Assert.Equal(ElectionCodes.TooManySeats, hall.Codes(At(PartyOffice.StandingCommitteeMember, 4, (1, 11), (2, 11), (3, 11), (4, 11))));
        hall.Do(At(PartyOffice.StandingCommitteeMember, 3, (1, 11), (2, 11), (3, 11))).Do(At(Secretary, 1, (1, 6), (2, 5))).Do(new ReportElection(After, Work)).Do(new ConfirmElection(After, Work, Commune, true));
        var fill = new AppointOffices(After, Work, Commune, AppointmentGround.Vacancy, [At(20, Member)]) { ProposedOn = After };
        Assert.Equal(ElectionCodes.WithoutProposal, hall.Codes(fill with { ProposedOn = null }, notes: true));
        Assert.Equal(ElectionCodes.PostIsElected, hall.Codes(fill with { Offices = [At(20, Member), At(20, Deputy)] }));
        Assert.Equal(ElectionCodes.OnlyInCells, hall.Codes(fill with { Ground = AppointmentGround.Exceptional }));
        Assert.Equal(ElectionCodes.NotCommitteeMember, hall.Codes(fill with { Offices = [At(21, Deputy)], Ground = AppointmentGround.NamedBySuperior }));
        Assert.Equal(string.Empty, hall.Codes(fill with { Offices = [At(20, Member), At(20, Deputy)], Ground = AppointmentGround.NamedBySuperior }));
        hall.Do(fill);
        Assert.Equal(ElectionCodes.FilledByAppointment, hall.Codes(At(Member, 1, (30, 11)) with { On = After }).Split(' ')[0]);
        hall.Do(At(Deputy, 1, (20, 12)) with { On = After }, hall.Evidence(At(Deputy, 1) with { On = After }));
        Assert.Equal("p20", hall.Holders(Work, Deputy, After));
        var more = fill with { Ground = AppointmentGround.Enlargement, Offices = [At(31, Member), At(32, Member)] };
        Assert.Equal(string.Empty, hall.Codes(more));
        Assert.Equal(ElectionCodes.EnlargedTooFar, hall.Codes(more with { Offices = [At(31, Member), At(32, Member), At(33, Member)] }));
        Assert.Equal(string.Empty, hall.Codes(more with { Offices = [At(31, Member), At(32, Member), At(33, Member)] }, hall.Evidence(more) with { Consents = [new(ElectionConsentKind.CentralOrganizationCommission, After, "test")] }));
        Assert.Equal(ElectionCodes.NoVacancy, hall.Codes(fill with { Offices = [At(31, Member)] }));
    }

    [Fact]
    public void Who_got_no_more_than_half_is_appointed_a_year_later_at_the_earliest_and_with_the_agreement_of_the_incumbents()
    {
        var hall = Hall.New().Congress(Cell, 3).Do(Elect(Member, 3, (1, 12), (2, 12), (4, 6))).Do(new ReportElection(After, Cell)).Do(new ConfirmElection(After, Cell, Commune, true));
        var fill = new AppointOffices(Opening.PlusYears(1), Cell, Commune, AppointmentGround.Vacancy, [At(4, Member)]) { ProposedOn = Opening.PlusYears(1), Agreement = new Ballot(VotingForm.SecretBallot, 2, 0) };
        Assert.Equal(string.Empty, hall.Codes(fill, hall.Evidence(fill, 2)));
        Assert.Equal(ElectionCodes.TooSoonAfterDefeat, hall.Codes(fill with { On = Opening.PlusYears(1).PlusDays(-1), ProposedOn = Opening }, hall.Evidence(fill, 2)));
        Assert.Equal(ElectionCodes.IncumbentsNotAsked, hall.Codes(fill with { Agreement = null }));
        Assert.Equal(ElectionCodes.IncumbentsDisagree, hall.Codes(fill with { Agreement = new Ballot(VotingForm.SecretBallot, 1, 1) }, hall.Evidence(fill, 2)));
        Assert.Equal(string.Empty, hall.Codes(fill with { Offices = [At(5, Member)], Agreement = null }));
    }

    [Fact]
    public void After_a_founding_or_merger_the_superior_appoints_and_the_first_term_is_free()
    {
        var hall = Hall.New();
        var whole = new AppointOffices(Hall.Day, Cell, Commune, AppointmentGround.Reorganization, [At(1, Member), At(2, Member), At(1, Secretary)]) { TermEndsOn = new(2027, 1, 1), Seats = 3 };
        hall.Do(whole);
        Assert.Equal((ElectionPhase.InTerm, new LocalDate(2027, 1, 1), 3), (hall.File(Cell).Phase, hall.File(Cell).TermEndsOn!.Value, hall.File(Cell).Seats!.Value));
        Assert.Equal(ElectionCodes.NotReorganized, hall.Codes(whole));
        Assert.Equal(ElectionCodes.TermReversed, Hall.New().Codes(whole with { TermEndsOn = Hall.Day }));
        Assert.Equal(ElectionCodes.HasCongress, Hall.New().Codes(whole with { Ground = AppointmentGround.WithoutCongress, Organization = Work }));
        var merged = new Lifecycle.World(hall.Tree).Do(new MergeOrganizations(Hall.Day.PlusDays(10), Commune, [Id("village-2")], Cell, null));
        var again = new Hall(merged.Tree);
        again.Do(whole with { On = Hall.Day.PlusDays(10), Offices = [At(5, Member), At(5, Secretary)], TermEndsOn = null });
        Assert.Equal("p5", again.Holders(Cell, Member, Hall.Day.PlusDays(10)));
        Assert.Equal(new LocalDate(2030, 9, 11), again.File(Cell).TermEndsOn);
    }

    [Fact]
    public void The_local_secretary_comes_into_the_military_committee_by_office_and_leaves_it_with_the_office()
    {
        var hall = Hall.New(Since("army", Is("commune", TierRole.Grassroots, OrganizationSector.Army)));
        hall.Do(new AppointOffices(Hall.Day, Commune, Id("province"), AppointmentGround.Reorganization, [At(1, Member), At(1, Secretary), At(2, Member)]));
        var into = new AppointOffices(Hall.Day, Id("army"), Commune, AppointmentGround.ByOffice, [At(1, Member), At(1, Secretary)]);
        Assert.Equal(ElectionCodes.NotByOffice, hall.Codes(into with { Offices = [At(2, Member), At(2, Secretary)] }));
        Assert.Equal(ElectionCodes.NotMilitary, hall.Codes(into with { Organization = Work }));
        Assert.Equal(string.Empty, hall.Codes(into with { Offices = [At(2, Member)] }, hall.Evidence(into) with { PeoplesCommitteeChair = P(2) }));
        hall.Do(into);
        Assert.Equal("p1", hall.Holders(Id("army"), Secretary, Hall.Day));
        hall.Do(new LeaveOffices(After, Commune, [P(1)], LeavingReason.MovedAway));
        Assert.Equal(string.Empty, hall.Holders(Id("army"), Secretary, After));
        Assert.Equal(string.Empty, hall.Holders(Id("army"), Member, After));
    }

    [Fact]
    public void More_than_a_third_is_moved_away_at_once_only_with_the_agreement_of_the_committee_two_levels_up()
    {
        var hall = Confirmed();
        var move = new LeaveOffices(After, Cell, [P(1), P(2)], LeavingReason.Mobilized);
        Assert.Equal(ElectionCodes.TooManyMoved, hall.Codes(move));
        Assert.Equal(string.Empty, hall.Codes(move with { Persons = [P(1)] }));
        Assert.Equal(string.Empty, hall.Codes(move, hall.Evidence(move) with { Consents = [new(ElectionConsentKind.TwoLevelsUp, After, "test")] }));
        Assert.Equal(ElectionCodes.NamedTwice, hall.Codes(move with { Persons = [P(1), P(1)], Reason = LeavingReason.Died }));
        Assert.Equal(ElectionCodes.NobodyNamed, hall.Codes(move with { Persons = [] }));
    }

    [Fact]
    public void A_congress_is_called_in_time_held_after_its_opening_and_everybody_is_summoned()
    {
        var hall = Hall.New();
        var call = new CallCongress(Hall.Day, Cell, CongressKind.Ordinary, CongressForm.OfMembers, new(2025, 10, 1));
        Assert.Equal(ElectionCodes.NoticeTooShort, hall.Codes(call));
        Assert.Equal(ElectionCodes.OpensBeforeCall, hall.Codes(call with { OpensOn = Hall.Day.PlusDays(-1) }));
        Assert.Equal(ElectionCodes.DelegatesInCell, hall.Codes(call with { OpensOn = Opening, Form = CongressForm.OfDelegates }));
        Assert.Equal(WorkflowCodes.StepNotOpen, hall.Codes(new HoldCongress(Opening, Cell, 3, true)).Split(' ')[0]);
        hall.Do(call with { OpensOn = Opening });
        Assert.Equal(ElectionCodes.HeldBeforeOpening, hall.Codes(new HoldCongress(Opening.PlusDays(-1), Cell, 3, true)));
        Assert.Equal(ElectionCodes.NotSummoned, hall.Codes(new HoldCongress(Opening, Cell, 3, false)));
        Assert.Equal(ElectionCodes.TooManySeats, hall.Codes(new HoldCongress(Opening, Cell, 8, true)));
        Assert.Equal(WorkflowCodes.BeforePrevious, hall.Codes(new HoldCongress(Hall.Day.PlusDays(-1), Cell, 3, true)).Split(' ')[0]);
        hall.Do(new HoldCongress(Opening, Cell, 3, true) { Number = 8, TermEndsOn = new(2029, 1, 1) });
        Assert.Equal(ElectionCodes.NotInExistence, hall.Codes(new LeaveOffices(Hall.Day, Id("nowhere"), [P(1)], LeavingReason.Died)).Split(' ')[0]);
    }

    [Fact]
    public void The_next_congress_has_the_next_number_and_the_term_of_the_law()
    {
        var hall = Confirmed(8);
        Assert.Equal(ElectionCodes.ShiftWithoutConsent, hall.Codes(new CallCongress(new(2030, 5, 1), Cell, CongressKind.Ordinary, CongressForm.OfMembers, new(2030, 12, 2))));
        hall.Do(new CallCongress(new(2030, 9, 2), Cell, CongressKind.Ordinary, CongressForm.OfMembers, new(2030, 11, 3)));
        Assert.Equal(ElectionCodes.WrongNumber, hall.Codes(new HoldCongress(new(2030, 11, 3), Cell, 3, true) { Number = 8 }));
        Assert.Equal(ElectionCodes.TermLength, hall.Codes(new HoldCongress(new(2030, 11, 3), Cell, 3, true) { Number = 9, TermEndsOn = new(2034, 1, 1) }));
        hall.Do(new HoldCongress(new(2030, 11, 3), Cell, 3, true));
        Assert.Equal(9, hall.File(Cell).Number);
    }

    [Fact]
    public void The_end_of_a_term_moves_by_six_months_at_most()
    {
        var hall = Confirmed();
        var move = new MoveTermEnd(After, Cell, Commune, new(2031, 5, 3));
        Assert.Equal(string.Empty, hall.Codes(move));
        Assert.Equal(ElectionCodes.ShiftTooFar, hall.Codes(move with { EndsOn = new(2031, 5, 4) }));
        Assert.Equal(LifecycleCodes.WrongDecider, hall.Codes(move with { DecidedBy = Work }));
        Assert.Equal(new LocalDate(2031, 5, 3), hall.Do(move).File(Cell).TermEndsOn);
        Assert.Contains(LawCodes.ValueUnknown, Hall.New().Do(new AppointOffices(Hall.Day, Work, Commune, AppointmentGround.Reorganization, [At(1, Member)])).Codes(new MoveTermEnd(After, Work, Commune, new(2031, 1, 1))));
    }

    [Fact]
    public void A_term_of_thirty_months_is_prolonged_to_the_five_years_of_the_trial_only_where_the_host_states_the_rule()
    {
        var start = new LocalDate(2025, 3, 3);
        var facts = new OrganizationEvent[] { new OrganizationFounded(new(2020, 1, 1), Village("commune")), new CongressHeld(start, CongressForm.OfMembers, 3, 3, new(2027, 9, 3), null), new ElectionReported(start, null), new ElectionConfirmed(start, true) };
        var tree = OrganizationTree.Of(Province().Tree.Organizations.Where(one => one.Id != Cell).Append(OrganizationHistory.Fold(Cell, facts)));
        var move = new MoveTermEnd(new(2026, 8, 3), Cell, Commune, new(2030, 3, 3));
        Assert.Equal(LawCodes.ValueUnknown, new Hall(tree).Codes(move));
        Assert.Equal(ElectionCodes.ShiftTooFar, new Hall(tree).Codes(move with { EndsOn = new(2030, 3, 4) }));
        Assert.Equal(string.Empty, new Hall(tree).Codes(move with { EndsOn = new(2028, 3, 3) }));
    }

    [Fact]
    public void Explaining_lists_the_open_acts()
    {
        var explained = ElectionDecider.Explain(Hall.New().Tree, Cell, Hall.Day, Law.Shipped);
        Assert.Equal("election-phase.no-term", explained.Phase);
        Assert.Equal(["leadership.call-congress", "leadership.elect", "leadership.appoint", "leadership.leave"], explained.Steps.Select(step => step.Step));
        Assert.All(explained.Steps, step => Assert.DoesNotContain(step.Requirements, requirement => requirement.Status == RequirementStatus.NotMet));
    }

    [Fact]
    public void Meetings_are_checked_to_the_last_day_of_the_calendar()
    {
        var outcome = MeetingRules.Check(MeetingBody.Cell, [], new(9990, 1, 2), LocalDate.MaxIsoValue, Law.Shipped);
        Assert.Equal(119, outcome.Events.Count);
        Assert.Equal(LocalDate.MaxIsoValue, outcome.Events[^1].To);
        Assert.Single(outcome.Basis.Entries, entry => entry.Provision == "meeting.cell");
        Assert.Equal(2, MeetingRules.Check(MeetingBody.GrassrootsOrganization, [], new(9998, 1, 1), LocalDate.MaxIsoValue, Law.Shipped).Events.Count);
    }

    private static Hall Confirmed(int? number = null)
    {
        var hall = Hall.New().Do(new CallCongress(Hall.Day, Cell, CongressKind.Ordinary, CongressForm.OfMembers, Opening)).Do(new HoldCongress(Opening, Cell, 3, true) { Number = number });
        return hall.Do(Elect(Member, 3, (1, 12), (2, 12), (3, 12))).Do(Elect(Secretary, 1, (1, 12))).Do(new ReportElection(After, Cell)).Do(new ConfirmElection(After, Cell, Commune, true));
    }

    private static HoldElection Elect(PartyOffice office, int seats, params (int Person, int Votes)[] votes) => Elect(office, seats, 12, votes);

    private static HoldElection Elect(PartyOffice office, int seats, int cast, params (int Person, int Votes)[] votes) => new(Opening, Cell, office, seats, cast, Votes(votes));

    private static HoldElection Elect(PartyOffice office, int seats, LocalDate on, params (int Person, int Votes)[] votes) => new(on, Cell, office, seats, 12, Votes(votes));

    private static OfficeHolder At(int person, PartyOffice office) => Hall.At(person, office);

    private static HoldElection At(PartyOffice office, int seats, params (int Person, int Votes)[] votes) => new(Opening, Work, office, seats, 12, Votes(votes));
}
