using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Transfers;

/// <summary>What an official transfer inside the country asks for, one method a provision (294-QĐ/TW, 6.3.1; 06-HD/TW, 8.2, 10; 38-HD/BTCTW, II.4.3.1).</summary>
internal static class TransferRules
{
    public static RequirementStatus Member(TransferFacts facts, Assessment a)
    {
        if (facts.IsMember)
        {
            return Met;
        }

        a.Bar(TransferCodes.NotAMember, "record.standing", null, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.1 a; 06-HD/TW, 10.2.1 a and 10.3 a: a ground of an official transfer. A graduate may be introduced home before the school's time is over.
    public static RequirementStatus CallsForOfficial(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not RegisterTransferGround command)
        {
            return Pending;
        }

        var advice = TransferKinds.Judge(new PlannedMove(command.Reason, command.EffectiveOn, command.Term), "command", a);
        facts.Advice = advice;
        return command.Reason == MoveReason.Graduation ? Met : IsKind(advice, TransferKind.Official, "command.reason", command.Reason == MoveReason.Study ? TemporaryTransferLaw.StudyUpTo : TemporaryTransferLaw.WorkBelow, a);
    }

    /// <summary>Holds what a move calls for against the kind of transfer that is asked for.</summary>
    public static RequirementStatus IsKind(TransferAdvice? advice, TransferKind asked, string subject, Provision<Length> bound, Assessment a)
    {
        if (advice is null)
        {
            return a.Findings.Any(finding => finding.Effect == FindingEffect.Bars) ? NotMet : Undetermined;
        }

        if (advice.Transfer == asked)
        {
            return Met;
        }

        a.Bar(TransferCodes.OtherKind, subject, a.Read(bound).Citation, Arg.Term("given", asked), Arg.Term("expected", advice.Transfer));
        return NotMet;
    }

    public static RequirementStatus Places(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not IssueTransferLetter command)
        {
            return Pending;
        }

        var evidence = facts.RequireTransfer(command.To, a);
        return NotHome(facts, command.To, "command.to", a) == Met ? evidence is null ? Pending : Met : NotMet;
    }

    public static RequirementStatus NotHome(TransferFacts facts, OrganizationId to, string subject, Assessment a)
    {
        if (facts.Record.HomeCell != to)
        {
            return Met;
        }

        a.Bar(TransferCodes.SameCell, subject, null, Arg.Key("cell", to.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.1 đ: of official transfers only
    public static RequirementStatus NotBarred(TransferFacts facts, Assessment a)
    {
        if (facts.Evidence.Transfer is not { } evidence)
        {
            return Pending;
        }

        if (evidence.Bars.Count == 0)
        {
            a.Read(TransferLaw.Barred);
            return Met;
        }

        if (a.Require(TransferLaw.Barred, "evidence.transfer.bars") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(TransferCodes.Barred, "evidence.transfer.bars", rule.Citation, Arg.Terms("bars", evidence.Bars.Select(TermKey.Of).ToValueList()));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.1 b and 6.3.6 a. Who issues a letter that does not lead out of the superior's organization no text says.
    public static RequirementStatus Issuer(TransferFacts facts, Assessment a)
    {
        if (facts.Evidence.Transfer is not { } evidence)
        {
            return Pending;
        }

        if (evidence is not { Extent: TransferExtent.BeyondSuperior, Superior: not SuperiorKind.Overseas })
        {
            return NotApplicable;
        }

        var isEntrusted = evidence.Superior is SuperiorKind.Provincial or SuperiorKind.CentralPolice;
        if (a.Require(isEntrusted ? TransferLaw.EntrustedIntroduces : TransferLaw.SuperiorIntroduces, "command.by") is not { } rule)
        {
            return Undetermined;
        }

        if (facts.Command is not IssueTransferLetter command)
        {
            return Pending;
        }

        var expected = isEntrusted ? IntroducingBody.Entrusted : IntroducingBody.DirectSuperior;
        var ofArmy = evidence.Superior == SuperiorKind.Army && command.By == IntroducingBody.Entrusted && a.Read(TransferLaw.ArmyOrganEntrusted) is { IsKnown: true, Value: true };
        if (command.By == expected || ofArmy)
        {
            return Met;
        }

        a.Bar(TransferCodes.WrongIssuer, "command.by", rule.Citation, Arg.Term("given", command.By), Arg.Term("expected", expected));
        return NotMet;
    }

    // 38-HD/BTCTW, II.4.2 b
    public static RequirementStatus Dues(TransferFacts facts, Assessment a)
    {
        var rule = a.Read(MovingLaw.DuesToMonthEnd);
        if (facts.Command is not IssueTransferLetter command)
        {
            return rule.IsKnown ? Pending : NotApplicable;
        }

        if (command.DuesCollected || !rule.IsKnown)
        {
            return command.DuesCollected ? Met : NotApplicable;
        }

        a.Breach(TransferCodes.DuesOpen, "command.duesCollected", rule.Citation, Arg.Date("until", command.On.With(DateAdjusters.EndOfMonth)));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.1 a
    public static RequirementStatus StartInTime(TransferFacts facts, Assessment a) =>
        facts.File.StartDue is not { } due ? NotApplicable
        : facts.File.Reason == MoveReason.Graduation ? TimeLimits.Judge(due, MovingLaw.GraduateAtSchool, TransferCodes.StartLate, a)
        : TimeLimits.Judge(due, TransferLaw.StartLimit, TransferCodes.StartLate, a);

    public static RequirementStatus AfterLetter(TransferFacts facts, Assessment a)
    {
        if (facts.File.IntroducedOn is not { } letter || facts.On >= letter)
        {
            return Met;
        }

        a.Bar(TransferCodes.BeforeLetter, "command.on", null, Arg.Date("letter", letter));
        return NotMet;
    }

    // 38-HD/BTCTW, II.4.3.1 d
    public static RequirementStatus Contact(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not ContactTransferee command)
        {
            return Pending;
        }

        if (command is { MemberNotified: true, SenderNotified: true })
        {
            return Met;
        }

        a.Breach(TransferCodes.ContactIncomplete, "command", a.Read(MovingLaw.ContactFirst).Citation);
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.1 c
    public static RequirementStatus PresentInTime(TransferFacts facts, Assessment a)
    {
        if (facts.File.PresentDue is not { } due)
        {
            return NotApplicable;
        }

        var status = TimeLimits.Judge(due, TransferLaw.PresentLimit, TransferCodes.PresentedLate, a);
        if (status == NotMet && facts.Command is not PresentTransferLetter { ReasonsReported: true })
        {
            var rule = a.Read(TransferLaw.LateReasons);
            a.Breach(TransferCodes.ReasonsMissing, "command.reasonsReported", rule.Citation);
        }

        return status;
    }

    // 06-HD/TW, 8.2 c
    public static RequirementStatus Index(TransferFacts facts, Assessment a)
    {
        var rule = a.Read(TransferLaw.IndexConfirmed);
        if (facts.Command is not ReceiveMember command)
        {
            return rule.IsKnown ? Pending : NotApplicable;
        }

        if (command.IndexConfirmed)
        {
            return Met;
        }

        if (a.Require(TransferLaw.IndexConfirmed, "command.indexConfirmed") is null)
        {
            return Undetermined;
        }

        a.Bar(TransferCodes.IndexNotConfirmed, "command.indexConfirmed", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 3.10: probation goes on, with another helper
    public static RequirementStatus NewHelper(TransferFacts facts, Assessment a)
    {
        if (!facts.IsProbationary || a.Read(TransferLaw.HelperComment) is not { IsKnown: true, Value: true } rule)
        {
            return NotApplicable;
        }

        a.Remark(TransferCodes.HelperToAssign, "record.probation.helper", rule.Citation);
        return Met;
    }

    // 06-HD/TW, 8.2 c: the reason the text names; the others are for the receiving committee to state
    public static RequirementStatus Refusal(TransferFacts facts, Assessment a)
    {
        if (facts.Command is RefuseReception { Reason: ReceptionRefusal.IndexNotConfirmed })
        {
            a.Read(TransferLaw.IndexConfirmed);
        }

        return Met;
    }

    // 06-HD/TW, 10.3 c
    public static RequirementStatus OtherAddress(TransferFacts facts, Assessment a)
    {
        a.Read(TransferLaw.WrongAddress);
        if (facts.Command is not RedirectTransfer command)
        {
            return Pending;
        }

        if (command.To == facts.File.To)
        {
            a.Bar(TransferCodes.SameAddress, "command.to", null, Arg.Key("cell", command.To.Value));
            return NotMet;
        }

        return NotHome(facts, command.To, "command.to", a);
    }

    // 06-HD/TW, 10.1 a
    public static RequirementStatus Loss(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not ReportLostPapers command)
        {
            return Pending;
        }

        if (command is { Explained: true, Confirmed: true })
        {
            a.Read(TransferLaw.LostPapers);
            return Met;
        }

        if (a.Require(TransferLaw.LostPapers, "command.confirmed") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(TransferCodes.LossNotConfirmed, "command.confirmed", rule.Citation);
        return NotMet;
    }
}
