using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Discipline.Suspensions;

/// <summary>Decides and explains acts on suspensions. Pure: the same arguments give the same answer.</summary>
public static class SuspensionDecider
{
    /// <summary>Judges a command under the law of its day.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="ofCentralCommittee">Whether the member sits on the Central Committee, as the host's registers say.</param>
    /// <param name="one">The suspension as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with the fact to store, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<SuspensionEvent> Decide(SuspensionCommand command, bool ofCentralCommittee, Suspension one, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, command.On);
        var facts = new SuspensionFacts(command, one, ofCentralCommittee, command.On);
        var step = SuspensionSteps.For(command);
        StepJudge.Judge(step, facts, "suspension", TermKey.Of(one.Phase), SuspensionHistory.InForce(one.History).Select(happened => (LocalDate?)happened.On).Max(), command, one, a);
        return a.Conclude<SuspensionEvent>(() => [Event(command, facts) with { Position = one.History.Count }]);
    }

    /// <summary>Lists which acts are open on a day, and what each asks for.</summary>
    /// <param name="one">The suspension as it is.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open acts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(Suspension one, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(law);
        return Explainer.Explain(SuspensionSteps.All, new SuspensionFacts(null, one, false, on), TermKey.Of(one.Phase), on, law);
    }

    private static SuspensionEvent Event(SuspensionCommand command, SuspensionFacts facts) => command switch
    {
        SuspendActivity c => new ActivitySuspended(c.On, c.By, c.Activity, c.Stage, facts.Period!),
        ExtendSuspension c => new SuspensionExtended(c.On, c.Until),
        LiftSuspension c => new SuspensionLifted(c.On),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
