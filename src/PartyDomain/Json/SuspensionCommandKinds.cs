using System.Text.Json.Serialization;
using PartyDomain.Discipline.Suspensions;

namespace PartyDomain.Json;

/// <summary>The kinds of commands on suspensions in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(SuspendActivity), "suspend-activity")]
[JsonDerivedType(typeof(ExtendSuspension), "extend-suspension")]
[JsonDerivedType(typeof(LiftSuspension), "lift-suspension")]
internal abstract class SuspensionCommandKinds;
