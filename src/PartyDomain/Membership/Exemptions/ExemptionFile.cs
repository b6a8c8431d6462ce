using NodaTime;

namespace PartyDomain.Membership.Exemptions;

/// <summary>What the record holds of exemptions: the application in hand and the exemption held. Null means: not there.</summary>
public sealed record ExemptionFile
{
    /// <summary>Nothing asked for and nothing held.</summary>
    public static ExemptionFile Empty { get; } = new();

    /// <summary>How far it has come.</summary>
    public ExemptionPhase Phase { get; init; }

    /// <summary>The application in hand.</summary>
    public ExemptionRequest? Request { get; init; }

    /// <summary>The date of the medical facility's paper.</summary>
    public LocalDate? MedicalPaperOn { get; init; }

    /// <summary>The exemption held, which may have run out.</summary>
    public HeldExemption? Held { get; init; }

    /// <summary>When the temporary residence was registered.</summary>
    public LocalDate? StayRegisteredOn { get; init; }

    /// <summary>When the cell's decision was reported to the committee above.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(ExemptionFile)} {{ {Phase} }}";
}
