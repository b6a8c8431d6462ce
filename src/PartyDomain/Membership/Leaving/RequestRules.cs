using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Leaving;

/// <summary>What leaving on request asks for (Charter, 8.3; 06-HD/TW, 11.2).</summary>
internal static class RequestRules
{
    public static RequirementStatus Member(LeavingFacts facts, Assessment a)
    {
        if (facts.Record.Standing is Standing.Probationary or Standing.Full)
        {
            return Met;
        }

        a.Bar(LeavingCodes.NotMember, "record.standing", null, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 06-HD/TW, 11.2 a
    public static RequirementStatus Application(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not ApplyToLeave command)
        {
            return Pending;
        }

        if ((command.Written && command.ReasonGiven) || a.Read(RequestLaw.Written) is not { IsKnown: true } rule)
        {
            return command.Written && command.ReasonGiven ? Met : NotApplicable;
        }

        a.Bar(LeavingCodes.ApplicationIncomplete, "command", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 11.2 a: discipline first; 30-QĐ/TW, 35.2.2: never instead of expulsion
    public static RequirementStatus NoViolation(LeavingFacts facts, Assessment a)
    {
        if (facts.RequireConduct(a) is not { } conduct)
        {
            return Pending;
        }

        if (conduct is { ViolationOpen: false, ExpulsionDue: false })
        {
            return Met;
        }

        if (conduct.ExpulsionDue && a.Read(RequestLaw.InsteadOfExpulsion) is { IsKnown: true } never)
        {
            a.Bar(LeavingCodes.ExpulsionDue, "evidence.conduct.expulsionDue", never.Citation);
            return NotMet;
        }

        if (a.Require(RequestLaw.NoViolation, "evidence.conduct") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(LeavingCodes.ViolationOpen, "evidence.conduct.violationOpen", rule.Citation);
        return NotMet;
    }

    // Charter, 8.3
    public static RequirementStatus Route(LeavingFacts facts, Assessment a)
    {
        a.Read(RequestLaw.AdmittingLevelDecides);
        return RouteRules.Route(facts, a);
    }

    // 294-QĐ/TW, 3.5.2: what the reason decides later
    public static RequirementStatus Later(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not DecideLeaving || facts.Tally is not { Carried: true } || facts.File.SpecialFamilyHardship)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.NoReturnAfterRequest, "leaving.specialFamilyHardship", a.Read(RequestLaw.AdmittingLevelDecides).Citation);
        return Met;
    }

    // 06-HD/TW, 11.2 b
    public static RequirementStatus Certificate(LeavingFacts facts, Assessment a)
    {
        if (a.Require(RequestLaw.Certificate, "leaving.certificateOn") is not { } rule)
        {
            return Undetermined;
        }

        if (facts.Record.Ending is { Reason: EndingReason.Resigned })
        {
            return Met;
        }

        a.Bar(LeavingCodes.NoCertificate, "record.ending", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 7.1 b–c, 18.4
    public static RequirementStatus Card(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not (DecideLeaving or DecideStrikingOff) || facts.Tally is not { Carried: true } || a.Read(EndedPapersLaw.CardCollected) is not { IsKnown: true } card)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.CardCollected, "record.standing", card.Citation);
        if (a.Read(EndedPapersLaw.BadgeReturned) is { IsKnown: true } badge)
        {
            a.Remark(LeavingCodes.BadgeWithdrawn, "record.standing", badge.Citation);
        }

        return Met;
    }

    // 06-HD/TW, 7.1 b
    public static RequirementStatus Family(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not RecordDeath || a.Read(EndedPapersLaw.FamilyKeepsCard) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.CardKept, "record.standing", rule.Citation);
        return Met;
    }
}
