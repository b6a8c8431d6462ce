using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Organizations.Elections;

/// <summary>How a congress is called, opened, reported and confirmed.</summary>
internal static class CongressRules
{
    // 294-QĐ/TW, 11.1.3
    public static RequirementStatus Notice(LocalDate announced, LocalDate opens, Assessment a, string subject)
    {
        if (opens < announced)
        {
            a.Bar(ElectionCodes.OpensBeforeCall, subject, null, Arg.Date("opens", opens), Arg.Date("on", announced));
            return NotMet;
        }

        if (a.StartIfKnown(CongressLaw.Notice, announced, subject) is not { } notice || opens >= notice.DueOn)
        {
            return Met;
        }

        a.Breach(ElectionCodes.NoticeTooShort, subject, notice.Citation, Arg.Length("limit", notice.Length), Arg.Date("due", notice.DueOn), Arg.Date("opens", opens));
        return NotMet;
    }

    public static RequirementStatus Notice(ElectionFacts facts, Assessment a) => facts.Command switch
    {
        CallCongress c => Notice(c.On, c.OpensOn, a, "command.opensOn"),
        null => Pending,
        _ => NotApplicable,
    };

    public static RequirementStatus Form(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not CallCongress { Form: CongressForm.OfDelegates } || !facts.IsCell)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Bar(ElectionCodes.DelegatesInCell, "command.form", null);
        return NotMet;
    }

    // Charter, 24.3
    public static RequirementStatus Ordinary(ElectionFacts facts, Assessment a) =>
        facts.Command is CallCongress { CongressKind: CongressKind.Ordinary } c && facts.Now is not null && TermRules.Due(facts, a) is { } due
            ? TermRules.Shift(facts.HasCellTerm, due, c.OpensOn, facts.HasConsent(ElectionConsentKind.Superior), true, a, "command.opensOn")
            : facts.Command is null ? Pending : NotApplicable;

    // 294-QĐ/TW, 19
    public static RequirementStatus Extraordinary(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not CallCongress { CongressKind: CongressKind.Extraordinary } command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (command.Ballot is not null && facts.Evidence.Roster is { } roster && roster.Organization != facts.Id)
        {
            a.Bar(WorkflowCodes.EvidenceOfAnother, "evidence.roster.organization", null, Arg.Term("evidence", "evidence.roster"));
            return NotMet;
        }

        var below = facts.Before.Contains(facts.Id) ? facts.Before.Children(facts.Id).ToList() : [];
        return Extraordinary(
            command.Ground,
            command.Ballot,
            command.Ballot is null ? null : facts.Evidence.Roster,
            command.Agreeing.Distinct().Count(below.Contains),
            below.Count,
            facts.HasConsent(ElectionConsentKind.Superior),
            a);
    }

    public static RequirementStatus Extraordinary(ExtraordinaryGround? ground, Ballot? ballot, Roster? committee, int agreeing, int below, bool agreed, Assessment a)
    {
        var status = Met;
        if (a.Require(CongressLaw.ExtraordinaryGrounds, "command.ground") is not { } grounds)
        {
            status = Undetermined;
        }
        else if (ground is null)
        {
            a.Bar(ElectionCodes.GroundMissing, "command.ground", grounds.Citation);
            status = NotMet;
        }

        status = Statuses.Worst(status, Asked(ballot, committee, agreeing, below, a));
        if (a.Require(CongressLaw.ExtraordinaryAgreement, "evidence.consents") is { } agreement && !agreed)
        {
            a.Bar(ElectionCodes.AgreementMissing, "evidence.consents", agreement.Citation);
            status = NotMet;
        }

        return status;
    }

    public static RequirementStatus Announced(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldCongress command || facts.File.Called is not { } called)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (command.On >= called.OpensOn)
        {
            return Met;
        }

        a.Breach(ElectionCodes.HeldBeforeOpening, "command.on", null, Arg.Date("on", command.On), Arg.Date("opens", called.OpensOn));
        return NotMet;
    }

    // 06-HD/TW, 14.2
    public static RequirementStatus Summoned(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not HoldCongress command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        if (a.Read(CongressLaw.SummonAll) is { IsKnown: true, Value: true } rule && !command.AllSummoned)
        {
            a.Breach(ElectionCodes.NotSummoned, "command.allSummoned", rule.Citation);
            return NotMet;
        }

        return Met;
    }

    // 294-QĐ/TW, 16.1.1
    public static RequirementStatus Report(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not ReportElection command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        if (!facts.File.Elections.Any(held => held.Elected.Count > 0) && !facts.File.IsSecretaryAppointed)
        {
            a.Bar(ElectionCodes.NothingElected, "record", null);
            status = NotMet;
        }

        if (facts.File.ReportDue is { } due && command.On > due.DueOn)
        {
            a.Breach(ElectionCodes.ReportLate, "command.on", due.Citation, Arg.Length("limit", due.Length), Arg.Date("due", due.DueOn));
            status = NotMet;
        }

        return status;
    }

    // 294-QĐ/TW, 16.1.2-16.1.3, 15.2
    public static RequirementStatus Confirmation(ElectionFacts facts, Assessment a)
    {
        if (facts.Command is not ConfirmElection command)
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        var status = Met;
        if (facts.File.ConfirmationDue is { } due && command.On > due.DueOn)
        {
            a.Breach(ElectionCodes.ConfirmationLate, "command.on", due.Citation, Arg.Length("limit", due.Length), Arg.Date("due", due.DueOn));
            status = NotMet;
        }

        a.Read(CongressLaw.Rejection);
        var elected = facts.File.Elections.SelectMany(held => held.Elected.Select(person => new OfficeHolder(person, held.Office))).ToHashSet();
        foreach (var office in command.NotRecognized.Where(office => !elected.Contains(office) || !facts.Holds(office.Person, office.Office)))
        {
            a.Bar(ElectionCodes.NotElectedOffice, "command.notRecognized", null, Arg.Term("office", office.Office));
            status = NotMet;
        }

        if (command.Recognized && a.Read(CongressLaw.Handover) is { IsKnown: true } handover)
        {
            a.Remark(ElectionCodes.HandoverDue, "record", handover.Citation, Arg.Length("limit", handover.Value));
        }

        return status;
    }

    private static RequirementStatus Asked(Ballot? ballot, Roster? committee, int agreeing, int below, Assessment a)
    {
        if (a.Require(CongressLaw.ExtraordinaryShare, "command.ballot") is not { } share)
        {
            return Undetermined;
        }

        if (below > 0 && share.Value.IsReached(agreeing, below))
        {
            return Met;
        }

        if (ballot is not null && committee is null)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"));
            return Pending;
        }

        if (ballot is not null && committee is not null)
        {
            if (ballot.Form != VotingForm.SecretBallot)
            {
                a.Bar(ElectionCodes.NotSecret, "command.ballot.form", share.Citation);
                return NotMet;
            }

            if (VoteCounter.Judge(ballot, committee, MeetingKind.CommitteeMeeting, CongressLaw.ExtraordinaryShare, a, "command.ballot") is not { } tally)
            {
                return Undetermined;
            }

            if (tally.Carried)
            {
                return Met;
            }
        }

        a.Bar(ElectionCodes.NotAskedFor, "command.ballot", share.Citation, Arg.Number("for", ballot?.VotesFor ?? 0), Arg.Number("agreeing", agreeing), Arg.Number("below", below));
        return NotMet;
    }
}
