using PartyDomain.Rulebooks;

namespace PartyDomain.Registers;

/// <summary>A transfer of one member that an act on organizations calls for (294-QĐ/TW, 6.3.4 and 6.3.5).</summary>
/// <param name="Person">The member.</param>
/// <param name="From">The cell that the member belonged to.</param>
/// <param name="To">Where the member may go; several where a split leaves the choice, none where it is not named yet.</param>
/// <param name="Due">By when; null where the law sets no limit or it is not known.</param>
/// <param name="Citation">The provision; null where it is not known.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record CollectiveTransfer(PersonId Person, OrganizationId From, ValueList<OrganizationId> To, Deadline? Due, Citation? Citation, EvidenceGrade Grade)
{
    /// <summary>The organization whose committee transfers the member; null where the register does not reach so far up, or a setting has to say.</summary>
    public OrganizationId? TransferredBy { get; init; }

    /// <summary>Writes where from, never the person.</summary>
    /// <returns>A text without personal data.</returns>
    public override string ToString() => $"{nameof(CollectiveTransfer)} {{ {From} }}";
}
