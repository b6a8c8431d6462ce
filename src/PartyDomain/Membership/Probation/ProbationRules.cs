using NodaTime;
using PartyDomain.Calendars;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;
using static PartyDomain.Workflows.RequirementStatus;

namespace PartyDomain.Membership.Probation;

/// <summary>What probation asks for, one method a provision (Charter, 5; 294-QĐ/TW, 4.2; 06-HD/TW, 3.10, 4).</summary>
internal static class ProbationRules
{
    public static RequirementStatus InProbation(ProbationFacts facts, Assessment a)
    {
        if (facts is { File: not null, Record.Standing: Standing.Probationary })
        {
            // No text that was seen says whether a case holds recognition up; whoever votes has to know of it.
            if (facts is { Command: ReviewProbation or ReviewAtCommittee or DecideProbation, Evidence.ConsideredSince: { } since })
            {
                a.Remark(ProbationCodes.UnderConsideration, "evidence.consideredSince", null, Arg.Date("since", since));
            }

            return Met;
        }

        a.Bar(ProbationCodes.NotProbationary, "record.standing", null, Arg.Term("standing", facts.Record.Standing));
        return NotMet;
    }

    public static RequirementStatus CertificateDate(ProbationFacts facts, Assessment a)
    {
        if (facts.Command is not RegisterNewMemberCertificate command)
        {
            return Pending;
        }

        if (command.IssuedOn <= command.On)
        {
            return Met;
        }

        a.Bar(MembershipCodes.PaperAfterRegistration, "command.issuedOn", null, Arg.Date("dated", command.IssuedOn), Arg.Date("on", command.On));
        return NotMet;
    }

    // 06-HD/TW, 3.10
    public static RequirementStatus NewHelper(ProbationFacts facts, Assessment a)
    {
        if (facts.Command is not ChangeHelper command)
        {
            return Pending;
        }

        var rule = a.Read(ProbationLaw.HelperChange);
        var status = facts.RequireFullMember(command.Helper, "command.helper", MembershipCodes.HelperNotFull, rule.Citation, a);
        if (!command.FormerCommented && rule is { IsKnown: true, Value: true } && command.Reason != HelperChangeReason.Other)
        {
            a.Breach(ProbationCodes.FormerHelperSilent, "command.formerCommented", rule.Citation);
        }

        return status;
    }

    // 06-HD/TW, 4.2
    public static RequirementStatus SelfReviewAfterEnd(ProbationFacts facts, Assessment a) =>
        AfterEnd(facts, ProbationCodes.SelfReviewTooEarly, a);

    public static RequirementStatus ReviewAfterEnd(ProbationFacts facts, Assessment a) =>
        AfterEnd(facts, ProbationCodes.ReviewTooEarly, a);

    // 06-HD/TW, 4.3
    public static RequirementStatus ByHelper(ProbationFacts facts, Assessment a)
    {
        if (facts.Command is not SubmitHelperComment command)
        {
            return Pending;
        }

        var rule = a.Read(ProbationLaw.HelperComment);
        if (facts.File?.Helper is not { } helper || command.By == helper)
        {
            return Met;
        }

        a.Bar(ProbationCodes.NotTheHelper, "command.by", rule.Citation);
        return NotMet;
    }

    // 06-HD/TW, 4.4
    public static RequirementStatus OpinionsComplete(ProbationFacts facts, Assessment a) =>
        facts.Command is CollectProbationOpinions command
            ? Opinions.Complete(command.MassOrganizationsAsked || facts.Record.Dossier.Profile is { Union: Admission.UnionSetting.None }, command.ResidenceAsked || command.ResidenceWaived, a.Read(ProbationLaw.Opinions).Citation, a)
            : Pending;

    // 06-HD/TW, 4.1
    public static RequirementStatus Class(ProbationFacts facts, Assessment a) =>
        facts.Present(facts.File?.CertificateIssuedOn, ProbationCodes.ClassMissing, "probation.certificateIssuedOn", a.Read(ProbationLaw.ClassRequired).Citation, a);

    public static RequirementStatus SelfReview(ProbationFacts facts, Assessment a) =>
        facts.Present(facts.File?.SelfReviewOn, ProbationCodes.SelfReviewMissing, "probation.selfReviewOn", a.Read(ProbationLaw.SelfReviewAfterEnd).Citation, a);

    public static RequirementStatus HelperComment(ProbationFacts facts, Assessment a) =>
        facts.Present(facts.File?.HelperCommentOn, ProbationCodes.HelperCommentMissing, "probation.helperCommentOn", a.Read(ProbationLaw.HelperComment).Citation, a);

    public static RequirementStatus OpinionsIn(ProbationFacts facts, Assessment a) =>
        facts.Present(facts.File?.OpinionsOn, ProbationCodes.OpinionsMissing, "probation.opinionsOn", a.Read(ProbationLaw.Opinions).Citation, a);

    // Charter, 2: a judgment for the voters to weigh, not a bar
    public static RequirementStatus DutiesFulfilled(ProbationFacts facts, Assessment a)
    {
        if (facts.File?.HelperJudgment is not { } judgment)
        {
            return Pending;
        }

        if (judgment == DutiesJudgment.Fulfilled)
        {
            return Met;
        }

        a.Remark(ProbationCodes.DutiesNotFulfilled, "probation.helperJudgment", a.Read(ProbationLaw.Duties).Citation);
        return NotMet;
    }

    // 294-QĐ/TW, 4.2.1: a late review stands, and the official date does not move (4.2.2)
    public static RequirementStatus ReviewInTime(ProbationFacts facts, Assessment a)
    {
        if (facts.File is not { CellRounds.Count: 0 } file || Due(file, a) is not { } due)
        {
            return NotApplicable;
        }

        return TimeLimits.Judge(due, ProbationLaw.ReviewDeadline, ProbationCodes.ReviewLate, a);
    }

    /// <summary>The deadline of the cell's review, from the end of the twelve months.</summary>
    public static Deadline? Due(ProbationFile file, Assessment a)
    {
        if (a.Law.Read(ProbationLaw.ReviewDeadline, file.EndsOn).IsKnown)
        {
            return a.Start(ProbationLaw.ReviewDeadline, file.EndsOn, "probation.endsOn");
        }

        // Where the law of that day is not known, the duty binds at the latest from the first later instrument known to have it.
        var first = a.Law.ChainOf(ProbationLaw.ReviewDeadline.Chain).Instruments.FirstOrDefault(instrument =>
            instrument.InForceOn > file.EndsOn && a.Law.Read(ProbationLaw.ReviewDeadline, instrument.InForceOn).IsKnown);
        if (first is null || first.InForceOn > a.On)
        {
            return null;
        }

        a.Read(ReadingsLaw.Transition);
        return a.Start(ProbationLaw.ReviewDeadline, first.InForceOn, "probation.endsOn");
    }

    private static RequirementStatus AfterEnd(ProbationFacts facts, string code, Assessment a)
    {
        if (facts.File is not { } file)
        {
            return NotApplicable;
        }

        var rule = a.Read(ProbationLaw.SelfReviewAfterEnd);
        if (facts.On >= file.EndsOn)
        {
            return Met;
        }

        a.Bar(code, "command.on", rule.Citation ?? a.Read(ProbationLaw.Duration).Citation, Arg.Date("ends", file.EndsOn));
        return Pending;
    }
}
