using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Papers;

/// <summary>What is asked for about party cards, one method a provision (294-QĐ/TW, 6.1; 06-HD/TW, 7; 38-HD/BTCTW, II.2).</summary>
internal static class CardRules
{
    // 294-QĐ/TW, 6.1.1; a probationer recognized by the cell may be listed, the card follows recognition
    public static RequirementStatus FullMember(PaperFacts facts, Assessment a)
    {
        var rule = a.Read(CardLaw.FullMembers);
        if (facts.Record.Standing == Standing.Full || (facts.Command is RequestCard && facts.Record.Standing == Standing.Probationary))
        {
            return Met;
        }

        a.Bar(PaperCodes.CardNotForMember, "record.standing", rule.Citation, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 294-QĐ/TW, 6.1.3
    public static RequirementStatus Decider(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not DecideCard command)
        {
            return Pending;
        }

        if (a.Require(CardLaw.Decider, "command.by") is not { } rule)
        {
            return Undetermined;
        }

        if (command.By == rule.Value)
        {
            return Met;
        }

        a.Bar(PaperCodes.WrongDecider, "command.by", rule.Citation, Arg.Term("given", command.By), Arg.Term("expected", rule.Value));
        return NotMet;
    }

    // 294-QĐ/TW, 6.1.2: the first card for whoever has none, another one for a lost one, an exchange for one that is there
    public static RequirementStatus Act(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not RequestCard command)
        {
            return Pending;
        }

        var fits = command.Act switch
        {
            CardAct.Issue => facts.File.Card is null || facts.File.Phase == CardPhase.Collected,
            CardAct.Reissue => facts.File is { Phase: CardPhase.Missing, Card.Fault: CardFault.Lost },
            _ => facts.File.Phase == CardPhase.Held || facts.File is { Phase: CardPhase.Missing, Card.Fault: not CardFault.Lost },
        };
        if (fits)
        {
            return Met;
        }

        a.Bar(PaperCodes.WrongAct, "command.act", a.Read(CardLaw.Report).Citation, Arg.Term("act", command.Act), Arg.Term("phase", facts.File.Phase));
        return NotMet;
    }

    // 38-HD/BTCTW, II.2.2 c; 69-QĐ/TW, 25: loss without good reason is a violation, damage is none
    public static RequirementStatus SelfCriticism(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not ReportCardFault command)
        {
            return Pending;
        }

        if (command.Fault == CardFault.Misprinted)
        {
            return NotApplicable;
        }

        if (command.Fault == CardFault.Lost)
        {
            a.Remark(PaperCodes.LossCallsForReview, "command.fault", null);
        }

        if (command.SelfCriticism)
        {
            return Met;
        }

        var rule = a.Read(CardLaw.SelfCriticism);
        if (rule.IsKnown)
        {
            a.Breach(PaperCodes.NoSelfCriticism, "command.selfCriticism", rule.Citation);
        }

        return rule.IsKnown ? NotMet : NotApplicable;
    }

    // 06-HD/TW, 7.1 b–c; 294-QĐ/TW, 8.1
    public static RequirementStatus Collectable(PaperFacts facts, Assessment a)
    {
        if (facts.Command is not CollectCard command)
        {
            return Pending;
        }

        if (facts.Record.Ending is { Reason: EndingReason.Died })
        {
            a.Bar(PaperCodes.FamilyKeeps, "record.papers", a.Read(EndedPapersLaw.FamilyKeepsCard).Citation);
            return NotMet;
        }

        if (command.Reason == CardReturn.ReturnedByMember)
        {
            a.Remark(PaperCodes.ReturnIsGround, "command.reason", null);
            return Met;
        }

        if (command.Reason == CardReturn.Misprint ? facts.File.Card?.Fault == CardFault.Misprinted : facts.Record.Standing == Standing.Former)
        {
            return Met;
        }

        a.Bar(PaperCodes.NothingToCollect, "command.reason", a.Read(EndedPapersLaw.CardCollected).Citation, Arg.Term("reason", command.Reason), Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }
}
