namespace PartyDomain.Discipline.Suspensions;

/// <summary>Makes suspensions from facts.</summary>
public static class SuspensionHistory
{
    /// <summary>Adds a fact. It gets the next position; one that is dated before others, and a correction, take their legal place.</summary>
    /// <param name="one">The suspension; it stays as it is.</param>
    /// <param name="happened">The fact.</param>
    /// <returns>The new suspension.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Suspension Evolve(Suspension one, SuspensionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(happened);
        var history = one.History.Add(happened with { Position = one.History.Count });
        return InForce(history).Aggregate(new Suspension(one.Id, one.Subject), Apply) with { History = history };
    }

    /// <summary>Makes a suspension from its facts.</summary>
    /// <param name="id">The key.</param>
    /// <param name="subject">Whether a member or an organization is suspended.</param>
    /// <param name="events">The facts, in the order in which they were learned.</param>
    /// <returns>The suspension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static Suspension Fold(CaseId id, DisciplineSubject subject, IEnumerable<SuspensionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(new Suspension(id, subject), Evolve);
    }

    internal static IEnumerable<SuspensionEvent> InForce(ValueList<SuspensionEvent> history) => FactOrder.InForce<SuspensionEvent, SuspensionCorrected>(
        history,
        happened => happened.On,
        correction => correction.Corrects,
        correction => correction.Replacement,
        (happened, position) => happened with { Position = position });

    private static Suspension Apply(Suspension one, SuspensionEvent happened) => happened switch
    {
        ActivitySuspended e => one with { Phase = SuspensionPhase.Suspended, Decision = e, Until = null, Extensions = 0, LiftedOn = null },
        SuspensionExtended e => one with { Until = e.Until, Extensions = one.Extensions + 1 },
        SuspensionLifted e => one with { Phase = SuspensionPhase.Lifted, LiftedOn = e.On },
        _ => one,
    };
}
