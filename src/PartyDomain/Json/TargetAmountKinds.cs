using System.Text.Json.Serialization;
using PartyDomain.Quotas;

namespace PartyDomain.Json;

/// <summary>The kinds of amounts of targets in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(CountTarget), "count")]
[JsonDerivedType(typeof(RateTarget), "rate")]
internal abstract class TargetAmountKinds;
