using NodaTime;

namespace PartyDomain.Membership.Transfers;

/// <summary>A move, as it is planned.</summary>
/// <param name="Reason">Why.</param>
/// <param name="From">The first day away; of a graduate the day of graduation.</param>
/// <param name="Term">For how long, in months, years or days, after which the member comes back; null where the member does not come back or no end is set.</param>
public sealed record PlannedMove(MoveReason Reason, LocalDate From, Length? Term)
{
    /// <summary>Whether it leads abroad.</summary>
    public bool Abroad { get; init; }

    /// <summary>Whether the new place has no party organization.</summary>
    public bool NoOrganization { get; init; }

    /// <summary>Whether the new place is too far from the permanent residence; asked only where it has no organization.</summary>
    public bool FarFromHome { get; init; }
}
