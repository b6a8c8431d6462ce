using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Restoration;

/// <summary>Decides and explains questions of party membership. Pure: the same arguments give the same answer.</summary>
public static class RestorationDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<RestorationEvent> Decide(RestorationCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new RestorationFacts(command, evidence, record, command.On);
        StepJudge.Judge(RestorationSteps.For(command), facts, "record", TermKey.Of(record.Standing), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<RestorationEvent>(() => [Of(command) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs.</summary>
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
        return Explainer.Explain(RestorationSteps.All, new RestorationFacts(null, evidence, record, on), TermKey.Of(record.Standing), on, law);
    }

    private static RestorationEvent Of(RestorationCommand command) => command switch
    {
        RestoreMembership c => new MembershipRestored(c.On, c.By, c.Cell, c.ConcludedOn),
        ResumeActivity c => new ActivityResumed(c.On, c.By),
        RefuseResumption c => new ResumptionRefused(c.On, c.By),
        RecognizeMembership c => new MembershipRecognized(c.On, c.By, c.Ground, c.AdmittedOn, c.Cell),
        StrikeImpostor c => new ImpostorStruckOff(c.On, c.By),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
