using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Seniority;

/// <summary>Decides and explains the recalculation of seniority. Pure: the same arguments give the same answer.</summary>
public static class SeniorityDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<SeniorityEvent> Decide(SeniorityCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new SeniorityFacts(command, evidence, record, command.On);
        StepJudge.Judge(SenioritySteps.For(command), facts, "record", Phase(record), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<SeniorityEvent>(() => [Of(command) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs. Nothing is open while there is no time to take off.</summary>
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
        IEnumerable<Step<SeniorityFacts>> steps = record is { Standing: Standing.Full, Interruptions.Count: > 0 } ? SenioritySteps.All : [];
        return Explainer.Explain(steps, new SeniorityFacts(null, evidence, record, on), Phase(record), on, law);
    }

    private static string Phase(MembershipRecord record) => TermKey.Of(record.Recalculation?.Phase ?? SeniorityPhase.NotDeclared);

    private static SeniorityEvent Of(SeniorityCommand command) => command switch
    {
        DeclareSeniority c => new SeniorityDeclared(c.On),
        VerifySeniority c => new SeniorityVerified(c.On),
        AppraiseSeniority c => new SeniorityAppraised(c.On),
        RecalculateSeniority c => new SeniorityRecalculated(c.On, c.By, c.SpecialFrom),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
