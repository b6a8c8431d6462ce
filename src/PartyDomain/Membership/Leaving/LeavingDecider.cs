using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Leaving;

/// <summary>Decides and explains the end of a membership and its return. Pure: the same arguments give the same answer.</summary>
public static class LeavingDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<LeavingEvent> Decide(LeavingCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var a = new Assessment(law, command.On);
        var facts = new LeavingFacts(command, evidence, record, command.On);
        StepJudge.Judge(LeavingSteps.For(command), facts, "record", TermKey.Of(record.Standing), ActTypes.Last(record), command, record, a);
        return a.Conclude<LeavingEvent>(() => [Of(command, facts) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs. What ends or restores a membership is open only where the evidence speaks of it.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The open steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Explanation Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(law);
        return Explainer.Explain(LeavingSteps.All, new LeavingFacts(null, evidence, record, on), TermKey.Of(record.Standing), on, law);
    }

    private static LeavingEvent Of(LeavingCommand command, LeavingFacts facts) => command switch
    {
        RecordExpulsion c => new MemberExpelled(c.On, c.Case),
        RestoreMembership c => new MembershipRestored(c.On, c.Case, c.Cell, facts.GapCounts == true),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
