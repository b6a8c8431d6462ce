namespace PartyDomain.Registers;

/// <summary>An inspection commission that the standing committee directly above appoints after founding, splitting or merging, with its chair and deputies (294-QĐ/TW, 16.5; on trial).</summary>
/// <param name="Organization">Whose commission.</param>
/// <param name="AppointedBy">The organization directly above; null where the register does not reach so far up.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record CommissionToAppoint(OrganizationId Organization, OrganizationId? AppointedBy, Citation? Citation, EvidenceGrade Grade);
