using NodaTime;

namespace PartyDomain.Membership.Papers;

/// <summary>What the rules of card and file look at. The command is null while a step is only explained.</summary>
internal sealed class PaperFacts(PaperCommand? command, MembershipRecord record, LocalDate on)
{
    public PaperCommand? Command { get; } = command;

    public MembershipRecord Record { get; } = record;

    public LocalDate On { get; } = on;

    public PaperFile File => Record.Papers;
}
