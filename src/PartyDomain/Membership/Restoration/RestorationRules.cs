using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Restoration;

/// <summary>Who settles a question of party membership, and on what conditions (294-QĐ/TW, 5).</summary>
internal static class RestorationRules
{
    // 294-QĐ/TW, 5.1
    public static RequirementStatus Decider(RestorationFacts facts, Assessment a) => MembershipQuestionRules.Settles(facts.Evidence.ManagedBy, By(facts.Command), a);

    // 294-QĐ/TW, 5.2.1
    public static RequirementStatus NotReopened(RestorationFacts facts, Assessment a)
    {
        if (facts.Record.Restoration is not { Phase: RestorationPhase.Recognized or RestorationPhase.Impostor } before)
        {
            return NotApplicable;
        }

        var hasNew = facts.Command is RecognizeMembership { NewFacts: true } or StrikeImpostor { NewFacts: true };
        if (facts.Command is null || hasNew)
        {
            return facts.Command is null ? Pending : Met;
        }

        if (a.Require(RestorationLaw.NotReopened, "record.restoration") is not { } rule)
        {
            return Undetermined;
        }

        a.Bar(RestorationCodes.NotReopened, "record.restoration", rule.Citation, Arg.Date("concluded", before.On));
        return NotMet;
    }

    // 294-QĐ/TW, 5.2.2: put out of the Party, be it by expulsion or by striking off; an expulsion by a case of the record is undone in that case
    public static RequirementStatus PutOut(RestorationFacts facts, Assessment a)
    {
        var ending = facts.Record.Ending;
        if (ending is { Reason: EndingReason.Expelled or EndingReason.StruckOff or EndingReason.ProbationerStruckOff } && facts.Record.Restoration is not { Phase: RestorationPhase.Impostor })
        {
            if (ending.Case is not { } one)
            {
                return Met;
            }

            a.Bar(RestorationCodes.ByItsCase, "record.ending", a.Read(MembershipQuestionLaw.Wrongful).Citation, Arg.Key("case", one.Value));
            return NotMet;
        }

        if (facts.Record.Standing == Standing.Former)
        {
            a.Bar(RestorationCodes.NotPutOut, "record.ending", a.Read(MembershipQuestionLaw.Wrongful).Citation);
        }

        return NotMet;
    }

    // 294-QĐ/TW, 5.2.2
    public static RequirementStatus Wrongful(RestorationFacts facts, Assessment a)
    {
        if (facts.Command is not RestoreMembership command)
        {
            return Pending;
        }

        if (a.Require(MembershipQuestionLaw.Wrongful, "command.concludedOn") is not { } rule)
        {
            return Undetermined;
        }

        var status = Met;
        if (command.ConcludedOn > command.On || (facts.Record.Ending is { } ending && command.ConcludedOn < ending.On))
        {
            a.Bar(RestorationCodes.NotConcluded, "command.concludedOn", rule.Citation);
            status = NotMet;
        }

        if (!command.ConductKept)
        {
            a.Bar(RestorationCodes.ConductNotKept, "command.conductKept", rule.Citation);
            status = NotMet;
        }

        return status;
    }

    // 06-HD/TW, 5.3
    public static RequirementStatus Dues(RestorationFacts facts, Assessment a)
    {
        a.Read(MembershipQuestionLaw.Continuous);
        if (facts.Record.Ending is { } ending && a.Read(MembershipQuestionLaw.DuesOwed) is { IsKnown: true } rule)
        {
            a.Remark(RestorationCodes.DuesOwed, "record.ending", rule.Citation, Arg.Date("from", ending.On));
        }

        return NotApplicable;
    }

    // 294-QĐ/TW, 5.2.8
    public static RequirementStatus Interrupted(RestorationFacts facts, Assessment a)
    {
        if (facts.Record.Interruptions.Any(time => time.Until is null && time.From <= facts.On))
        {
            return Met;
        }

        a.Bar(RestorationCodes.NotInterrupted, "record.interruptions", a.Read(RestorationLaw.Resumption).Citation);
        return NotMet;
    }

    // 294-QĐ/TW, 5.2.8; the time is taken off seniority (4.5.1)
    public static RequirementStatus WithoutFault(RestorationFacts facts, Assessment a)
    {
        if (facts.Command is not ResumeActivity command)
        {
            return Pending;
        }

        if (a.Require(RestorationLaw.Resumption, "command") is not { } rule)
        {
            return Undetermined;
        }

        if (command.OwnFault)
        {
            a.Bar(RestorationCodes.OwnFault, "command.ownFault", rule.Citation);
        }

        if (!command.CellConfirmed || !command.CommitteeConfirmed)
        {
            a.Bar(RestorationCodes.NotConfirmed, command.CellConfirmed ? "command.committeeConfirmed" : "command.cellConfirmed", rule.Citation);
        }

        a.Remark(RestorationCodes.TimeTakenOff, "record.interruptions", rule.Citation);
        return command is { OwnFault: false, CellConfirmed: true, CommitteeConfirmed: true } ? Met : NotMet;
    }

    public static RequirementStatus OwnFault(RestorationFacts facts, Assessment a) =>
        facts.Command is null ? Pending : a.Require(RestorationLaw.Resumption, "command") is null ? Undetermined : Met;

    // 294-QĐ/TW, 5.2.7
    public static RequirementStatus Doubtful(RestorationFacts facts, Assessment a) =>
        facts.Command is null ? Pending : a.Require(RestorationLaw.Doubtful, "command") is null ? Undetermined : Met;

    public static RequirementStatus Cell(RestorationFacts facts, Assessment a)
    {
        if (facts.Command is not RecognizeMembership command)
        {
            return Pending;
        }

        if ((command.Cell ?? facts.Record.HomeCell) is not null)
        {
            return Met;
        }

        a.Bar(RestorationCodes.CellMissing, "command.cell", null);
        return NotMet;
    }

    private static PartyBody? By(RestorationCommand? command) => command switch
    {
        RestoreMembership c => c.By,
        ResumeActivity c => c.By,
        RefuseResumption c => c.By,
        RecognizeMembership c => c.By,
        StrikeImpostor c => c.By,
        _ => null,
    };
}
