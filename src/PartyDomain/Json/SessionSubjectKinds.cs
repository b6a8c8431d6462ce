using System.Text.Json.Serialization;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Json;

/// <summary>The kinds of subjects of sessions in documents.</summary>
/// <remarks>This table is the only place that names them. A name is never changed and never reused.</remarks>
[JsonDerivedType(typeof(OrganizationSubject), "organization")]
[JsonDerivedType(typeof(MemberSubject), "member")]
internal abstract class SessionSubjectKinds;
