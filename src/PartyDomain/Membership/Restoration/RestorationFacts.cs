using NodaTime;

namespace PartyDomain.Membership.Restoration;

/// <summary>What the rules on questions of party membership look at. The command is null while a step is only explained.</summary>
internal sealed class RestorationFacts(RestorationCommand? command, MembershipEvidence evidence, MembershipRecord record, LocalDate on)
{
    public RestorationCommand? Command { get; } = command;

    public MembershipEvidence Evidence { get; } = evidence;

    public MembershipRecord Record { get; } = record;

    public LocalDate On { get; } = on;
}
