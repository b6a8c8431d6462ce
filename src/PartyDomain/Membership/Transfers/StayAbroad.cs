using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>A transfer abroad that is running.</summary>
/// <param name="Transfer">Official or temporary.</param>
/// <param name="Route">Through whom it went.</param>
/// <param name="Reason">Why.</param>
/// <param name="LeavesOn">The day of moving abroad.</param>
/// <param name="PresentDue">By when the slip is to be presented abroad; null where no limit is known.</param>
public sealed record StayAbroad(TransferKind Transfer, AbroadRoute Route, MoveReason Reason, LocalDate LeavesOn, Deadline? PresentDue)
{
    /// <summary>The organization that the member belonged to before.</summary>
    public OrganizationId? Left { get; init; }

    /// <summary>When the slip was presented.</summary>
    public LocalDate? PresentedOn { get; init; }

    /// <summary>When the member came back.</summary>
    public LocalDate? ReturnedOn { get; init; }

    /// <summary>By when the member is to report after coming back; null where no limit is known.</summary>
    public Deadline? ReportDue { get; init; }
}
