using NodaTime;
using PartyDomain.Rulebooks;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Leaving;

/// <summary>An appeal against a striking off.</summary>
/// <param name="FiledOn">The day of filing.</param>
/// <param name="ReceivedOn">The day on which the body received it.</param>
/// <param name="To">The body.</param>
/// <param name="Due">By when it is resolved; null where no limit is known.</param>
/// <param name="Suspends">Whether the person stays a member meanwhile.</param>
public sealed record StrikingAppeal(LocalDate FiledOn, LocalDate ReceivedOn, PartyBody To, Deadline? Due, bool Suspends)
{
    /// <summary>When it was resolved.</summary>
    public LocalDate? ResolvedOn { get; init; }

    /// <summary>Whether the striking off was annulled.</summary>
    public bool Annulled { get; init; }
}
