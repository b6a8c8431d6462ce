using NodaTime;

namespace PartyDomain.Membership.Seniority;

/// <summary>What the rules of the recalculation look at. The command is null while a step is only explained.</summary>
internal sealed class SeniorityFacts(SeniorityCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
{
    public SeniorityCommand? Command { get; } = command;

    public MembershipEvidence Evidence { get; } = evidence;

    public MembershipRecord Record { get; } = record;

    public LocalDate On { get; } = on;
}
