using NodaTime;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Exemptions;
using PartyDomain.Membership.Leaving;
using PartyDomain.Membership.Badges;
using PartyDomain.Membership.Papers;
using PartyDomain.Membership.Probation;
using PartyDomain.Membership.Transfers;
using PartyDomain.Membership.Restoration;
using PartyDomain.Membership.Seniority;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.Membership;

/// <summary>Passes commands of any workflow of membership to its decider.</summary>
public static class MembershipDecider
{
    /// <summary>Judges a command under the law of its day.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="record">The record as it is.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>The outcome, with events of the common family.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Outcome<MembershipEvent> Decide(MembershipCommand command, MembershipEvidence evidence, MembershipRecord record, Law law) => command switch
    {
        AdmissionCommand admission => Widen(AdmissionDecider.Decide(admission, evidence, record, law)),
        ProbationCommand probation => Widen(ProbationDecider.Decide(probation, evidence, record, law)),
        TransferCommand transfer => Widen(TransferDecider.Decide(transfer, evidence, record, law)),
        ExemptionCommand exemption => Widen(ExemptionDecider.Decide(exemption, evidence, record, law)),
        LeavingCommand leaving => Widen(LeavingDecider.Decide(leaving, evidence, record, law)),
        RestorationCommand restoration => Widen(RestorationDecider.Decide(restoration, evidence, record, law)),
        SeniorityCommand seniority => Widen(SeniorityDecider.Decide(seniority, evidence, record, law)),
        BadgeCommand badge => Widen(BadgeDecider.Decide(badge, evidence, record, law)),
        PaperCommand paper => Widen(PaperDecider.Decide(paper, evidence, record, law)),
        null => throw new ArgumentNullException(nameof(command)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    /// <summary>Lists what can be done next on a day, in every workflow that has something open.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="on">The day.</param>
    /// <param name="law">The law as the host applies it.</param>
    /// <returns>One explanation for each workflow with open steps.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Explanation> Explain(MembershipRecord record, MembershipEvidence evidence, LocalDate on, Law law)
    {
        Explanation[] all =
        [
            AdmissionDecider.Explain(record, evidence, on, law),
            ProbationDecider.Explain(record, evidence, on, law),
            TransferDecider.Explain(record, evidence, on, law),
            ExemptionDecider.Explain(record, evidence, on, law),
            LeavingDecider.Explain(record, evidence, on, law),
            RestorationDecider.Explain(record, evidence, on, law),
            SeniorityDecider.Explain(record, evidence, on, law),
            BadgeDecider.Explain(record, evidence, on, law),
            PaperDecider.Explain(record, evidence, on, law),
        ];
        return all.Where(explanation => explanation.Steps.Count > 0).ToValueList();
    }

    /// <summary>Names the step a command takes, for texts and for requirements of the host's own.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The id of the step, for example <c>admission.cell-resolution</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public static string StepOf(MembershipCommand command) => command switch
    {
        AdmissionCommand admission => AdmissionSteps.For(admission).Id,
        ProbationCommand probation => ProbationSteps.For(probation).Id,
        TransferCommand transfer => TransferSteps.For(transfer).Id,
        ExemptionCommand exemption => ExemptionSteps.For(exemption).Id,
        LeavingCommand leaving => LeavingSteps.For(leaving).Id,
        RestorationCommand restoration => RestorationSteps.For(restoration).Id,
        SeniorityCommand seniority => SenioritySteps.For(seniority).Id,
        BadgeCommand badge => BadgeSteps.For(badge).Id,
        PaperCommand paper => PaperSteps.For(paper).Id,
        null => throw new ArgumentNullException(nameof(command)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    private static Outcome<MembershipEvent> Widen<TEvent>(Outcome<TEvent> outcome)
        where TEvent : MembershipEvent => outcome switch
        {
            Accepted<TEvent> => new Accepted<MembershipEvent>(outcome.Events.Select(happened => (MembershipEvent)happened).ToValueList(), outcome.Findings, outcome.Basis),
            Refused<TEvent> => new Refused<MembershipEvent>(outcome.Findings, outcome.Basis),
            _ => new Undetermined<MembershipEvent>(outcome.Findings, outcome.Basis),
        };
}
