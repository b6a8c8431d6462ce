using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Exemptions;

/// <summary>What the rules of exemption look at. The command is null while a step is only explained.</summary>
internal sealed class ExemptionFacts(ExemptionCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
    : MembershipFacts(evidence, record, on)
{
    public ExemptionCommand? Command { get; } = command;

    public ExemptionFile File => Record.Exemption;

    /// <summary>The application in hand, or the one that the command brings.</summary>
    public ExemptionRequest? Request => Command is ApplyForExemption c ? new ExemptionRequest(c.On, c.Reason, c.Extent, c.From, c.Until, IsRenewal(c)) : File.Request;

    /// <summary>The result of the vote the command brings, once its rule has judged it.</summary>
    public Tally? Tally { get; set; }

    protected override OrganizationId? ActingCell => Record.HomeCell;

    protected override bool PassedUp => false;

    private bool IsRenewal(ApplyForExemption command) => File.Phase == ExemptionPhase.Exempt && File.Held?.Reason == command.Reason;
}
