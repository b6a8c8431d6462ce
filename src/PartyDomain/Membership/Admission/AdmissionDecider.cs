using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Admission;

/// <summary>Decides and explains admission. Pure: the same arguments give the same answer.</summary>
public static class AdmissionDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<AdmissionEvent> Decide(AdmissionCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new AdmissionFacts(command, evidence, record, command.On);
        var step = AdmissionSteps.For(command);
        StepJudge.Judge(step, facts, "record", TermKey.Of(record.Dossier.Phase), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<AdmissionEvent>(() => [AdmissionEvents.Of(command, facts, assessment) with { Position = record.History.Count }]);
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
        var facts = new AdmissionFacts(null, evidence, record, on);
        return Explainer.Explain(AdmissionSteps.All, facts, TermKey.Of(record.Dossier.Phase), on, law);
    }
}
