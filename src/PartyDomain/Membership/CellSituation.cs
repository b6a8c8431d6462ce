using NodaTime;

namespace PartyDomain.Membership;

/// <summary>Where a cell stands on a day: what the route of its resolutions depends on.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="Origin">Where the host took it from, for its own trail.</param>
/// <param name="Place">Where it stands in the tree.</param>
/// <param name="Superior">What stands above its grassroots organization.</param>
public sealed record CellSituation(OrganizationId Cell, LocalDate AsOf, string Origin, CellPlace Place, SuperiorKind Superior)
{
    /// <summary>Whether a part committee (đảng ủy bộ phận) stands between the cell and the grassroots committee.</summary>
    public bool HasPartCommittee { get; init; }

    /// <summary>The delegation of admission to the grassroots committee, if there is one.</summary>
    public Delegation? Delegated { get; init; }

    /// <summary>The decision that gave a committee above the cell superior powers, if there is one.</summary>
    public Delegation? Empowered { get; init; }

    /// <summary>Whether that decision explicitly grants the power to decide admission (294-QĐ/TW, 10.6.2 b).</summary>
    public bool EmpoweredToAdmit { get; init; }

    /// <summary>What kind of place the cell is for the applicant.</summary>
    public OrganizationPlace ApplicantPlace { get; init; }
}
