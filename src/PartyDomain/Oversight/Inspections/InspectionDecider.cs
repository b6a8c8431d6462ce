using NodaTime;
using PartyDomain.Organizations;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Oversight.Inspections;

/// <summary>Decides and explains acts on sessions of inspection and supervision. Pure: the same arguments give the same answer.</summary>
public static class InspectionDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say of members and cell, as of the day before the act or later; null where no rule asks for any.</param>
    /// <param name="session">The session as it is; one without facts for a decision.</param>
    /// <param name="tree">The organizations.</param>
    /// <param name="law">The law as the host applies it, with the host's own requirements on the step.</param>
    /// <returns>Accepted with one fact, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument but the evidence is null.</exception>
    public static Outcome<InspectionEvent> Decide(InspectionCommand command, InspectionEvidence? evidence, InspectionSession session, OrganizationTree tree, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, command.On);
        var facts = new InspectionFacts(command, evidence, session, tree, command.On);
        var step = InspectionSteps.For(command);
        StepJudge.Judge(step, facts, "session", TermKey.Of(session.Phase), null, command, session, a);
        return a.Conclude<InspectionEvent>(() => [EventOf(command) with { Position = session.History.Count }]);
    }

    /// <summary>Lists which acts are open for a session on a day, and what each asks for.</summary>
    /// <param name="session">The session; one without facts can be decided.</param>
    /// <param name="tree">The organizations.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open acts; none for what was called off.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(InspectionSession session, OrganizationTree tree, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(law);
        var facts = new InspectionFacts(null, null, session, tree, on);
        return Explainer.Explain(InspectionSteps.All, facts, TermKey.Of(session.Phase), on, law);
    }

    private static InspectionEvent EventOf(InspectionCommand command) => command switch
    {
        DecideSession c => new SessionDecided(c.On, c.Plan, c.Subjects),
        BeginSession c => new SessionBegun(c.On),
        AddSubject c => new SubjectAdded(c.On, c.Subject),
        ConcludeSubject c => new SubjectConcluded(c.On, c.Subject, c.Conclusion),
        RegisterDiscipline c => new SubjectDisciplined(c.On, c.Subject),
        ConcludeSession c => new SessionConcluded(c.On),
        CancelSession c => new SessionCancelled(c.On),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No such command."),
    };
}
