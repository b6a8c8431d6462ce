using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Discipline.Cases;

/// <summary>Decides and explains acts in a case against a member or an organization. Pure: the same arguments give the same answer.</summary>
public static class CaseDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="one">The case as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the fact to store, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<CaseEvent> Decide(CaseCommand command, CaseEvidence evidence, DisciplineCase one, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, command.On);
        var facts = new CaseFacts(command, evidence, one, command.On);
        var step = CaseSteps.For(command);
        StepJudge.Judge(step, facts, "case", TermKey.Of(one.Phase), LastAct(one), command, one, a);
        if (step.From.Contains(TermKey.Of(one.Phase), StringComparer.Ordinal) && !HasFacts(command, facts))
        {
            a.Bar(DisciplineCodes.CaseIncomplete, "case", null, Arg.Term("step", $"step.{step.Id}"));
        }

        return a.Conclude<CaseEvent>(() => Event(command, facts, a) is { } happened ? [happened with { Position = one.History.Count }] : []);
    }

    /// <summary>Lists which acts are open in a case on a day, and what each asks for.</summary>
    /// <param name="one">The case as it is.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open acts; none for a case that is closed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(DisciplineCase one, CaseEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        return Explainer.Explain(CaseSteps.Of(one.Subject), new CaseFacts(null, evidence, one, on), TermKey.Of(one.Phase), on, law);
    }

    private static LocalDate? LastAct(DisciplineCase one) =>
        CaseHistory.InForce(one.History).Where(happened => happened is not SentenceRegistered).Select(happened => (LocalDate?)happened.On).Max();

    // A correction may have taken away what a later fact rests on.
    private static bool HasFacts(CaseCommand command, CaseFacts facts) => command switch
    {
        VoteOnMeasure => facts.Case.ConcludedOn is not null && facts.Acts.Any(),
        TestLimitation => facts.Case is { Decision.Measure: not null, ConcludedOn: not null } && facts.Acts.Any(),
        IssueDecision => facts.Case is { Decision.Measure: not null, VotedOn: not null },
        AnnounceDecision => facts.Case is { DecidedBy: not null, SignedOn: not null, Measure: not null },
        FileAppeal => facts.Case is { DecidedBy: not null, ReceivedOn: not null, Measure: not null },
        ResolveAppeal => facts.Case is { DecidedBy: not null, Appeal: not null, Measure: not null },
        RecordLapse => facts.Case is { AnnouncedOn: not null, Measure: not null },
        RectifyDecision or ApologizeForDiscipline or RestoreRights => facts.Case is { DecidedBy: not null, Measure: not null },
        _ => true,
    };

    private static CaseEvent? Event(CaseCommand command, CaseFacts facts, Assessment a) => command switch
    {
        ReceiveSignal c => new SignalReceived(c.On),
        OpenInspection c => new InspectionOpened(c.On, c.By),
        RegisterSentence c => new SentenceRegistered(c.On, c.Penalty),
        ConcludeViolation c => new ViolationConcluded(c.On, c.Acts),
        DeferCase c => new CaseDeferred(c.On, c.Ground),
        EndDeferral c => new DeferralEnded(c.On),
        HearMember c => new MemberHeard(c.On, c.Attendance),
        VoteOnMeasure c => facts.Tally is { } tally ? new MeasureVoted(c.On, tally) : null,
        TestLimitation c => facts.Limitation is { } limitation ? new LimitationTested(c.On, limitation, limitation.All(item => item.Result.Expired)) : null,
        IssueDecision c => new DecisionIssued(c.On, facts.Case.Decision!.Body, c.Measure, c.Offices) { Standing = facts.Subject(new Assessment(a.Law, a.On)) },
        AnnounceDecision c => new DecisionAnnounced(c.On, c.ReceivedOn ?? c.On, facts.EffectiveOn!.Value) { At = c.At },
        FileAppeal c => new AppealFiled(c.On, c.To, a.StartIfKnown(c.To >= PartyBody.CentralInspectionCommission ? AppealLaw.ResolvedCentrally : AppealLaw.ResolvedLocally, c.On, "command.on")),
        ResolveAppeal c => new AppealResolved(c.On, c.By, c.Outcome, c.Measure) { Wrong = c.Wrong },
        ExamineIndividuals c => new IndividualsExamined(c.On, c.Individuals),
        RectifyDecision c => new DecisionRectified(c.On, c.By, c.Wrong, c.Outcome, c.Measure),
        ApologizeForDiscipline c => new ApologyMade(c.On, c.By),
        RestoreRights c => new RightsRestored(c.On, c.By, c.AppliedOn),
        RecordLapse c => new DecisionLapsed(c.On, facts.LapsedOn!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
