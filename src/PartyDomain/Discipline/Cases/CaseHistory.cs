using PartyDomain.Voting;

namespace PartyDomain.Discipline.Cases;

/// <summary>Makes cases from facts.</summary>
public static class CaseHistory
{
    /// <summary>Adds a fact to a case. It gets the next position; one that is dated before others, and a correction, take their legal place.</summary>
    /// <param name="one">The case; it stays as it is.</param>
    /// <param name="happened">The fact.</param>
    /// <returns>The new case.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DisciplineCase Evolve(DisciplineCase one, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(happened);
        var placed = happened with { Position = one.History.Count };
        var history = one.History.Add(placed);
        var isLast = placed is not CaseCorrected && one.History.All(earlier => earlier.On <= placed.On && earlier is not CaseCorrected);
        return isLast ? Apply(one, placed) with { History = history } : Replay(one, history);
    }

    /// <summary>Makes a case from its facts. A prefix gives the case as it was known then.</summary>
    /// <param name="id">The key of the case.</param>
    /// <param name="subject">The member or the organization.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DisciplineCase Fold(CaseId id, CaseSubject subject, IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        return Replay(new DisciplineCase(id, subject), history);
    }

    internal static IEnumerable<CaseEvent> InForce(ValueList<CaseEvent> history) => FactOrder.InForce<CaseEvent, CaseCorrected>(
        history,
        happened => happened.On,
        correction => correction.Corrects,
        correction => correction.Replacement,
        (happened, position) => happened with { Position = position });

    private static DisciplineCase Replay(DisciplineCase one, ValueList<CaseEvent> history) =>
        InForce(history).Aggregate(new DisciplineCase(one.Id, one.Subject), Apply) with { History = history };

    private static DisciplineCase Apply(DisciplineCase one, CaseEvent happened) => happened switch
    {
        SignalReceived => one with { Phase = CasePhase.SignalReceived },
        InspectionOpened => one with { Phase = CasePhase.Inspecting },
        SentenceRegistered e => one with { Sentence = e.Penalty },
        ViolationConcluded e => one with
        {
            Phase = e.Acts.Any(act => act.Exempt is null) ? CasePhase.Concluded : CasePhase.NotDisciplined,
            Acts = e.Acts,
            ConcludedOn = e.On,
        },
        CaseDeferred e => one with
        {
            Phase = CasePhase.Deferred,
            PhaseBeforeDeferral = one.Phase == CasePhase.Deferred ? one.PhaseBeforeDeferral : one.Phase,
            Deferral = new ExcludedTime(ExclusionKind.Deferral, e.On, e.On) { Deferral = e.Ground },
        },
        DeferralEnded e => EndDeferral(one, e),
        MemberHeard e => one with { Hearings = one.Hearings.Add(e.Attendance) },
        MeasureVoted e => Voted(one, e),
        LimitationTested e => one with { Phase = e.Expired ? CasePhase.NotDisciplined : CasePhase.Enforceable, Limitation = e.Acts },
        DecisionIssued e => one with { Phase = CasePhase.Decided, Measure = e.Measure, DecidedBy = e.By, Offices = e.Offices, SignedOn = e.On, Standing = e.Standing },
        DecisionAnnounced e => one with { Phase = CasePhase.InForce, AnnouncedOn = e.On, ReceivedOn = e.ReceivedOn, EffectiveOn = e.EffectiveOn },
        AppealFiled e => one with { Phase = CasePhase.Appealed, Appeal = new PendingAppeal(e.On, e.To, e.ResolveDue) },
        AppealResolved e => one with
        {
            Phase = e.Outcome == AppealOutcome.Annulled ? CasePhase.Annulled : CasePhase.InForce,
            Measure = e.Measure ?? one.Measure,
            Appeal = null,
            ReceivedOn = e.On,
            Resolved = one.Resolved.Add(e),
            Wrong = e.Wrong ?? one.Wrong,
        },
        IndividualsExamined e => one with { Individuals = one.Individuals.Where(item => e.Individuals.All(later => later.Member != item.Member)).Concat(e.Individuals).ToValueList() },
        DecisionRectified e => one with
        {
            Phase = e.Outcome == AppealOutcome.Annulled ? CasePhase.Annulled : one.Phase == CasePhase.Lapsed ? CasePhase.Lapsed : CasePhase.InForce,
            Measure = e.Measure ?? one.Measure,
            Appeal = null,
            ReceivedOn = e.On,
            Wrong = e.Wrong,
            RectifiedOn = e.On,
        },
        ApologyMade e => one with { ApologizedOn = e.On },
        RightsRestored e => one with { RestoredOn = e.On },
        DecisionLapsed e => one with { Phase = CasePhase.Lapsed, LapsedOn = e.LapsedOn },
        _ => one,
    };

    // The day on which the ground no longer holds counts again.
    private static DisciplineCase EndDeferral(DisciplineCase one, DeferralEnded e)
    {
        if (one.Deferral is not { } deferral)
        {
            return one;
        }

        var last = e.On > deferral.From ? e.On.PlusDays(-1) : deferral.From;
        return one with { Phase = one.PhaseBeforeDeferral, Deferral = null, Deferrals = one.Deferrals.Add(deferral with { To = last }) };
    }

    private static DisciplineCase Voted(DisciplineCase one, MeasureVoted e) => (e.Tally.Kind, e.Tally.Result) switch
    {
        (MeasureVoteKind.Decision, MeasureVoteResult.Decided) => one with { Phase = CasePhase.Voted, Decision = e.Tally, VotedOn = e.On },
        (MeasureVoteKind.Decision, MeasureVoteResult.NoDiscipline) => one with { Phase = CasePhase.NotDisciplined, Decision = e.Tally, VotedOn = e.On },
        _ => one with { Phase = CasePhase.Proposed, Proposals = one.Proposals.Add(e.Tally) },
    };
}
