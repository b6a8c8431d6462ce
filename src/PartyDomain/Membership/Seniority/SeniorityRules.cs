using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Seniority;

/// <summary>Who asks for a recalculation of seniority, and who decides it (06-HD/TW, 5.3; 294-QĐ/TW, 4.5.2).</summary>
internal static class SeniorityRules
{
    // 294-QĐ/TW, 4.5.2: once recognized
    public static RequirementStatus Recognized(SeniorityFacts facts, Assessment a)
    {
        if (facts.Record.Standing == Standing.Full)
        {
            return Met;
        }

        a.Bar(SeniorityCodes.NotRecognized, "record.standing", a.Read(SeniorityLaw.FromDecision).Citation, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    // 06-HD/TW, 5.3: re-admitted members, and those with another time to take off
    public static RequirementStatus Interrupted(SeniorityFacts facts, Assessment a)
    {
        if (facts.Record.Interruptions.Count > 0)
        {
            return Met;
        }

        a.Bar(SeniorityCodes.NothingToRecalculate, "record.interruptions", a.Read(SeniorityLaw.Recalculation).Citation);
        return NotMet;
    }

    // 06-HD/TW, 5.3; a cell directly under the superior has no grassroots committee to appraise
    public static RequirementStatus Appraised(SeniorityFacts facts, Assessment a)
    {
        if (facts.Record.Recalculation?.AppraisedOn is not null)
        {
            return Met;
        }

        if (facts.Evidence.Cell is { } cell && cell.AsOf >= facts.On && cell.Place != CellPlace.UnderGrassrootsCommittee)
        {
            return NotApplicable;
        }

        a.Bar(SeniorityCodes.AppraisalMissing, "record.recalculation.appraisedOn", a.Read(SeniorityLaw.Recalculation).Citation);
        return Pending;
    }

    // 06-HD/TW, 5.3; the Secretariat in special cases of re-admitted members (294-QĐ/TW, 4.5.2)
    public static RequirementStatus Decider(SeniorityFacts facts, Assessment a)
    {
        if (facts.Command is not RecalculateSeniority command)
        {
            return Pending;
        }

        var isSpecial = command.SpecialFrom is not null;
        if (a.Require(isSpecial ? SeniorityLaw.SpecialDecider : SeniorityLaw.Recalculation, "command.by") is not { } rule)
        {
            return Undetermined;
        }

        if (isSpecial && (!facts.Record.IsReadmission || command.SpecialFrom > facts.On))
        {
            a.Bar(SeniorityCodes.SpecialStart, "command.specialFrom", rule.Citation);
            return NotMet;
        }

        if (command.By == rule.Value)
        {
            return Met;
        }

        a.Bar(SeniorityCodes.WrongDecider, "command.by", rule.Citation, Arg.Term("given", command.By), Arg.Term("expected", rule.Value));
        return NotMet;
    }

    // The length itself is a rule of its own: an open question leaves the decision open too.
    public static RequirementStatus Countable(SeniorityFacts facts, Assessment a)
    {
        if (facts.Command is RecalculateSeniority { SpecialFrom: not null })
        {
            return NotApplicable;
        }

        var quiet = new Assessment(a.Law, a.On);
        var seniority = Seniorities.Judge(facts.Record, quiet, "record");
        foreach (var finding in quiet.Findings.Where(finding => finding.Effect == FindingEffect.Open))
        {
            a.Add(finding.Code, finding.Effect, finding.Subject, finding.Citation, finding.Arguments.AsSpan());
        }

        if (seniority is null)
        {
            return Undetermined;
        }

        var least = seniority.Least;
        a.Remark(SeniorityCodes.Recalculated, "record", a.Read(SeniorityLaw.Deducted).Citation, Arg.Date("from", seniority.From), Arg.Number("years", least.Years), Arg.Number("months", least.Months), Arg.Number("days", least.Days));
        return Met;
    }
}
