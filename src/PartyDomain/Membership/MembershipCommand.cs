using NodaTime;

namespace PartyDomain.Membership;

/// <summary>A request to do something with a membership record. It holds only what the person who sends it may assert; standings and rosters come as <see cref="MembershipEvidence"/>.</summary>
public abstract record MembershipCommand
{
    private protected MembershipCommand(LocalDate on) => On = on;

    /// <summary>The legal date of the act.</summary>
    public LocalDate On { get; }
}
