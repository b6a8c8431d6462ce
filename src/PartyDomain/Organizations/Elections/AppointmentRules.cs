using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Organizations.Formation;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>What any appointment must keep to, whatever its ground.</summary>
internal static class AppointmentRules
{
    public static RequirementStatus Named(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not AppointOffices command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        if (command.Offices.Count == 0)
        {
            a.Bar(ElectionCodes.NobodyNamed, "command.offices", null);
            status = NotMet;
        }

        var seen = new HashSet<OfficeHolder>();
        for (var i = 0; i < command.Offices.Count; i++)
        {
            var office = command.Offices[i];
            if (!seen.Add(office))
            {
                a.Bar(ElectionCodes.NamedTwice, $"command.offices[{i}]", null, Arg.Number("position", i + 1));
                status = NotMet;
            }

            if (!Replaces(facts, command) && facts.Holds(office.Person, office.Office))
            {
                a.Bar(ElectionCodes.HeldAlready, $"command.offices[{i}]", null, Arg.Term("office", office.Office));
                status = NotMet;
            }
        }

        return status;
    }

    /// <summary>Whether the whole leadership is appointed, so that the old one leaves and a term begins.</summary>
    public static bool IsWhole(AppointmentGround ground) => ground is AppointmentGround.Reorganization or AppointmentGround.WithoutCongress;

    // Whether the leadership from before leaves: as it would before the first person whom the congress elects.
    public static bool Replaces(ElectionFacts facts, AppointOffices command) => IsWhole(command.Ground)
        || (command.Ground is AppointmentGround.ThirdBallot or AppointmentGround.NoSecretaryElected && facts.File.Phase == ElectionPhase.CongressHeld
            && !facts.File.IsSecretaryAppointed && !ElectionFacts.Leadership.Any(facts.File.HasElected));

    public static RequirementStatus Room(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not AppointOffices command || facts.Now is not { } now)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        var committee = Total(facts, command, PartyOffice.CommitteeMember);
        foreach (var office in command.Offices.Select(office => office.Office).Distinct())
        {
            var total = office is PartyOffice.DeputySecretary or PartyOffice.StandingDeputySecretary
                ? Total(facts, command, PartyOffice.DeputySecretary) + Total(facts, command, PartyOffice.StandingDeputySecretary)
                : Total(facts, command, office);
            if (office == PartyOffice.Secretary && total > 1 && !Replaces(facts, command) && facts.Holders(office).Count > 0)
            {
                a.Bar(ElectionCodes.Occupied, "command.offices", null, Arg.Term("office", office));
                status = NotMet;
            }
            else if (office != PartyOffice.CommitteeMember || command.Ground != AppointmentGround.ByOffice)
            {
                status = Statuses.Worst(status, SizeRules.Judge(now, office, total, committee, facts.Evidence, a, "command.offices"));
            }
        }

        // Beyond what the congress decided there is no vacancy, only an enlargement (294-QĐ/TW, 16.2.5).
        var isWithin = command.Ground is AppointmentGround.Vacancy or AppointmentGround.Exceptional or AppointmentGround.NamedBySuperior;
        if (command.Seats < 0)
        {
            a.Bar(ElectionCodes.NoSeats, "command.seats", null);
            status = NotMet;
        }

        var adds = command.Offices.Any(office => office.Office == PartyOffice.CommitteeMember);
        var decided = IsWhole(command.Ground) ? command.Seats : isWithin ? facts.File.Seats : null;
        if (adds && decided is { } seats and >= 0 && (seats > 0 || IsWhole(command.Ground)) && committee > seats)
        {
            a.Bar(ElectionCodes.NoVacancy, "command.offices", null, Arg.Number("seats", seats), Arg.Number("members", committee));
            status = NotMet;
        }

        return status;
    }

    // 294-QĐ/TW, 16.2.2, 23.2-23.3
    public static RequirementStatus FromCommittee(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not AppointOffices command || facts.Now is null)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        // 294-QĐ/TW, 23.3: one of the committee, where there is one, and nobody who is only now put into it
        var hadCommittee = !Replaces(facts, command) && facts.Holders(PartyOffice.CommitteeMember).Count > 0;
        var named = command.Offices
            .Where(office => office.Office == PartyOffice.CommitteeMember && !(hadCommittee && command.Ground == AppointmentGround.ThirdBallot))
            .Select(office => office.Person)
            .ToHashSet();
        var hasCommittee = hadCommittee || named.Count > 0;
        var rule = facts.IsCell ? a.Read(ElectionLaw.CellOrder) : a.Read(ElectionLaw.PostsFromCommittee);
        if (!rule.IsKnown || (facts.IsCell && !hasCommittee))
        {
            return Met;
        }

        var status = Met;
        for (var i = 0; i < command.Offices.Count; i++)
        {
            var office = command.Offices[i];
            var isMember = named.Contains(office.Person) || (!Replaces(facts, command) && facts.Holds(office.Person, PartyOffice.CommitteeMember));
            if (ElectionFacts.Posts.Contains(office.Office) && !isMember)
            {
                a.Bar(ElectionCodes.NotCommitteeMember, $"command.offices[{i}]", rule.Citation, Arg.Term("office", office.Office));
                status = NotMet;
            }
        }

        return status;
    }

    // 06-HD/TW, 16.3
    public static RequirementStatus AfterDefeat(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not AppointOffices { Ground: not AppointmentGround.ByOffice } command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = NotApplicable;
        if (command.Agreement is not null && facts.Evidence.Roster is { } roster && roster.Organization != facts.Id)
        {
            a.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.roster.organization", null, Arg.Term("evidence", "evidence.roster"));
            return NotMet;
        }

        foreach (var named in command.Offices.Where(office => office.Office is PartyOffice.CommitteeMember or PartyOffice.StandingCommitteeMember))
        {
            var last = facts.File.AllElections.LastOrDefault(held => held.Office == named.Office && held.On <= facts.On && held.Candidates.Any(candidate => candidate.Person == named.Person));
            if (last is null || last.Elected.Contains(named.Person))
            {
                continue;
            }

            var votes = last.Candidates.First(candidate => candidate.Person == named.Person).VotesFor;
            status = Statuses.Worst(status == NotApplicable ? Met : status, Later(votes, last.Cast, last.On, command.Agreement, facts.Evidence.Roster, a));
        }

        return status;
    }

    public static RequirementStatus Later(int votes, int cast, LocalDate votedOn, Ballot? agreement, Roster? incumbents, Assessment a)
    {
        if (a.Require(AppointmentLaw.LaterLimit, "command.offices") is not { } limit)
        {
            return Undetermined;
        }

        if (cast < 1 || new Fraction(votes, cast) > limit.Value)
        {
            return Met;
        }

        var status = Met;
        if (a.Require(AppointmentLaw.LaterWait, "command.offices") is { } wait && a.On < Periods.End(votedOn, wait.Value))
        {
            a.Bar(ElectionCodes.TooSoonAfterDefeat, "command.offices", wait.Citation, Arg.Date("voted", votedOn), Arg.Length("wait", wait.Value), Arg.Date("from", Periods.End(votedOn, wait.Value)));
            status = NotMet;
        }

        var share = a.Read(AppointmentLaw.LaterShare);
        if (agreement is null || incumbents is null)
        {
            a.Bar(ElectionCodes.IncumbentsNotAsked, "command.agreement", share.Citation);
            return NotMet;
        }

        if (VoteCounter.Judge(agreement, incumbents, MeetingKind.CommitteeMeeting, AppointmentLaw.LaterShare, a, "command.agreement") is not { } tally)
        {
            return Statuses.Worst(status, Undetermined);
        }

        if (!tally.Carried)
        {
            a.Bar(ElectionCodes.IncumbentsDisagree, "command.agreement", share.Citation, Arg.Number("needed", tally.Needed), Arg.Number("given", agreement.VotesFor));
            return NotMet;
        }

        return status;
    }

    // 294-QĐ/TW, 16.2.5; 06-HD/TW, 16.5
    public static RequirementStatus Enlarged(ElectionFacts facts, AppointOffices command, Assessment a)
    {
        if (facts.File.Seats is not ({ } decided and > 0))
        {
            a.Bar(ElectionCodes.NoTerm, "record", null, Arg.Key("organization", facts.Id.Value));
            return NotMet;
        }

        var allowed = FormationRules.ExtraAppointments(decided, facts.Now!.Role, a.On, a.Law);
        foreach (var finding in allowed.Findings.Where(finding => finding.Effect >= FindingEffect.Open))
        {
            a.Add(finding.Code, finding.Effect, finding.Subject, finding.Citation, finding.Arguments.AsSpan());
        }

        if (allowed.Events.Count == 0)
        {
            return Undetermined;
        }

        var most = decided + allowed.Events[0];
        var total = Total(facts, command, PartyOffice.CommitteeMember);
        var rule = a.Read(facts.Now.Role == TierRole.Grassroots ? CommitteeLaw.ExtraAppointmentsGrassroots : CommitteeLaw.ExtraAppointmentsSuperior);
        if (total <= most || facts.HasConsent(ElectionConsentKind.CentralOrganizationCommission))
        {
            return Met;
        }

        a.Bar(ElectionCodes.EnlargedTooFar, "command.offices", rule.Citation, Arg.Number("seats", decided), Arg.Number("most", most), Arg.Number("members", total));
        return NotMet;
    }

    private static int Total(ElectionFacts facts, AppointOffices command, PartyOffice office) =>
        command.Offices.Count(named => named.Office == office) + (Replaces(facts, command) ? 0 : facts.Holders(office).Count);
}
