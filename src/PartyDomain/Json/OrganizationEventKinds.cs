using System.Text.Json.Serialization;
using PartyDomain.Organizations;
using PartyDomain.Organizations.Elections;

namespace PartyDomain.Json;

/// <summary>The kinds of facts of organizations in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(OrganizationTakenOver), "organization-taken-over")]
[JsonDerivedType(typeof(OrganizationFounded), "organization-founded")]
[JsonDerivedType(typeof(OrganizationRenamed), "organization-renamed")]
[JsonDerivedType(typeof(OrganizationRecoded), "organization-recoded")]
[JsonDerivedType(typeof(OrganizationRetyped), "organization-retyped")]
[JsonDerivedType(typeof(TierRoleChanged), "tier-role-changed")]
[JsonDerivedType(typeof(OrganizationReparented), "organization-reparented")]
[JsonDerivedType(typeof(OrganizationEnded), "organization-ended")]
[JsonDerivedType(typeof(OrganizationMerged), "organization-merged")]
[JsonDerivedType(typeof(OrganizationSplit), "organization-split")]
[JsonDerivedType(typeof(OrganizationDissolved), "organization-dissolved")]
[JsonDerivedType(typeof(OfficeTaken), "office-taken")]
[JsonDerivedType(typeof(OfficeLeft), "office-left")]
[JsonDerivedType(typeof(CongressCalled), "congress-called")]
[JsonDerivedType(typeof(CongressHeld), "congress-held")]
[JsonDerivedType(typeof(ElectionHeld), "election-held")]
[JsonDerivedType(typeof(CommitteeAppointed), "committee-appointed")]
[JsonDerivedType(typeof(TermEndMoved), "term-end-moved")]
[JsonDerivedType(typeof(ElectionReported), "election-reported")]
[JsonDerivedType(typeof(ElectionConfirmed), "election-confirmed")]
[JsonDerivedType(typeof(PowersGranted), "powers-granted")]
[JsonDerivedType(typeof(PowersRevoked), "powers-revoked")]
[JsonDerivedType(typeof(OrganizationCorrected), "organization-corrected")]
internal abstract class OrganizationEventKinds;
