using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Leaving;

/// <summary>Expulsion, as far as the record of the member goes. What leads to the decision is the case's.</summary>
internal static class LeavingRules
{
    public static RequirementStatus ExpulsionInForce(LeavingFacts facts, Assessment a)
    {
        if (facts.RequireExpulsion(a) is not { } expulsion)
        {
            return Pending;
        }

        if (expulsion.State == ExpulsionState.InForce)
        {
            return Met;
        }

        a.Bar(LeavingCodes.NoExpulsion, "evidence.expulsion.state", null, Arg.Term("state", expulsion.State));
        return NotMet;
    }

    public static RequirementStatus DayOfEffect(LeavingFacts facts, Assessment a)
    {
        if (facts.Expulsion(a) is not { State: ExpulsionState.InForce, EffectiveOn: { } effective })
        {
            return Pending;
        }

        if (facts.On == effective)
        {
            return Met;
        }

        // Explained on any day: what is open is told with the day that the record will show.
        if (facts.Command is null)
        {
            return facts.On > effective ? Met : Pending;
        }

        a.Bar(LeavingCodes.NotDayOfEffect, "command.on", null, Arg.Date("on", facts.On), Arg.Date("effective", effective));
        return NotMet;
    }

    // 22-QĐ/TW and later: a probationary member is struck off instead
    public static RequirementStatus FullOnTheDay(LeavingFacts facts, Assessment a)
    {
        if (facts.Command is not RecordExpulsion command)
        {
            return facts.Record.Standing == Standing.Full ? Met : NotMet;
        }

        // Transfers and papers may have followed; another standing or another matter of leaving may not.
        var since = MembershipHistory.InForce(facts.Record.History).LastOrDefault(happened => happened is LeavingEvent or StandingRecorded)?.On;
        since = MembershipTimeline.Of(facts.Record).Spans.LastOrDefault(span => span.Standing != Standing.Full)?.From is { } other && (since is null || other > since) ? other : since;
        if (since is { } last && last > command.On)
        {
            a.Bar(WorkflowCodes.BeforePrevious, "command.on", null, Arg.Date("on", command.On), Arg.Date("last", last));
            return NotMet;
        }

        var standing = MembershipTimeline.Of(facts.Record).On(command.On)?.Standing ?? Standing.Outside;
        if (standing == Standing.Full)
        {
            return Met;
        }

        a.Bar(LeavingCodes.NotFullThen, "command.on", null, Arg.Term("standing", standing), Arg.Date("on", command.On));
        return NotMet;
    }

    // 06-HD/TW, 7.1 c
    public static RequirementStatus Card(LeavingFacts facts, Assessment a)
    {
        if (a.Read(EndedPapersLaw.CardCollected) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.CardCollected, "record.standing", rule.Citation);
        return Met;
    }

    // 06-HD/TW, 18.4–18.5
    public static RequirementStatus Badge(LeavingFacts facts, Assessment a)
    {
        if (a.Read(EndedPapersLaw.BadgeReturned) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.BadgeWithdrawn, "record.standing", rule.Citation);
        return Met;
    }
}
