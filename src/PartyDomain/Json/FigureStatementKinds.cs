using System.Text.Json.Serialization;
using PartyDomain.Reporting.Figures;

namespace PartyDomain.Json;

/// <summary>The kinds of statements of figures in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(PercentOfPlan), "percent-of-plan")]
[JsonDerivedType(typeof(ShareOfWhole), "share")]
[JsonDerivedType(typeof(SharedDenominator), "shared-denominator")]
[JsonDerivedType(typeof(SumOfParts), "sum")]
[JsonDerivedType(typeof(PartsOfTotal), "parts-of-total")]
[JsonDerivedType(typeof(Growth), "growth")]
[JsonDerivedType(typeof(SingleCount), "count")]
[JsonDerivedType(typeof(PlanAgainstImplied), "plan-against-implied")]
[JsonDerivedType(typeof(PlanCascade), "cascade")]
[JsonDerivedType(typeof(MembersAssigned), "assignment")]
[JsonDerivedType(typeof(PlainClaim), "claim")]
internal abstract class FigureStatementKinds;
