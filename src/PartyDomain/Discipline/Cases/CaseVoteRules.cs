using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Discipline.Cases;

/// <summary>Who votes, on which measures, and with what result.</summary>
internal static class CaseVoteRules
{
    private static readonly DisciplineMeasure[] Every = [DisciplineMeasure.Reprimand, DisciplineMeasure.Warning, DisciplineMeasure.Removal, DisciplineMeasure.Expulsion, DisciplineMeasure.Dissolution];

    // Charter, 35.2; 69-QĐ/TW, 7.2
    public static RequirementStatus Measures(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not VoteOnMeasure command)
        {
            return Pending;
        }

        if (facts.Subject(a) is not { } subject || a.Require(MeasureLaw.Of(subject), "command.ballot") is not { } measures)
        {
            return Undetermined;
        }

        var status = Met;
        foreach (var measure in Every.Where(measure => command.Ballot.For(measure) > 0 && !measures.Value!.Contains(measure)))
        {
            a.Bar(DisciplineCodes.MeasureNotForSubject, "command.ballot", measures.Citation, Arg.Term("measure", measure), Arg.Term("subject", subject));
            status = NotMet;
        }

        if (subject == DisciplineSubject.FullMember && command.Ballot.Removal > 0 && facts.Evidence.Offices.Count == 0)
        {
            a.Bar(DisciplineCodes.RemovalWithoutOffice, "command.ballot", a.Read(MeasureLaw.RemovalNeedsOffice).Citation);
            status = NotMet;
        }

        return status;
    }

    // Charter, 36; 22-QĐ/TW, 11: a body that votes to decide must be able to decide something here
    public static RequirementStatus Competent(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not VoteOnMeasure { Kind: MeasureVoteKind.Decision } command || Quiet(facts) is not { } subject)
        {
            return facts.Command is VoteOnMeasure ? NotApplicable : Pending;
        }

        var powers = Every.Select(measure => Power(facts, command.By, subject, measure, a)).ToList();
        if (powers.Contains(CompetencePower.Decides))
        {
            return Met;
        }

        // The measure with most votes is named, the heavier of two with as many; without any votes the lightest.
        var isOpen = powers.Contains(CompetencePower.NotKnown);
        var named = Every.Where((_, i) => !isOpen || powers[i] == CompetencePower.NotKnown).ToList();
        var voted = named.Where(measure => command.Ballot.For(measure) > 0).OrderByDescending(command.Ballot.For).ThenByDescending(measure => measure);
        Judge(facts, command.By, subject, voted.DefaultIfEmpty(named[0]).First(), false, a);
        return isOpen ? Undetermined : NotMet;
    }

    public static RequirementStatus Vote(CaseFacts facts, Assessment a)
    {
        if (facts.Command is not VoteOnMeasure command)
        {
            return Pending;
        }

        if (!HasRoster(facts, command, a) || Quiet(facts) is not { } subject)
        {
            return NotMet;
        }

        ValueList<DisciplineMeasure> decidable = command.Kind == MeasureVoteKind.Decision ? Every.Where(measure => Power(facts, command.By, subject, measure, a) == CompetencePower.Decides).ToValueList() : [];
        facts.Tally = MeasureVote.Judge(command.Ballot, command.Kind, facts.Evidence.Roster!, decidable, facts.Case.Subject.Member ?? default, a, "command.ballot");
        if (facts.Tally is not { } tally)
        {
            return Undetermined;
        }

        // A measure beyond what is known of the body: it may be the body's own to decide.
        if (command.Kind == MeasureVoteKind.Decision && tally.Result is MeasureVoteResult.Proposed or MeasureVoteResult.GoesUp)
        {
            var doubtful = Every.Where(measure => command.Ballot.For(measure) > 0 && Power(facts, command.By, subject, measure, a) == CompetencePower.NotKnown).ToList();
            if (doubtful.Count > 0)
            {
                Judge(facts, command.By, subject, doubtful[^1], false, a);
                return Undetermined;
            }
        }

        // 05-HD/UBKTTW, 2
        if (command.Kind == MeasureVoteKind.Decision && facts.Case.Proposals.Count > 0 && a.Read(CompetenceLaw.VerifiesItself) is { IsKnown: true, Value: true } verifies)
        {
            a.Remark(DisciplineCodes.VerifyItself, "command.by", verifies.Citation, Arg.Term("body", command.By));
        }

        if (tally is { Result: MeasureVoteResult.Decided, Measure: { } decided })
        {
            Judge(facts, command.By, subject, decided, true, a);
        }

        return Met;
    }

    // 69-QĐ/TW, 2.4 and 2.9
    public static RequirementStatus Fits(CaseFacts facts, Assessment a)
    {
        if (facts.Tally is { Kind: MeasureVoteKind.Decision, Result: MeasureVoteResult.NoDiscipline } && MustExpel(facts, a))
        {
            a.Bar(DisciplineCodes.ExpulsionDue, "command.ballot", a.Read(MeasureLaw.ExpulsionFrom).Citation);
            return NotMet;
        }

        if (facts.Tally is not { Result: MeasureVoteResult.Decided, Measure: { } measure })
        {
            return facts.Command is VoteOnMeasure ? NotApplicable : Pending;
        }

        var status = Met;
        if (facts.Acts.Max(act => act.Measure) is { } heaviest && measure < heaviest)
        {
            a.Breach(DisciplineCodes.LighterThanHeaviest, "command.ballot", a.Read(MeasureLaw.OneDecision).Citation, Arg.Term("measure", measure), Arg.Term("heaviest", heaviest));
            status = NotMet;
        }

        return Statuses.Worst(status, IsTooLight(measure, "command.ballot", facts, a) ? NotMet : Met);
    }

    /// <summary>Bars a measure lighter than expulsion where a sentence calls for it. A probationary member cannot be expelled: a note says so.</summary>
    // 69-QĐ/TW, 2.9
    public static bool IsTooLight(DisciplineMeasure measure, string path, CaseFacts facts, Assessment a)
    {
        if (measure == DisciplineMeasure.Expulsion || facts.Case.Sentence is not { } penalty || (facts.Evidence.Subject ?? facts.Case.Standing) is not { } subject
            || facts.Case.Subject.Member is null || CaseBars.MustExpel(penalty, a, path) != true)
        {
            return false;
        }

        if (subject == DisciplineSubject.ProbationaryMember)
        {
            a.Remark(DisciplineCodes.StruckOffInstead, path, a.Read(MeasureLaw.Probationary).Citation);
            return false;
        }

        a.Bar(DisciplineCodes.MustBeExpelled, path, a.Read(MeasureLaw.ExpulsionFrom).Citation, Arg.Term("measure", measure));
        return true;
    }

    private static bool MustExpel(CaseFacts facts, Assessment a) =>
        facts.Case.Sentence is { } penalty && Quiet(facts) == DisciplineSubject.FullMember && CaseBars.MustExpel(penalty, a, "command.ballot") == true;

    private static CompetencePower Power(CaseFacts facts, PartyBody body, DisciplineSubject subject, DisciplineMeasure measure, Assessment a) => subject == DisciplineSubject.Organization
        ? OrganizationCompetence.Power(body, facts.LevelsUp(), measure, a)
        : Competence.Power(body, facts.Query(subject, measure), a);

    private static void Judge(CaseFacts facts, PartyBody body, DisciplineSubject subject, DisciplineMeasure measure, bool decided, Assessment a)
    {
        if (subject == DisciplineSubject.Organization)
        {
            OrganizationCompetence.Judge(body, facts.LevelsUp(), measure, a, "command.by");
            return;
        }

        var query = facts.Query(subject, measure);
        Competence.Judge(body, decided ? query : query with { AtFormerOrganization = false }, a, "command.by");
    }

    // The standing, where the rule on measures has already asked for it.
    private static DisciplineSubject? Quiet(CaseFacts facts) => facts.Subject(new Assessment(Law.Shipped, facts.On));

    private static bool HasRoster(CaseFacts facts, VoteOnMeasure command, Assessment a)
    {
        if (facts.Evidence.Roster is not { } roster)
        {
            a.Bar(WorkflowCodes.EvidenceMissing, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"));
            return false;
        }

        if (roster.Body != command.By)
        {
            a.Bar(VoteCodes.WrongBody, "evidence.roster", null, Arg.Term("given", roster.Body), Arg.Term("expected", command.By));
            return false;
        }

        if (roster.AsOf < facts.On)
        {
            a.Bar(WorkflowCodes.EvidenceStale, "evidence.roster", null, Arg.Term("evidence", "evidence.roster"), Arg.Date("asOf", roster.AsOf), Arg.Date("on", facts.On));
            return false;
        }

        return true;
    }
}
