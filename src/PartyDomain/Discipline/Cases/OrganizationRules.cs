using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Cases;

/// <summary>What is particular to a case against an organization.</summary>
internal static class OrganizationRules
{
    /// <summary>An act that only a member's case has.</summary>
    public static RequirementStatus MembersOnly(CaseFacts facts, Assessment a)
    {
        if (facts.Case.Subject.Organization is null)
        {
            return Met;
        }

        a.Bar(DisciplineCodes.NotForSubject, "case", null, Arg.Term("subject", DisciplineSubject.Organization));
        return NotMet;
    }

    // 69-QĐ/TW, 2.8: there are individuals to examine only where an organization is considered
    public static RequirementStatus OrganizationsOnly(CaseFacts facts, Assessment a)
    {
        if (facts.Case.Subject.Organization is not null)
        {
            var twice = facts.Command is ExamineIndividuals command ? command.Individuals.GroupBy(item => item.Member).Count(group => group.Count() > 1) : 0;
            if (twice > 0)
            {
                a.Bar(DisciplineCodes.IndividualTwice, "command.individuals", null, Arg.Number("count", twice));
            }

            return twice > 0 ? NotMet : Met;
        }

        a.Bar(DisciplineCodes.NotForSubject, "case", null, Arg.Term("subject", facts.Evidence.Subject ?? DisciplineSubject.FullMember));
        return NotMet;
    }

    // Charter, 37: two thirds of the committee directly above propose, the committee one level further up decides
    public static RequirementStatus Dissolution(CaseFacts facts, Assessment a)
    {
        if (facts.Tally is not { Measure: DisciplineMeasure.Dissolution } tally || facts.Command is not VoteOnMeasure command)
        {
            return facts.Command is VoteOnMeasure ? NotApplicable : Pending;
        }

        var rule = a.Read(OrganizationCaseLaw.TwoLevels);
        var levels = facts.LevelsUp();
        if (tally.Result == MeasureVoteResult.Proposed && (levels != 1 || !OrganizationCompetence.IsCommittee(command.By)))
        {
            a.Bar(DisciplineCodes.NotCompetent, "command.by", rule.Citation, Arg.Term("body", command.By), Arg.Term("measure", DisciplineMeasure.Dissolution));
            return NotMet;
        }

        if (tally.Result != MeasureVoteResult.Decided)
        {
            return Met;
        }

        if (!facts.Case.Proposals.Any(proposal => proposal is { Result: MeasureVoteResult.Proposed, Measure: DisciplineMeasure.Dissolution }))
        {
            a.Bar(DisciplineCodes.DissolutionNotProposed, "case", rule.Citation);
            return NotMet;
        }

        a.Remark(DisciplineCodes.ReportDissolution, "case", a.Read(OrganizationCaseLaw.Reported).Citation);
        return Met;
    }

    // 69-QĐ/TW, 8–24
    public static RequirementStatus Ladder(CaseFacts facts, Assessment a)
    {
        if (facts.Tally is not { Result: MeasureVoteResult.Decided, Measure: { } measure } || facts.Case.Subject.Organization is null)
        {
            return facts.Command is VoteOnMeasure ? NotApplicable : Pending;
        }

        var ladder = a.Read(OrganizationCaseLaw.Ladder);
        var relapse = a.Read(OrganizationCaseLaw.Relapse);
        var graded = facts.Acts.Where(act => act.Consequence is not null && ladder.IsKnown && (int)act.Consequence.Value < ladder.Value!.Count).ToList();
        if (graded.Count == 0)
        {
            return NotApplicable;
        }

        var due = graded.Max(act => Due(act, ladder.Value!, relapse));
        if (due == measure)
        {
            return Met;
        }

        a.Remark(DisciplineCodes.OffTheLadder, "command.ballot", ladder.Citation, Arg.Term("measure", measure), Arg.Term("due", due));
        return Met;
    }

    // 69-QĐ/TW, 2.8
    public static RequirementStatus Individuals(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not IssueDecision || facts.Case.Subject.Organization is null || facts.Evidence.Organization is not { } standing)
        {
            return facts.Command is IssueDecision ? NotApplicable : Pending;
        }

        var rule = a.Read(OrganizationCaseLaw.IndividualsExamined);
        var left = standing.Members.Count(member => facts.Case.Individuals.All(item => item.Member != member));
        if (!rule.IsKnown || left == 0)
        {
            return rule.IsKnown ? Met : NotApplicable;
        }

        a.Breach(DisciplineCodes.IndividualsNotExamined, "case", rule.Citation, Arg.Number("count", left));
        return NotMet;
    }

    // 69-QĐ/TW, 2.7
    public static RequirementStatus AtSuccessor(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not AnnounceDecision command || facts.Case.Subject.Organization is null || facts.Evidence.Organization is not { Gone: true } standing)
        {
            return facts.Command is AnnounceDecision ? NotApplicable : Pending;
        }

        var rule = a.Read(OrganizationCaseLaw.AnnouncedAtSuccessor);
        if (!rule.IsKnown)
        {
            return NotApplicable;
        }

        if (command.At is { } at && (standing.ReceivedBy.Contains(at) || standing.LevelsTo(at) == 1))
        {
            return Met;
        }

        a.Breach(DisciplineCodes.NotAnnouncedAtSuccessor, "command.at", rule.Citation);
        return NotMet;
    }

    /// <summary>Bars a dissolution that no committee voted on.</summary>
    public static bool IsDissolvedWithoutVotes(DisciplineMeasure? measure, CaseFacts facts, Assessment a)
    {
        if (measure != DisciplineMeasure.Dissolution || facts.Case.Subject.Organization is null)
        {
            return false;
        }

        a.Bar(DisciplineCodes.DissolutionByVotesOnly, "command.measure", a.Read(OrganizationCaseLaw.TwoLevels).Citation);
        return true;
    }

    private static DisciplineMeasure Due(ViolationAct act, ValueList<DisciplineMeasure> ladder, InForce<DisciplineMeasure> relapse)
    {
        var due = ladder[(int)act.Consequence!.Value];
        return act.Relapse && relapse.IsKnown && relapse.Value > due ? relapse.Value : due;
    }
}
