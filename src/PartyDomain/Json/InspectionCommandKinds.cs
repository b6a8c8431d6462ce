using System.Text.Json.Serialization;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Json;

/// <summary>The kinds of acts on sessions of inspection and supervision in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(DecideSession), "decide-session")]
[JsonDerivedType(typeof(BeginSession), "begin-session")]
[JsonDerivedType(typeof(AddSubject), "add-subject")]
[JsonDerivedType(typeof(ConcludeSubject), "conclude-subject")]
[JsonDerivedType(typeof(RegisterDiscipline), "register-discipline")]
[JsonDerivedType(typeof(ConcludeSession), "conclude-session")]
[JsonDerivedType(typeof(CancelSession), "cancel-session")]
internal abstract class InspectionCommandKinds;
