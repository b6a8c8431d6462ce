using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Badges;

/// <summary>What the route of a badge asks for, one method a provision (294-QĐ/TW, 28; 06-HD/TW, 18; 38-HD/BTCTW, III.1).</summary>
internal static class BadgeRules
{
    // 294-QĐ/TW, 28.3.1 a; 06-HD/TW, 18.2
    public static RequirementStatus Eligible(BadgeFacts facts, Assessment a)
    {
        var record = facts.Record;
        if (record.Ending is { Reason: EndingReason.Died } && facts.Evidence.Badge?.DiedOn is { } said && said != record.Ending.On)
        {
            a.Bar(BadgeCodes.DeathConflict, "evidence.badge.diedOn", null, Arg.Date("recorded", record.Ending.On), Arg.Date("given", said));
            return NotMet;
        }

        var posthumous = facts.Claim?.Ground == BadgeGround.Posthumous;
        var isDead = facts.DiedOn is { } died && died <= facts.On;
        if (record.Standing == Standing.Full ? posthumous == isDead : posthumous && record.Ending is { Reason: EndingReason.Died })
        {
            return Met;
        }

        a.Bar(BadgeCodes.NotEligible, "record.standing", a.Read(BadgeLaw.Years).Citation, Arg.Term("standing", record.Standing));
        return NotMet;
    }

    // 294-QĐ/TW, 7.2.2
    public static RequirementStatus Exempt(BadgeFacts facts, Assessment a)
    {
        var isExempt = facts.Evidence.Badge is { Exempt: true } || facts.Record.Exemption.Held?.HoldsOn(facts.On) == true;
        return !isExempt ? NotApplicable : a.Require(ExemptRightsLaw.Badge, "evidence.badge.exempt") is null ? Undetermined : Met;
    }

    public static RequirementStatus NotHeldYet(BadgeFacts facts, Assessment a)
    {
        if (facts.Claim is not { } claim)
        {
            return Pending;
        }

        if (facts.File.Find(claim.Years) is not { } held)
        {
            return Met;
        }

        a.Bar(BadgeCodes.AlreadyHeld, "claim.years", null, Arg.Number("years", held.Years));
        return NotMet;
    }

    // 38-HD/BTCTW, III.1.1
    public static RequirementStatus Declarer(BadgeFacts facts, Assessment a)
    {
        if (facts.Command is not DeclareBadge command)
        {
            return Pending;
        }

        var rule = a.Read(BadgeLaw.Declaration);
        var fits = command.By switch
        {
            BadgeDeclarer.FamilyOfDeceased => command.Ground == BadgeGround.Posthumous,
            BadgeDeclarer.FamilyOfIll => command.Ground == BadgeGround.Illness,
            _ => command.Ground != BadgeGround.Posthumous,
        };
        if (fits)
        {
            return Met;
        }

        a.Bar(BadgeCodes.WrongDeclarer, "command.by", rule.Citation);
        return NotMet;
    }

    public static RequirementStatus RoundAhead(BadgeFacts facts, Assessment a)
    {
        if (facts.Command is not DeclareBadge command)
        {
            return Pending;
        }

        if (command.Round < command.On)
        {
            a.Bar(BadgeCodes.RoundPassed, "command.round", null, Arg.Date("round", command.Round), Arg.Date("on", command.On));
            return NotMet;
        }

        return AwardDay(command.Round, "command.round", a);
    }

    // A claim that has missed its round goes on to the next one.
    public static RequirementStatus InRound(BadgeFacts facts, Assessment a)
    {
        if (facts.Claim is not { } claim || claim.Round >= facts.On)
        {
            return facts.Claim is null ? Pending : Met;
        }

        a.Remark(BadgeCodes.RoundMissed, "claim.round", a.Read(BadgeLaw.AwardDays).Citation, Arg.Date("round", claim.Round), Arg.Date("on", facts.On));
        return NotMet;
    }

    // 06-HD/TW, 18.5; a cell directly under the superior has no grassroots committee above it
    public static RequirementStatus GrassrootsCommittee(BadgeFacts facts, Assessment a)
    {
        if (facts.RequireCell(a) is not { } cell)
        {
            return Pending;
        }

        if (cell.Place == CellPlace.UnderGrassrootsCommittee)
        {
            return Met;
        }

        a.Bar(BadgeCodes.NoGrassrootsCommittee, "evidence.cell.place", a.Read(BadgeLaw.Route).Citation, Arg.Term("place", cell.Place));
        return NotMet;
    }

    // 06-HD/TW, 18.5; where the law of the day was not seen, nobody can say that the proposal is required
    public static RequirementStatus GrassrootsProposed(BadgeFacts facts, Assessment a)
    {
        if (facts.RequireCell(a) is not { } cell)
        {
            return Pending;
        }

        if (cell.Place != CellPlace.UnderGrassrootsCommittee || facts.File.Phase != BadgePhase.CellAgreed)
        {
            return cell.Place != CellPlace.UnderGrassrootsCommittee ? NotApplicable : Met;
        }

        var rule = a.Read(BadgeLaw.Route);
        a.Add(BadgeCodes.GrassrootsCommitteeSilent, rule.IsKnown ? FindingEffect.Bars : FindingEffect.Open, "record.badges.phase", rule.Citation);
        return rule.IsKnown ? Pending : Undetermined;
    }

    public static RequirementStatus HomeCell(BadgeFacts facts, Assessment a) => facts.RequireCell(a) is null ? Pending : Met;

    // 294-QĐ/TW, 28.2.5; 06-HD/TW, 18.5
    public static RequirementStatus Decider(BadgeFacts facts, Assessment a)
    {
        var by = facts.Command switch { DecideBadge c => c.By, ReissueBadge c => c.By, _ => (Voting.PartyBody?)null };
        if (by is not { } body)
        {
            return Pending;
        }

        if (a.Require(BadgeLaw.Decider, "command.by") is not { } rule)
        {
            return Undetermined;
        }

        if (body == rule.Value)
        {
            return Met;
        }

        a.Bar(BadgeCodes.WrongDecider, "command.by", rule.Citation, Arg.Term("given", body), Arg.Term("expected", rule.Value));
        return NotMet;
    }

    // 38-HD/BTCTW, III.1.4: a wrong serial does not take the badge away
    public static RequirementStatus Number(BadgeFacts facts, Assessment a)
    {
        var (number, years) = facts.Command switch { DecideBadge c => (c.Number, facts.Claim?.Years ?? 0), ReissueBadge c => (c.Number, c.Years), _ => (null, 0) };
        if (number is null || a.Read(BadgeLaw.Patterns) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        if (rule.Value!.FirstOrDefault(pattern => pattern.Years == years) is not { } pattern)
        {
            return NotApplicable;
        }

        if (pattern.Fits(number.Serial))
        {
            return Met;
        }

        a.Breach(BadgeCodes.NumberPattern, "command.number.serial", rule.Citation, Arg.Number("years", years), Arg.Key("pattern", pattern.ToString()));
        return NotMet;
    }

    // 06-HD/TW, 18.4; 38-HD/BTCTW, III.1.5 d; whoever was put out meanwhile has to give badges back
    public static RequirementStatus Ceremony(BadgeFacts facts, Assessment a)
    {
        if (facts.Command is not PresentBadge command || facts.Claim is not { } claim)
        {
            return Pending;
        }

        if (facts.Record is { Standing: Standing.Former, Ending: not { Reason: EndingReason.Died } })
        {
            a.Bar(BadgeCodes.NotEligible, "record.standing", a.Read(EndedPapersLaw.BadgeReturned).Citation, Arg.Term("standing", facts.Record.Standing));
            return NotMet;
        }

        if (claim.Ground == BadgeGround.Reached && BadgeSeniority.Of(facts.Record, a.Law, command.On) is { } seniority && !seniority.MayBeReached(claim.Years, command.On))
        {
            a.Breach(BadgeCodes.PresentedEarly, "command.on", a.Read(BadgeLaw.Years).Citation, Arg.Number("years", claim.Years), Arg.Date("mark", seniority.MarkOf(claim.Years).Latest));
        }

        if (claim.AgreedBy is { } agreed && agreed != command.Cell)
        {
            a.Remark(BadgeCodes.PresentedElsewhere, "command.cell", a.Read(BadgeLaw.OldOrganization).Citation);
        }

        return claim.Ground == BadgeGround.Reached ? AwardDay(command.On, "command.on", a) : Met;
    }

    // 06-HD/TW, 18.4
    public static RequirementStatus Held(BadgeFacts facts, Assessment a)
    {
        var years = facts.Command switch { ReportBadgeLost c => c.Years, ReissueBadge c => c.Years, _ => (int?)null };
        if (years is not { } number)
        {
            return Pending;
        }

        var held = facts.File.Find(number);
        var isThere = held?.DecidedOn is not { } decided || decided <= facts.On;
        if (held is not null && isThere && (facts.Command is ReissueBadge ? held.LostOn is { } lost && lost <= facts.On : held.LostOn is null))
        {
            return Met;
        }

        a.Bar(BadgeCodes.NotHeld, "command.years", null, Arg.Number("years", number));
        return NotMet;
    }

    // 06-HD/TW, 18.4
    public static RequirementStatus GoodReason(BadgeFacts facts, Assessment a)
    {
        if (facts.Command is not ReissueBadge command || facts.File.Find(command.Years) is not { LostOn: not null } lost)
        {
            return Pending;
        }

        if (a.Require(BadgeLaw.Reissue, "command.years") is not { } rule)
        {
            return Undetermined;
        }

        if (lost.LostForGoodReason)
        {
            return Met;
        }

        a.Bar(BadgeCodes.LostWithoutReason, "record.badges", rule.Citation, Arg.Number("years", lost.Years));
        return NotMet;
    }

    // 06-HD/TW, 18.4–18.5
    public static RequirementStatus PutOut(BadgeFacts facts, Assessment a)
    {
        if (facts.Record.Ending is { Reason: EndingReason.Died } || facts.DiedOn <= facts.On)
        {
            a.Bar(BadgeCodes.FamilyKeeps, "record.badges", a.Read(EndedPapersLaw.FamilyKeepsBadge).Citation);
            return NotMet;
        }

        if (facts.Record.Standing == Standing.Former && facts.File.Held.Any(badge => badge.WithdrawnOn is null))
        {
            return a.Require(EndedPapersLaw.BadgeReturned, "record.badges") is null ? Undetermined : Met;
        }

        a.Bar(BadgeCodes.NothingToWithdraw, "record.badges", a.Read(EndedPapersLaw.BadgeReturned).Citation, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    private static RequirementStatus AwardDay(NodaTime.LocalDate day, string subject, Assessment a)
    {
        var rule = a.Read(BadgeLaw.AwardDays);
        if (rule.IsKnown && !rule.Value!.Any(awards => awards.Month == day.Month && awards.Day == day.Day))
        {
            a.Remark(BadgeCodes.OtherDay, subject, rule.Citation, Arg.Date("day", day));
        }

        return Met;
    }
}
