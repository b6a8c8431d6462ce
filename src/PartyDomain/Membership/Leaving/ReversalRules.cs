using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Leaving;

/// <summary>The return of a membership after an expulsion that was annulled or changed (294-QĐ/TW, 5; 06-HD/TW, 5.3; 117-QĐ/TW).</summary>
internal static class ReversalRules
{
    public static RequirementStatus EndedByExpulsion(LeavingFacts facts, Assessment a)
    {
        if (facts.Record.Ending is { Reason: EndingReason.Expelled } ending && (facts.Command is not ReverseExpulsion command || ending.Case is not { } one || one == command.Case))
        {
            return Met;
        }

        a.Bar(LeavingCodes.NotExpelled, "record.ending", null);
        return NotMet;
    }

    public static RequirementStatus ExpulsionGone(LeavingFacts facts, Assessment a)
    {
        if (facts.RequireExpulsion(a) is not { } expulsion)
        {
            return Pending;
        }

        if (expulsion is { State: ExpulsionState.Annulled or ExpulsionState.Changed, OverturnedOn: { } overturned } && facts.On >= overturned)
        {
            return Met;
        }

        a.Bar(LeavingCodes.ExpulsionStands, "evidence.expulsion.state", null, Arg.Term("state", expulsion.State));
        return NotMet;
    }

    // 117-QĐ/TW: on application, which the case holds
    public static RequirementStatus RightsRestored(LeavingFacts facts, Assessment a)
    {
        if (facts.Expulsion(a) is not { Wrongful: true } expulsion)
        {
            return NotApplicable;
        }

        if (expulsion.RightsRestoredOn is { } restored && facts.On >= restored)
        {
            return Met;
        }

        a.Bar(LeavingCodes.RightsNotRestored, "evidence.expulsion.rightsRestoredOn", a.Read(MembershipQuestionLaw.Wrongful).Citation);
        return Pending;
    }

    // 294-QĐ/TW, 5.2.2; 06-HD/TW, 5.3 says the same of what was wrong without being wrongful
    public static RequirementStatus Conduct(LeavingFacts facts, Assessment a)
    {
        if (facts.Expulsion(a) is not { Wrongful: not null } || a.Read(MembershipQuestionLaw.Wrongful) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        if (facts.Command is not ReverseExpulsion command)
        {
            return Pending;
        }

        if (command.ConductConfirmed)
        {
            return Met;
        }

        a.Bar(LeavingCodes.ConductNotConfirmed, "command.conductConfirmed", rule.Citation);
        return NotMet;
    }

    // 294-QĐ/TW, 5.1; a body that changes the measure on an appeal decides on no question of membership
    public static RequirementStatus Decider(LeavingFacts facts, Assessment a)
    {
        if (facts.Expulsion(a) is not { Wrongful: not null })
        {
            return NotApplicable;
        }

        return MembershipQuestionRules.Settles(facts.Evidence.ManagedBy, (facts.Command as ReverseExpulsion)?.By, a);
    }

    // 294-QĐ/TW, 5.2.2 names the wrongful alone; 06-HD/TW, 5.3 names the wrong as well; neither names a lighter measure on appeal
    public static RequirementStatus Seniority(LeavingFacts facts, Assessment a)
    {
        if (facts.Expulsion(a) is not { State: ExpulsionState.Annulled or ExpulsionState.Changed } expulsion)
        {
            return Pending;
        }

        const string Subject = "record.interruptions";
        if (expulsion.Wrongful == true)
        {
            if (a.Require(MembershipQuestionLaw.Continuous, Subject) is not { } wrongful)
            {
                return Undetermined;
            }

            facts.GapCounts = true;
            a.Remark(LeavingCodes.SeniorityContinuous, Subject, wrongful.Citation);
            return Met;
        }

        if (a.Law.Settings.RestoredSeniority is not { } reading)
        {
            a.OpenSetting(SettingKeys.RestoredSeniority, Subject, a.Read(MembershipQuestionLaw.Continuous).Citation);
            return Undetermined;
        }

        facts.GapCounts = reading == RestoredSeniorityReading.Continuous;
        if (facts.GapCounts == true)
        {
            a.Remark(LeavingCodes.SeniorityContinuous, Subject, a.Read(MembershipQuestionLaw.Continuous).Citation);
        }
        else
        {
            a.Remark(LeavingCodes.GapNotCounted, Subject, Seniorities.Deducts(a));
        }

        return Met;
    }

    // 06-HD/TW, 5.3. Runs after the rule on seniority.
    public static RequirementStatus Dues(LeavingFacts facts, Assessment a)
    {
        if (facts.GapCounts != true || a.Read(MembershipQuestionLaw.DuesOwed) is not { IsKnown: true } rule)
        {
            return NotApplicable;
        }

        a.Remark(LeavingCodes.DuesOfGap, "record.interruptions", rule.Citation);
        return Met;
    }
}
