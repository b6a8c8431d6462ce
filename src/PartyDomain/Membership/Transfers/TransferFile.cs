using NodaTime;
using PartyDomain.Rulebooks;

namespace PartyDomain.Membership.Transfers;

/// <summary>What the record holds of transfers: the one that is under way, and where the member is for a time. Null means: not there.</summary>
public sealed record TransferFile
{
    /// <summary>Nothing under way.</summary>
    public static TransferFile Empty { get; } = new();

    /// <summary>How far it has come.</summary>
    public TransferPhase Phase { get; init; }

    /// <summary>Why the official transfer is called for.</summary>
    public MoveReason? Reason { get; init; }

    /// <summary>The day on which the decision takes effect or the residence changes.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>By when the transfer is to be started.</summary>
    public Deadline? StartDue { get; init; }

    /// <summary>The cell that the member is introduced to.</summary>
    public OrganizationId? To { get; init; }

    /// <summary>The date of the letter of introduction.</summary>
    public LocalDate? IntroducedOn { get; init; }

    /// <summary>By when the letter is to be presented.</summary>
    public Deadline? PresentDue { get; init; }

    /// <summary>The day on which the member received the sealed file; null where the organization sends it.</summary>
    public LocalDate? FileHandedOn { get; init; }

    /// <summary>The day on which the new place received the transfer slip (phiếu báo).</summary>
    public LocalDate? SlipReceivedOn { get; init; }

    /// <summary>The day on which the new place had reached both the member and the sending organization about papers not handed in.</summary>
    public LocalDate? ContactedOn { get; init; }

    /// <summary>The day on which the letter was presented.</summary>
    public LocalDate? PresentedOn { get; init; }

    /// <summary>A temporary transfer that is running.</summary>
    public TemporaryStay? Stay { get; init; }

    /// <summary>A transfer abroad that is running.</summary>
    public StayAbroad? Abroad { get; init; }

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(TransferFile)} {{ {Phase} }}";
}
