using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Exemptions;

/// <summary>What exemption asks for, one method a provision (Charter, 7; 294-QĐ/TW, 7; 06-HD/TW, 10.3; 38-HD/BTCTW, IV).</summary>
internal static class ExemptionRules
{
    public static RequirementStatus Member(ExemptionFacts facts, Assessment a)
    {
        if (facts.Record.Standing is Standing.Probationary or Standing.Full)
        {
            return Met;
        }

        a.Bar(ExemptionCodes.NotMember, "record.standing", null, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 38-HD/BTCTW, IV.1.2 a; 06-HD/TW, 10.3 a. The lists before 2025 are known in part, so a reason that is not in them is not known, not barred.
    public static RequirementStatus Reason(ExemptionFacts facts, Assessment a)
    {
        if (facts.Request is not { } request)
        {
            return Pending;
        }

        if (request.Reason == ExemptionReason.OldOrWeak)
        {
            return a.Require(ExemptionLaw.CellDecides, "command.reason") is null ? Undetermined : Met;
        }

        if (ExemptionCompetence.IsListed(ExemptionLaw.TemporaryReasons, request.Reason, a) || ExemptionCompetence.IsListed(ExemptionLaw.OtherReasons, request.Reason, a))
        {
            return Met;
        }

        a.OpenValue(ExemptionLaw.OtherReasons.Key, a.On, "command.reason");
        return Undetermined;
    }

    // 294-QĐ/TW, 7.1: or a direct report; 38-HD/BTCTW, IV.1.2 b: in writing
    public static RequirementStatus Application(ExemptionFacts facts, Assessment a)
    {
        if (facts.Command is not ApplyForExemption command)
        {
            return Pending;
        }

        if (command.Written)
        {
            return Met;
        }

        if (command.Reason == ExemptionReason.OldOrWeak)
        {
            return a.Require(ExemptionLaw.DirectReport, "command.written") is null ? Undetermined : Met;
        }

        if (a.Read(ExemptionLaw.Written) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        a.Bar(ExemptionCodes.NotWritten, "command.written", rule.Citation);
        return NotMet;
    }

    // 38-HD/BTCTW, IV.1.2 b; 06-HD/TW, 10.3 a
    public static RequirementStatus Duration(ExemptionFacts facts, Assessment a)
    {
        if (facts.Request is not { } request)
        {
            return Pending;
        }

        if (request.Until is not { } until)
        {
            return NoEnd(request.Reason, a);
        }

        if (until < request.From)
        {
            a.Bar(ExemptionCodes.EndsBeforeStart, "command.until", null, Arg.Date("from", request.From), Arg.Date("until", until));
            return NotMet;
        }

        if (!IsShort(request.Reason))
        {
            return Met;
        }

        if (a.Require(ExemptionLaw.Below, "command.until") is not { } below)
        {
            return Undetermined;
        }

        a.Read(ReadingsLaw.MonthEnd);
        var end = Periods.End(request.From, below.Value);
        if (until < end)
        {
            return Met;
        }

        a.Bar(ExemptionCodes.TooLong, "command.until", below.Citation, Arg.Date("until", until), Arg.Length("below", below.Value), Arg.Date("end", end));
        return NotMet;
    }

    // 38-HD/BTCTW, IV.1.1 a
    public static RequirementStatus Medical(ExemptionFacts facts, Assessment a)
    {
        if (facts.Request is not { Reason: ExemptionReason.OldOrWeak })
        {
            return NotApplicable;
        }

        if (a.Read(ExemptionLaw.MedicalPaper) is not { IsKnown: true } rule || facts.Has(facts.File.MedicalPaperOn))
        {
            return facts.Has(facts.File.MedicalPaperOn) ? Met : NotApplicable;
        }

        a.Bar(ExemptionCodes.MedicalMissing, "exemption.medicalPaperOn", rule.Citation);
        return Pending;
    }

    public static RequirementStatus PaperDate(ExemptionFacts facts, Assessment a)
    {
        var dated = facts.Command switch
        {
            RegisterMedicalPaper c => c.IssuedOn,
            RegisterStay c => c.RegisteredOn,
            _ => (NodaTime.LocalDate?)null,
        };
        if (dated is not { } date)
        {
            return Pending;
        }

        if (date <= a.On)
        {
            return Met;
        }

        a.Bar(MembershipCodes.PaperAfterRegistration, "command", null, Arg.Date("dated", date), Arg.Date("on", a.On));
        return NotMet;
    }

    /// <summary>Whether it is known who decides.</summary>
    public static RequirementStatus Competence(ExemptionFacts facts, Assessment a)
    {
        var before = a.Findings.Count;
        if (Expected(facts, a) is not null)
        {
            return Met;
        }

        return a.Findings.Skip(before).Any(finding => finding.Effect == FindingEffect.Open) ? Undetermined : Pending;
    }

    // 06-HD/TW, 10.3 a; 38-HD/BTCTW, IV.1.2 c
    public static RequirementStatus Decider(ExemptionFacts facts, Assessment a)
    {
        if (facts.Command is not DecideExemption command || Expected(facts, new Assessment(a.Law, a.On)) is not { } expected)
        {
            return Pending;
        }

        if (command.By == expected)
        {
            return Met;
        }

        a.Bar(MembershipCodes.WrongDecider, "command.by", ExemptionCompetence.CitationOf(facts.Request!.Reason, a), Arg.Term("given", command.By), Arg.Term("expected", expected));
        return NotMet;
    }

    // Charter, 9.5: no text gives a share of its own
    public static RequirementStatus Vote(ExemptionFacts facts, Assessment a)
    {
        var (ballot, body) = facts.Command switch
        {
            ConsiderExemption c => (c.Ballot, PartyBody.Cell),
            ResolveReturn c => (c.Ballot, PartyBody.Cell),
            DecideExemption c => (c.Ballot, c.By),
            _ => (null, PartyBody.Cell),
        };
        if (ballot is null || facts.RequireRoster(body, a) is not { } roster)
        {
            return Pending;
        }

        var meeting = body == PartyBody.Cell ? MeetingKind.MembersMeeting : MeetingKind.CommitteeMeeting;
        if (VoteCounter.Judge(ballot, roster, meeting, VotingLaw.ResolutionShare, a, "command.ballot") is not { } tally)
        {
            return Undetermined;
        }

        facts.Tally = tally;
        if (!tally.Carried)
        {
            a.Remark(
                VoteCodes.NotCarried,
                "command.ballot",
                a.Read(VotingLaw.ResolutionShare).Citation,
                Arg.Term("body", body),
                Arg.Number("for", ballot.VotesFor),
                Arg.Number("base", tally.Base),
                Arg.Number("needed", tally.Needed));
        }

        return Met;
    }

    /// <summary>What follows from the cell's vote: it decides and reports, or it proposes.</summary>
    public static RequirementStatus Follows(ExemptionFacts facts, Assessment a)
    {
        if (facts is not { Tally.Carried: true, Request: { } request } || Expected(facts, new Assessment(a.Law, a.On)) is not { } decider)
        {
            return NotApplicable;
        }

        if (decider != PartyBody.Cell && facts.Command is ConsiderExemption)
        {
            a.Remark(ExemptionCodes.Proposed, "command.ballot", ExemptionCompetence.CitationOf(request.Reason, a), Arg.Term("decider", decider));
            return Met;
        }

        if (decider == PartyBody.Cell && a.Read(ExemptionLaw.Reported) is { IsKnown: true } reported)
        {
            a.Remark(ExemptionCodes.ReportUp, "exemption.reportedOn", reported.Citation);
        }

        if (a.Read(ExemptionLaw.DuesDue) is { IsKnown: true } dues)
        {
            a.Remark(ExemptionCodes.DuesStay, "record", dues.Citation);
        }

        return Met;
    }

    // 294-QĐ/TW, 7.1: of a cell's own decision
    public static RequirementStatus ToReport(ExemptionFacts facts, Assessment a)
    {
        if (facts.File.Held is { Reason: ExemptionReason.OldOrWeak })
        {
            return Met;
        }

        a.Bar(ExemptionCodes.NothingToReport, "exemption.held", a.Read(ExemptionLaw.Reported).Citation);
        return NotMet;
    }

    // 38-HD/BTCTW, IV.1.1 c
    public static RequirementStatus ReturnByCell(ExemptionFacts facts, Assessment a)
    {
        if (facts.File.Held is not { } held)
        {
            return Pending;
        }

        if (held.Reason == ExemptionReason.OldOrWeak)
        {
            return a.Require(ExemptionLaw.CellDecidesReturn, "exemption.held") is null ? Undetermined : Met;
        }

        a.Bar(ExemptionCodes.EndsByItself, "exemption.held", a.Read(ExemptionLaw.PlaceComment).Citation);
        return NotMet;
    }

    // 38-HD/BTCTW, IV.1.1 c, the other way round; before it nothing is known of a vote on the return
    public static RequirementStatus EndsByItself(ExemptionFacts facts, Assessment a)
    {
        if (facts.File.Held is not { Reason: ExemptionReason.OldOrWeak } || a.Read(ExemptionLaw.CellDecidesReturn) is not { IsKnown: true } rule)
        {
            return Met;
        }

        a.Bar(ExemptionCodes.CellDecidesReturn, "exemption.held", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 10.3 a
    public static RequirementStatus PlaceComment(ExemptionFacts facts, Assessment a)
    {
        if (facts.File.Held is not { Reason: ExemptionReason.Away } || a.Read(ExemptionLaw.PlaceComment) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        if (facts.Command is not EndExemption command || command.PlaceCommented)
        {
            return facts.Command is null ? Pending : Met;
        }

        a.Breach(ExemptionCodes.PlaceCommentMissing, "command.placeCommented", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 10.3 a
    public static RequirementStatus StayRegistered(ExemptionFacts facts, Assessment a)
    {
        if (facts.File.Held is not { Reason: ExemptionReason.Away } || a.Read(ExemptionLaw.Stay) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        if (facts.Has(facts.File.StayRegisteredOn))
        {
            return Met;
        }

        a.Breach(ExemptionCodes.StayNotRegistered, "exemption.stayRegisteredOn", rule.Citation);
        return NotMet;
    }

    /// <summary>Whether a reason is one for less than a year.</summary>
    public static bool IsShort(ExemptionReason reason) => reason is ExemptionReason.MobileWork or ExemptionReason.Away;

    /// <summary>Who decides on the application in hand.</summary>
    public static PartyBody? Expected(ExemptionFacts facts, Assessment a) =>
        facts.Request is { } request && facts.RequireCell(a) is { } cell ? ExemptionCompetence.DeciderOf(request.Reason, request.IsRenewal, cell, a) : null;

    private static RequirementStatus NoEnd(ExemptionReason reason, Assessment a)
    {
        if (reason == ExemptionReason.OldOrWeak)
        {
            return NotApplicable;
        }

        var citation = a.Read(ExemptionLaw.Written) is { IsKnown: true } written ? written.Citation : IsShort(reason) ? a.Read(ExemptionLaw.Below).Citation : null;
        if (citation is null)
        {
            return NotApplicable;
        }

        a.Bar(ExemptionCodes.NoDuration, "command.until", citation);
        return NotMet;
    }
}
