using System.Text.Json.Serialization;
using PartyDomain.Oversight.Inspections;

namespace PartyDomain.Json;

/// <summary>The kinds of facts of sessions of inspection and supervision in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(SessionDecided), "session-decided")]
[JsonDerivedType(typeof(SessionRecorded), "session-recorded")]
[JsonDerivedType(typeof(SessionBegun), "session-begun")]
[JsonDerivedType(typeof(SubjectAdded), "subject-added")]
[JsonDerivedType(typeof(SubjectConcluded), "subject-concluded")]
[JsonDerivedType(typeof(SubjectDisciplined), "subject-disciplined")]
[JsonDerivedType(typeof(SessionConcluded), "session-concluded")]
[JsonDerivedType(typeof(SessionCancelled), "session-cancelled")]
[JsonDerivedType(typeof(SessionCorrected), "session-corrected")]
internal abstract class InspectionEventKinds;
