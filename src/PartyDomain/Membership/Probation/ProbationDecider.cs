using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Probation;

/// <summary>Decides and explains probation, recognition and striking a probationer off. Pure: the same arguments give the same answer.</summary>
public static class ProbationDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<ProbationEvent> Decide(ProbationCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new ProbationFacts(command, evidence, record, command.On);
        StepJudge.Judge(ProbationSteps.For(command), facts, "record", Phase(record), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<ProbationEvent>(() => [Of(command, facts, assessment) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs. Nothing is open outside probation.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say; what is missing is listed as such.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new ProbationFacts(null, evidence, record, on);
        IEnumerable<Step<ProbationFacts>> steps = record.Probation is null ? [] : ProbationSteps.All;
        return Explainer.Explain(steps, facts, Phase(record), on, law);
    }

    // 294-QĐ/TW, 4.2.2: official from the end of the twelve months, however late the decision
    private static ProbationDecided Decided(DecideProbation command, ProbationFacts facts, Assessment a)
    {
        if (facts.Tally!.Result != ReviewResult.Recognize)
        {
            return new ProbationDecided(command.On, command.By, facts.Tally, null);
        }

        var ends = facts.File!.EndsOn;
        a.Remark(ProbationCodes.OfficialDate, "record.officialOn", a.Read(ProbationLaw.OfficialAtEnd).Citation, Arg.Date("official", ends), Arg.Date("decided", command.On));
        return new ProbationDecided(command.On, command.By, facts.Tally, ends);
    }

    private static string Phase(MembershipRecord record) => TermKey.Of(record.Probation?.Phase ?? ProbationPhase.Running);

    private static ProbationEvent Of(ProbationCommand command, ProbationFacts facts, Assessment a) => command switch
    {
        RegisterNewMemberCertificate c => new NewMemberCertificateRegistered(c.On, c.IssuedOn, c.Issuer),
        ChangeHelper c => new HelperChanged(c.On, c.Helper, c.Reason, c.FormerCommented),
        SubmitSelfReview c => new SelfReviewSubmitted(c.On),
        SubmitHelperComment c => new HelperCommented(c.On, c.By, c.Judgment),
        CollectProbationOpinions c => new ProbationOpinionsCollected(c.On, c.MassOrganizationsAsked, c.ResidenceAsked, c.ResidenceWaived),
        ReviewProbation c => new ProbationReviewed(
            c.On,
            facts.Evidence.Cell!.Cell,
            facts.Tally!,
            ReviewRules.Round(facts, PartyBody.Cell),
            ReviewRules.IsEscalated(facts, a),
            facts.Tally!.Result != ReviewResult.Recognize ? null : a.StartIfKnown(ProbationLaw.DecisionDeadline, c.On, "probation.decisionDue")),
        AppraiseReview c => new ReviewAppraised(c.On),
        ReviewAtCommittee c => new CommitteeReviewed(c.On, facts.Tally!, ReviewRules.Round(facts, PartyBody.GrassrootsCommittee), ReviewRules.IsEscalated(facts, a)),
        ExtendRecognition c => new RecognitionExtended(c.On, TimeLimits.Extended(facts.File!.DecisionDue!, ProbationLaw.DecisionExtension, a)),
        DecideProbation c => Decided(c, facts, a),
        AnnounceRecognition c => new RecognitionAnnounced(c.On),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
