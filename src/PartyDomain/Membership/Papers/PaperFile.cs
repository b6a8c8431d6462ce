using NodaTime;

namespace PartyDomain.Membership.Papers;

/// <summary>What the record holds of the party card and of the member's file: who keeps what since when, never what stands in it.</summary>
public sealed record PaperFile
{
    /// <summary>Nothing known.</summary>
    public static PaperFile Empty { get; } = new();

    /// <summary>Where the card is.</summary>
    public CardPhase Phase { get; init; }

    /// <summary>What is asked for, while a card is asked for.</summary>
    public CardAct? Requested { get; init; }

    /// <summary>The latest card.</summary>
    public PartyCard? Card { get; init; }

    /// <summary>The number of the CV.</summary>
    public CvNumber? CvNumber { get; init; }

    /// <summary>Who keeps the file.</summary>
    public FileKeeper? Keeper { get; init; }

    /// <summary>The organization that keeps it.</summary>
    public OrganizationId? KeptBy { get; init; }

    /// <summary>When the keeper last confirmed the index of the file.</summary>
    public LocalDate? IndexConfirmedOn { get; init; }

    /// <summary>When the file was last supplemented.</summary>
    public LocalDate? SupplementedOn { get; init; }

    /// <summary>When the loss of the file was reported; null where it is there.</summary>
    public LocalDate? FileLostOn { get; init; }

    /// <summary>Why it was lost.</summary>
    public FileLossCause? LossCause { get; init; }

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(PaperFile)} {{ {Phase} }}";
}
