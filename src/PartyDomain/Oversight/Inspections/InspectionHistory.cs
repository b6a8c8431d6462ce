namespace PartyDomain.Oversight.Inspections;

/// <summary>Makes sessions from facts.</summary>
public static class InspectionHistory
{
    /// <summary>Adds a fact to a session. It gets the next position and takes its place by its legal date.</summary>
    /// <param name="session">The session; it stays as it is.</param>
    /// <param name="happened">The fact.</param>
    /// <returns>The new state. A fact that cannot come where it stands, such as a second decision, is kept and changes nothing.</returns>
    public static InspectionSession Evolve(InspectionSession session, InspectionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(happened);
        return Fold(session.Id, session.History.Add(happened));
    }

    /// <summary>Makes a session from its history. A prefix of a history gives the session as it was known then.</summary>
    /// <param name="id">Which session.</param>
    /// <param name="events">The facts in the order of position.</param>
    /// <returns>The session.</returns>
    public static InspectionSession Fold(SessionId id, IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var history = events.Select((happened, position) => happened with { Position = position }).ToValueList();
        var session = new InspectionSession(id);
        foreach (var happened in InForce(history))
        {
            session = Apply(session, happened) ?? session;
        }

        return session with { History = history };
    }

    /// <summary>The facts that hold, in legal order, corrections applied.</summary>
    internal static IEnumerable<InspectionEvent> InForce(ValueList<InspectionEvent> history) =>
        FactOrder.InForce<InspectionEvent, SessionCorrected>(
            history,
            happened => happened.On,
            correction => correction.Corrects,
            correction => correction.Replacement,
            (happened, position) => happened with { Position = position });

    /// <summary>What a fact makes of a session; null where it cannot come there.</summary>
    internal static InspectionSession? Apply(InspectionSession now, InspectionEvent happened) => happened switch
    {
        SessionDecided e when now.Plan is null => now with
        {
            Phase = SessionPhase.Decided,
            Plan = e.Plan,
            DecidedOn = e.On,
            Subjects = States(e.Subjects, e),
        },
        SessionRecorded e when now.Plan is null => now with
        {
            Phase = SessionPhase.Concluded,
            Plan = e.Plan,
            DecidedOn = e.DecidedOn,
            BegunOn = e.BegunOn,
            ConcludedOn = e.On,
            Subjects = States(e.Subjects, e),
            Further = e.Further,
        },
        SessionBegun e when now.Phase == SessionPhase.Decided => now with { Phase = SessionPhase.UnderWay, BegunOn = e.On },
        SubjectAdded e when now.IsOpen && now.Find(e.Subject) is null => now with { Subjects = now.Subjects.Add(new SubjectState(e.Subject, e.On)) },
        SubjectConcluded e when now.Phase is SessionPhase.UnderWay or SessionPhase.Concluded && now.Find(e.Subject) is { Conclusion: null } =>
            With(now, e.Subject, state => state with { Conclusion = e.Conclusion, ConcludedOn = e.On }),
        SubjectDisciplined e when now.Find(e.Subject) is { Conclusion: SubjectConclusion.MustBeDisciplined, DisciplinedOn: null } =>
            With(now, e.Subject, state => state with { DisciplinedOn = e.On }),
        SessionConcluded e when now.Phase == SessionPhase.UnderWay => now with { Phase = SessionPhase.Concluded, ConcludedOn = e.On },
        SessionCancelled when now.IsOpen => now with { Phase = SessionPhase.Cancelled },
        _ => null,
    };

    // A subject that is given twice is one subject.
    private static ValueList<SubjectState> States(ValueList<SessionSubject> subjects, InspectionEvent happened) =>
        subjects.DistinctBy(subject => subject.Key).Select(subject => new SubjectState(subject, happened.On)).ToValueList();

    private static InspectionSession With(InspectionSession now, SessionSubject subject, Func<SubjectState, SubjectState> change) =>
        now with { Subjects = now.Subjects.Select(state => state.Subject.IsSame(subject) ? change(state) : state).ToValueList() };
}
