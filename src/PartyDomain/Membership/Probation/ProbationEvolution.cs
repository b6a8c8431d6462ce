using PartyDomain.Membership.Exemptions;

namespace PartyDomain.Membership.Probation;

/// <summary>What each fact of probation makes of a record. Total: it judges nothing, and a fact without a probation changes nothing.</summary>
internal static class ProbationEvolution
{
    public static MembershipRecord Apply(MembershipRecord record, ProbationEvent happened)
    {
        if (record.Probation is not { } file)
        {
            return record;
        }

        return happened switch
        {
            ProbationDecided e => Decided(record, file, e),
            _ => record with { Probation = Register(file, happened) },
        };
    }

    private static ProbationFile Register(ProbationFile file, ProbationEvent happened) => happened switch
    {
        NewMemberCertificateRegistered e => file with { CertificateIssuedOn = e.IssuedOn },
        HelperChanged e => file with { Helper = e.Helper },
        SelfReviewSubmitted e => file with { SelfReviewOn = e.On },
        HelperCommented e => file with { HelperCommentOn = e.On, HelperJudgment = e.Judgment },
        ProbationOpinionsCollected e => file with { OpinionsOn = e.On },
        ProbationReviewed e => file with
        {
            Phase = Phase(e.Tally.Result, e.Escalated, ProbationPhase.CellProposedRecognition, ProbationPhase.CellProposedStrikeOff, ProbationPhase.Running),
            CellRounds = file.CellRounds.Add(e.Tally),
            CellReviewedOn = e.On,
            DecisionDue = e.DecisionDue,
        },
        ReviewAppraised e => file with { AppraisedOn = e.On },
        CommitteeReviewed e => file with
        {
            Phase = Phase(e.Tally.Result, e.Escalated, ProbationPhase.CommitteeProposedRecognition, ProbationPhase.CommitteeProposedStrikeOff, file.Phase),
            CommitteeRounds = file.CommitteeRounds.Add(e.Tally),
        },
        RecognitionExtended e => file with { DecisionDue = e.Due, DecisionExtended = true },
        RecognitionAnnounced e => file with { AnnouncedOn = e.On },
        _ => file,
    };

    private static ProbationPhase Phase(ReviewResult result, bool escalated, ProbationPhase recognize, ProbationPhase strikeOff, ProbationPhase none) =>
        result switch
        {
            ReviewResult.Recognize => recognize,
            ReviewResult.StrikeOff => strikeOff,
            _ => escalated ? ProbationPhase.Escalated : none,
        };

    private static MembershipRecord Decided(MembershipRecord record, ProbationFile file, ProbationDecided e)
    {
        var decided = file with { DecidedOn = e.On, DecisionTally = e.Tally };
        return e.Tally.Result switch
        {
            ReviewResult.Recognize => record with
            {
                Standing = Standing.Full,
                OfficialOn = e.OfficialOn,
                OfficialPrecision = e.Precision,
                RecognizedOn = e.On,
                Probation = decided with { Phase = ProbationPhase.Recognized },
            },
            ReviewResult.StrikeOff => record with
            {
                Standing = Standing.Former,
                Exemption = ExemptionFile.Empty,
                Probation = decided with { Phase = ProbationPhase.StruckOff },
                Ending = new Ending(e.On, EndingReason.ProbationerStruckOff),
            },
            _ => record with { Probation = decided with { Phase = ProbationPhase.Escalated } },
        };
    }
}
