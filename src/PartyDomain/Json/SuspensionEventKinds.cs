using System.Text.Json.Serialization;
using PartyDomain.Discipline.Suspensions;

namespace PartyDomain.Json;

/// <summary>The kinds of facts of suspensions in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(ActivitySuspended), "activity-suspended")]
[JsonDerivedType(typeof(SuspensionExtended), "suspension-extended")]
[JsonDerivedType(typeof(SuspensionLifted), "suspension-lifted")]
[JsonDerivedType(typeof(SuspensionCorrected), "suspension-corrected")]
internal abstract class SuspensionEventKinds;
