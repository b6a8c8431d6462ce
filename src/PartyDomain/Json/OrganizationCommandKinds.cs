using System.Text.Json.Serialization;
using PartyDomain.Organizations.Lifecycle;

namespace PartyDomain.Json;

/// <summary>The kinds of acts on organizations in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(FoundOrganization), "found-organization")]
[JsonDerivedType(typeof(RenameOrganization), "rename-organization")]
[JsonDerivedType(typeof(RecodeOrganization), "recode-organization")]
[JsonDerivedType(typeof(RetypeOrganization), "retype-organization")]
[JsonDerivedType(typeof(ChangeTierRole), "change-tier-role")]
[JsonDerivedType(typeof(ReparentOrganization), "reparent-organization")]
[JsonDerivedType(typeof(SplitOrganization), "split-organization")]
[JsonDerivedType(typeof(MergeOrganizations), "merge-organizations")]
[JsonDerivedType(typeof(EndOrganization), "end-organization")]
[JsonDerivedType(typeof(DissolveOrganization), "dissolve-organization")]
internal abstract class OrganizationCommandKinds;
