using System.Text.Json.Serialization;
using PartyDomain.Quotas;

namespace PartyDomain.Json;

/// <summary>The kinds of facts about targets in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(TargetSet), "target-set")]
[JsonDerivedType(typeof(TargetRevised), "target-revised")]
[JsonDerivedType(typeof(TargetWithdrawn), "target-withdrawn")]
[JsonDerivedType(typeof(TargetCorrected), "target-corrected")]
internal abstract class TargetEventKinds;
