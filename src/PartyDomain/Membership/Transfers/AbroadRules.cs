using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Transfers;

/// <summary>What a transfer abroad and back asks for, one method a provision (06-HD/TW, 10.2; 38-HD/BTCTW, II.4.3.1 c and II.4.3.2 b).</summary>
internal static class AbroadRules
{
    // 06-HD/TW, 10.2.1 b and 10.2.2 b
    public static RequirementStatus CallsForTransfer(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not IntroduceAbroad command)
        {
            return Pending;
        }

        facts.Advice = TransferKinds.Judge(new PlannedMove(command.Reason, command.LeavesOn, command.Term) { Abroad = true }, "command", a);
        return facts.Advice is { Transfer: TransferKind.Official } ? Met : TransferRules.IsKind(facts.Advice, TransferKind.Temporary, "command.term", TemporaryTransferLaw.AbroadFrom, a);
    }

    // 38-HD/BTCTW, II.4.3.1 c and II.4.3.2 b
    public static RequirementStatus Route(TransferFacts facts, Assessment a)
    {
        if (facts is not { Command: IntroduceAbroad command, Advice.Route: { } expected })
        {
            return Pending;
        }

        if (command.Route == expected)
        {
            return Met;
        }

        var rule = a.Read(expected == AbroadRoute.Grassroots ? TemporaryTransferLaw.TemporaryRoute : TemporaryTransferLaw.AbroadRoutes);
        a.Bar(TransferCodes.WrongRoute, "command.route", rule.Citation, Arg.Term("given", command.Route), Arg.Term("expected", expected));
        return NotMet;
    }

    // 294-QĐ/TW, 6.3.1 đ: of official transfers only
    public static RequirementStatus NotBarred(TransferFacts facts, Assessment a)
    {
        if (facts.Advice is not { Transfer: TransferKind.Official })
        {
            return facts.Command is null ? Pending : NotApplicable;
        }

        return facts.RequireTransfer(null, a) is null ? Pending : TransferRules.NotBarred(facts, a);
    }

    public static RequirementStatus PresentInTime(TransferFacts facts, Assessment a) =>
        facts.File.Abroad is { PresentDue: { } due } abroad ? TimeLimits.Judge(due, PresentLimit(abroad.Route), TransferCodes.PresentedAbroadLate, a) : NotApplicable;

    /// <summary>The time to present a slip abroad.</summary>
    public static Provision<Length> PresentLimit(AbroadRoute route) => route switch
    {
        AbroadRoute.ForeignAffairs => TemporaryTransferLaw.AbroadPresent,
        AbroadRoute.DirectSuperior => TemporaryTransferLaw.LaborPresent,
        _ => TemporaryTransferLaw.TemporaryPresent,
    };

    public static RequirementStatus AfterDeparture(TransferFacts facts, Assessment a)
    {
        if (facts.File.Abroad is not { } abroad || facts.On >= abroad.LeavesOn)
        {
            return Met;
        }

        a.Bar(TransferCodes.BeforeDeparture, "command.on", null, Arg.Date("leaves", abroad.LeavesOn));
        return NotMet;
    }

    // 38-HD/BTCTW, II.4.3.1 c
    public static RequirementStatus ThirdCountry(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not MoveOnAbroad command)
        {
            return Pending;
        }

        var rule = a.Read(TemporaryTransferLaw.ThirdCountry);
        if (command.Commented || !rule.IsKnown)
        {
            return command.Commented ? Met : NotApplicable;
        }

        a.Breach(TransferCodes.CommentMissing, "command.commented", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 10.2.1 b
    public static RequirementStatus ReviewConfirmed(TransferFacts facts, Assessment a)
    {
        if (facts.Command is not ReportReturn command)
        {
            return Pending;
        }

        if (command.SelfReviewConfirmed)
        {
            a.Read(TemporaryTransferLaw.ReturnReview);
            return Met;
        }

        if (a.Require(TemporaryTransferLaw.ReturnReview, "command.selfReviewConfirmed") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(TransferCodes.ReturnReviewMissing, "command.selfReviewConfirmed", rule.Citation);
        return NotMet;
    }

    // 38-HD/BTCTW, II.4.3.1 c
    public static RequirementStatus ReportInTime(TransferFacts facts, Assessment a) =>
        facts.File.Abroad?.ReportDue is { } due ? TimeLimits.Judge(due, TemporaryTransferLaw.LaborReturn, TransferCodes.ReturnLate, a) : NotApplicable;
}
