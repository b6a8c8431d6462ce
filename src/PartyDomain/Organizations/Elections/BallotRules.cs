using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>Which office is elected when, by whom, and who is elected.</summary>
internal static class BallotRules
{
    public static RequirementStatus Office(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldElection command || facts.Now is not { } now)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var elected = facts.IsCell
            ? command.Office is PartyOffice.Secretary or PartyOffice.DeputySecretary or PartyOffice.CommitteeMember
            : command.Office is not PartyOffice.GroupLeader and not PartyOffice.GroupDeputyLeader;
        if (!elected)
        {
            a.Bar(ElectionCodes.OfficeNotElected, "command.office", null, Arg.Term("office", command.Office), Arg.Term("kind", now.Kind));
            return NotMet;
        }

        // 294-QĐ/TW, 16.2.2: within the term the committee elects to its posts; the committee itself, and all of a cell, is filled by appointment.
        if (facts.File.Phase != ElectionPhase.CongressHeld && (facts.IsCell || command.Office == PartyOffice.CommitteeMember))
        {
            a.Bar(ElectionCodes.FilledByAppointment, "command.office", a.Read(AppointmentLaw.CellVacancy).Citation, Arg.Term("office", command.Office));
            return NotMet;
        }

        return Met;
    }

    // Charter, 24.4; 294-QĐ/TW, 23.2, 16.2.2
    public static RequirementStatus Order(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldElection command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (ElectionFacts.Inspection.Contains(command.Office))
        {
            return Met;
        }

        if (!facts.IsCell)
        {
            return facts.File.Phase == ElectionPhase.CongressHeld && command.Office != PartyOffice.CommitteeMember && !facts.File.HasElected(PartyOffice.CommitteeMember)
                ? TooEarly(command.Office, PartyOffice.CommitteeMember, a.Read(ElectionLaw.PostsFromCommittee).Citation, a)
                : Met;
        }

        if (facts.Full is not { } full)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.members", null, Arg.Term("evidence", "evidence.organization-members"));
            return Pending;
        }

        return CellOrder(full, command.Office, office => facts.File.HasElected(office) || (office == PartyOffice.Secretary && facts.File.IsSecretaryAppointed), a);
    }

    public static RequirementStatus CellOrder(int full, PartyOffice office, Func<PartyOffice, bool> hasElected, Assessment a)
    {
        if (a.Require(CommitteeLaw.CellCommitteeFrom, "command.office") is not { } from || a.Require(ElectionLaw.CellOrder, "command.office") is not { } order)
        {
            return Undetermined;
        }

        if (office == PartyOffice.CommitteeMember && full < from.Value)
        {
            a.Bar(ElectionCodes.CommitteeNotDue, "command.office", from.Citation, Arg.Number("full", full), Arg.Number("from", from.Value));
            return NotMet;
        }

        if (office != PartyOffice.CommitteeMember && full >= from.Value && !hasElected(PartyOffice.CommitteeMember))
        {
            a.Bar(ElectionCodes.CommitteeDue, "command.office", from.Citation, Arg.Number("full", full), Arg.Number("from", from.Value));
            return NotMet;
        }

        return office == PartyOffice.DeputySecretary && !hasElected(PartyOffice.Secretary)
            ? TooEarly(office, PartyOffice.Secretary, order.Citation, a)
            : Met;
    }

    // 294-QĐ/TW, 23.3
    public static RequirementStatus Rounds(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldElection { Office: PartyOffice.Secretary } || !facts.IsCell)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (a.Read(ElectionLaw.CellBallots) is not { IsKnown: true } most || facts.File.NextRound(PartyOffice.Secretary) <= most.Value)
        {
            return Met;
        }

        a.Bar(ElectionCodes.BallotsExhausted, "command.office", most.Citation, Arg.Number("most", most.Value));
        return NotMet;
    }

    public static RequirementStatus Seats(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is HoldCongress congress && facts.Now is { } there)
        {
            return congress.Seats < 0 ? None("command.seats", a) : SizeRules.Judge(there, PartyOffice.CommitteeMember, congress.Seats, congress.Seats, facts.Evidence, a, "command.seats");
        }

        if (facts.Command is not HoldElection command || facts.Now is not { } now)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (command.Seats < 1)
        {
            return None("command.seats", a);
        }

        var before = IsFirst(facts, command) ? 0 : Held(facts, command.Office);
        var status = SizeRules.Judge(now, command.Office, command.Seats + before, facts.Holders(PartyOffice.CommitteeMember).Count, facts.Evidence, a, "command.seats");
        if (command.Office == PartyOffice.CommitteeMember && facts.File.Seats is { } decided and > 0 && command.Seats + before > decided)
        {
            a.Bar(ElectionCodes.NoVacancy, "command.seats", null, Arg.Number("seats", decided), Arg.Number("members", before));
            status = NotMet;
        }

        return status;
    }

    public static RequirementStatus Candidates(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldElection command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        if (command.Candidates.Count == 0)
        {
            a.Bar(ElectionCodes.NoCandidates, "command.candidates", null);
            status = NotMet;
        }

        var guests = facts.Evidence.Roster?.Entries.Where(entry => entry.Probationary || entry.TemporaryGuest).Select(entry => entry.Person).ToHashSet() ?? [];
        var fromCommittee = ElectionFacts.Posts.Contains(command.Office) && (!facts.IsCell || facts.File.HasElected(PartyOffice.CommitteeMember));
        var rule = facts.IsCell ? a.Read(ElectionLaw.CellOrder) : a.Read(ElectionLaw.PostsFromCommittee);
        var seen = new HashSet<PersonId>();
        for (var i = 0; i < command.Candidates.Count; i++)
        {
            var candidate = command.Candidates[i].Person;
            var at = $"command.candidates[{i}]";
            if (!seen.Add(candidate))
            {
                a.Bar(ElectionCodes.CandidateTwice, at, null, Arg.Number("position", i + 1));
                status = NotMet;
            }

            if (guests.Contains(candidate))
            {
                a.Bar(ElectionCodes.CandidateNotFull, at, null, Arg.Number("position", i + 1));
                status = NotMet;
            }

            if (fromCommittee && rule.IsKnown && !facts.Holds(candidate, PartyOffice.CommitteeMember))
            {
                a.Bar(ElectionCodes.NotCommitteeMember, at, rule.Citation, Arg.Term("office", command.Office));
                status = NotMet;
            }

            if (!IsFirst(facts, command) && facts.Holds(candidate, command.Office))
            {
                a.Bar(ElectionCodes.HeldAlready, at, null, Arg.Term("office", command.Office));
                status = NotMet;
            }
        }

        return status;
    }

    // Charter, 12.3; 294-QĐ/TW, 9.3
    public static RequirementStatus Vote(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldElection command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (facts.Evidence.Roster is not { } roster)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"));
            return Pending;
        }

        if (roster.Organization != facts.Id)
        {
            a.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.roster.organization", null, Arg.Term("evidence", "evidence.roster"));
            return NotMet;
        }

        if (roster.AsOf < facts.On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"), Arg.Date("asOf", roster.AsOf), Arg.Date("on", facts.On));
            return NotMet;
        }

        facts.Result = Elect(command.Seats, command.Cast, command.Candidates, roster, Meeting(facts, command), a);
        if (facts.Result is not { } result)
        {
            return Undetermined;
        }

        After(facts, command, result, a);
        return Met;
    }

    /// <summary>Counts a ballot for one or more seats: more than half of the base elects, the most votes first.</summary>
    public static ElectionResult? Elect(int seats, int cast, ValueList<CandidateVotes> candidates, Roster roster, MeetingKind meeting, Assessment a)
    {
        const string Subject = "command.candidates";
        var most = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.VotesFor);
        if (candidates.Any(candidate => candidate.VotesFor < 0) || most > cast || candidates.Sum(candidate => (long)candidate.VotesFor) > (long)cast * Math.Max(seats, 0))
        {
            a.Bar(ElectionCodes.VotesDoNotAddUp, Subject, null, Arg.Number("cast", cast), Arg.Number("seats", seats));
            return null;
        }

        // Each number of votes is a question of its own; the base is the same for all.
        var tallies = new Dictionary<int, Tally>();
        foreach (var votes in candidates.Select(candidate => candidate.VotesFor).Distinct())
        {
            if (VoteCounter.Judge(new Ballot(VotingForm.SecretBallot, votes, cast - votes), roster, meeting, VotingLaw.ElectionShare, a, Subject) is not { } tally)
            {
                return null;
            }

            tallies[votes] = tally;
        }

        if (tallies.Count == 0)
        {
            return null;
        }

        var (elected, tied) = (new List<PersonId>(), new List<PersonId>());
        foreach (var group in candidates.Where(candidate => tallies[candidate.VotesFor].Carried).GroupBy(candidate => candidate.VotesFor).OrderByDescending(group => group.Key))
        {
            if (tied.Count == 0 && elected.Count < seats)
            {
                (elected.Count + group.Count() <= seats ? elected : tied).AddRange(group.Select(candidate => candidate.Person));
            }
        }

        var first = tallies.First().Value;
        return new ElectionResult(first.Base, first.Needed, elected.ToValueList(), tied.ToValueList(), seats - elected.Count);
    }

    /// <summary>Whether the ballot is the first one since the congress that fills its kind of office: then the old holders leave.</summary>
    public static bool IsFirst(ElectionFacts facts, HoldElection command)
    {
        var kinds = ElectionFacts.Inspection.Contains(command.Office) ? ElectionFacts.Inspection : ElectionFacts.Leadership;
        return facts.File.Phase == ElectionPhase.CongressHeld && !kinds.Any(facts.File.HasElected) && !(kinds == ElectionFacts.Leadership && facts.File.IsSecretaryAppointed);
    }

    private static void After(ElectionFacts facts, HoldElection command, ElectionResult result, Assessment a)
    {
        if (result.Tied.Count > 0)
        {
            a.Remark(ElectionCodes.TiedAtLastSeat, "command.candidates", null, Arg.Number("tied", result.Tied.Count), Arg.Number("seats", result.Unfilled));
        }

        if (result.Elected.Count == 0)
        {
            a.Remark(ElectionCodes.NobodyElected, "command.candidates", null, Arg.Number("round", facts.File.NextRound(command.Office)), Arg.Number("base", result.Base), Arg.Number("needed", result.Needed));
            if (facts.IsCell && command.Office == PartyOffice.Secretary && a.Read(ElectionLaw.CellBallots) is { IsKnown: true } most && facts.File.NextRound(command.Office) >= most.Value)
            {
                a.Remark(ElectionCodes.SuperiorAppoints, "record", most.Citation, Arg.Number("most", most.Value));
            }
        }
        else if (result.Unfilled > 0)
        {
            a.Remark(ElectionCodes.SeatsUnfilled, "command.candidates", null, Arg.Number("elected", result.Elected.Count), Arg.Number("seats", command.Seats));
        }

        Short(facts, command, result, a);
    }

    // 06-HD/TW, 16.4
    private static void Short(ElectionFacts facts, HoldElection command, ElectionResult result, Assessment a)
    {
        if (command.Office != PartyOffice.CommitteeMember || facts.File.Seats is not ({ } decided and > 0))
        {
            return;
        }

        var members = result.Elected.Count + (IsFirst(facts, command) ? 0 : Held(facts, command.Office));
        Short(decided, members, a);
    }

    public static bool Short(int decided, int members, Assessment a)
    {
        if (members >= decided || a.Read(AppointmentLaw.ShortCommittee) is not { IsKnown: true } rule || new Fraction(decided - members, decided) <= rule.Value)
        {
            return false;
        }

        a.Remark(ElectionCodes.StepByStep, "record", rule.Citation, Arg.Number("members", members), Arg.Number("seats", decided));
        return true;
    }

    private static MeetingKind Meeting(ElectionFacts facts, HoldElection command) => (facts.IsCell, command.Office) switch
    {
        (true, _) => MeetingKind.MembersCongress,
        (_, PartyOffice.CommitteeMember) => facts.File.Form == CongressForm.OfMembers ? MeetingKind.MembersCongress : MeetingKind.DelegatesCongress,
        _ => MeetingKind.CommitteeMeeting,
    };

    private static int Held(ElectionFacts facts, PartyOffice office) => office is PartyOffice.StandingDeputySecretary or PartyOffice.DeputySecretary
        ? facts.Held([PartyOffice.StandingDeputySecretary, PartyOffice.DeputySecretary]).Count()
        : facts.Holders(office).Count;

    private static RequirementStatus None(string subject, Assessment a)
    {
        a.Bar(ElectionCodes.NoSeats, subject, null);
        return NotMet;
    }

    private static RequirementStatus TooEarly(PartyOffice office, PartyOffice first, Citation? citation, Assessment a)
    {
        a.Bar(ElectionCodes.OutOfOrder, "command.office", citation, Arg.Term("office", office), Arg.Term("first", first));
        return NotMet;
    }
}
