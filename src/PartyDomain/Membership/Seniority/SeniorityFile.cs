using NodaTime;
using PartyDomain.Voting;

namespace PartyDomain.Membership.Seniority;

/// <summary>What the record holds of the recalculation of seniority. Null means: not there yet.</summary>
/// <param name="Phase">How far it has come.</param>
public sealed record SeniorityFile(SeniorityPhase Phase)
{
    /// <summary>When the member declared it.</summary>
    public LocalDate? DeclaredOn { get; init; }

    /// <summary>When the cell verified it.</summary>
    public LocalDate? VerifiedOn { get; init; }

    /// <summary>When the grassroots committee appraised it.</summary>
    public LocalDate? AppraisedOn { get; init; }

    /// <summary>When it was last decided. A new declaration leaves it in place.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Who decided.</summary>
    public PartyBody? DecidedBy { get; init; }

    /// <summary>The start that the Secretariat set in a special case; null where the law gives it.</summary>
    public LocalDate? SpecialFrom { get; init; }

    /// <summary>Writes the phase alone.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(SeniorityFile)} {{ {Phase} }}";
}
