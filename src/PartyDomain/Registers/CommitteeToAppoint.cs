namespace PartyDomain.Registers;

/// <summary>A committee that the one directly above appoints after founding, splitting or merging (294-QĐ/TW, 16.5).</summary>
/// <param name="Organization">Whose committee.</param>
/// <param name="AppointedBy">The organization directly above; null where the register does not reach so far up.</param>
/// <param name="Citation">The provision; null where it is not known.</param>
/// <param name="Grade">How well it is evidenced.</param>
public sealed record CommitteeToAppoint(OrganizationId Organization, OrganizationId? AppointedBy, Citation? Citation, EvidenceGrade Grade);
