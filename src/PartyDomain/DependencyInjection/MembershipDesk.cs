using NodaTime;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;
using PartyDomain.Rulebooks;
using PartyDomain.Workflows;

namespace PartyDomain.DependencyInjection;

/// <summary>
/// The one injectable facade: the static deciders with the host's law, and today's date from the host's clock for those who ask
/// without a date. Nothing else in the library looks at a clock.
/// </summary>
/// <param name="law">The law as the host applies it.</param>
/// <param name="clock">The host's clock.</param>
/// <param name="zone">The time zone in which a day begins and ends.</param>
public sealed class MembershipDesk(Law law, IClock clock, DateTimeZone zone)
{
    /// <summary>The law as the host applies it.</summary>
    public Law Law { get; } = law ?? throw new ArgumentNullException(nameof(law));

    /// <summary>Today's date by the host's clock.</summary>
    public LocalDate Today => clock.GetCurrentInstant().InZone(zone).Date;

    /// <summary>Judges a command of any workflow of membership. A command dated after today is judged all the same: whether that is allowed is the host's choice.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <param name="record">The record as it is.</param>
    /// <returns>The outcome.</returns>
    public Outcome<MembershipEvent> Decide(MembershipCommand command, MembershipEvidence evidence, MembershipRecord record) =>
        MembershipDecider.Decide(command, evidence, record, Law);

    /// <summary>Lists what can be done next today, in admission and probation.</summary>
    /// <param name="record">The record as it is.</param>
    /// <param name="evidence">What the host's registers say.</param>
    /// <returns>The open steps of both workflows.</returns>
    public ValueList<Explanation> Explain(MembershipRecord record, MembershipEvidence evidence) => MembershipDecider.Explain(record, evidence, Today, Law);
}
