using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;
using PartyDomain.Workflows;

namespace PartyDomain.Membership.Exemptions;

/// <summary>Decides and explains exemption from party work and activity. Pure: the same arguments give the same answer.</summary>
public static class ExemptionDecider
{
    /// <summary>Judges a command under the law of its day. Every rule of the step is evaluated, and every finding returned.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say, as of the day of the act or later.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>Accepted with its events, refused, or undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<ExemptionEvent> Decide(ExemptionCommand command, MembershipEvidence evidence, MembershipRecord record, Law law)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(law);
        var assessment = new Assessment(law, command.On);
        var facts = new ExemptionFacts(command, evidence, record, command.On);
        StepJudge.Judge(ExemptionSteps.For(command), facts, "record", TermKey.Of(record.Exemption.Phase), ActTypes.Last(record), command, record, assessment);
        return assessment.Conclude<ExemptionEvent>(() => [Of(command, facts, assessment) with { Position = record.History.Count }]);
    }

    /// <summary>Lists what can be done next on a day, and what each next step still needs. Nothing is open for anybody who is no member.</summary>
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
        var facts = new ExemptionFacts(null, evidence, record, on);
        IEnumerable<Step<ExemptionFacts>> steps = record.Standing is Standing.Probationary or Standing.Full ? ExemptionSteps.All : [];
        return Explainer.Explain(steps, facts, TermKey.Of(record.Exemption.Phase), on, law);
    }

    private static ExemptionEvent Of(ExemptionCommand command, ExemptionFacts facts, Assessment a) => command switch
    {
        ApplyForExemption c => new ExemptionRequested(c.On, c.Reason, c.Extent, c.Written, c.From, c.Until, facts.Request!.IsRenewal),
        RegisterMedicalPaper c => new MedicalPaperRegistered(c.On, c.IssuedOn),
        WithdrawExemption c => new ExemptionWithdrawn(c.On),
        ConsiderExemption c => new ExemptionConsidered(c.On, facts.Tally!, ExemptionRules.Expected(facts, a) == PartyBody.Cell),
        DecideExemption c => new ExemptionDecided(c.On, c.By, facts.Tally!),
        ReportExemption c => new ExemptionReported(c.On),
        RegisterStay c => new StayRegistered(c.On, c.RegisteredOn),
        ResolveReturn c => new ReturnResolved(c.On, facts.Tally!),
        EndExemption c => new ExemptionEnded(c.On, c.PlaceCommented),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };
}
