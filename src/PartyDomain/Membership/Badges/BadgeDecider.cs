using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Badges;

/// <summary>Decides and explains what is done about badges. Pure: the same arguments give the same answer.</summary>
public static class BadgeDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<BadgeEvent> Decide(BadgeCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new BadgeFacts(command, evidence, record, command.On);
        StepJudge.Judge(BadgeSteps.For(command), facts, "record", TermKey.Of(record.Badges.Phase), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<BadgeEvent>(() => [Of(command, facts) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say; what is missing is listed as such.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open steps; none where there is neither a claim nor a badge.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new BadgeFacts(null, evidence, record, on);
        IEnumerable<Step<BadgeFacts>> steps = record.Badges == BadgeFile.Empty ? [] : BadgeSteps.All;
        return Explainer.Explain(steps, facts, TermKey.Of(record.Badges.Phase), on, law);
    }

    private static BadgeEvent Of(BadgeCommand command, BadgeFacts facts) => command switch
    {
        DeclareBadge c => new BadgeDeclared(c.On, c.Years, c.Ground, c.By, c.Round),
        AgreeBadge c => new BadgeAgreed(c.On, facts.Evidence.Cell!.Cell),
        ProposeBadge c => new BadgeProposed(c.On),
        ListBadge c => new BadgeListed(c.On),
        DecideBadge c => new BadgeDecided(c.On, facts.Claim!.Years, facts.Claim.Ground, c.By, c.Number),
        PresentBadge c => new BadgePresented(c.On, facts.Claim!.Years, c.Cell),
        CloseBadgeClaim c => new BadgeClaimClosed(c.On, c.Reason),
        RecognizeCorrection c => new CorrectionRecognized(c.On),
        ReportBadgeLost c => new BadgeLost(c.On, c.Years, c.GoodReason),
        ReissueBadge c => new BadgeReissued(c.On, c.Years, c.By, c.Number),
        WithdrawBadges c => new BadgesWithdrawn(c.On),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
