using System.Text.Json.Serialization;
using PartyDomain.Organizations;

namespace PartyDomain.Json;

/// <summary>The kinds of facts of coverage units in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(CoverageUnitEstablished), "coverage-unit-established")]
[JsonDerivedType(typeof(CoverageUnitRenamed), "coverage-unit-renamed")]
[JsonDerivedType(typeof(CoverageUnitMoved), "coverage-unit-moved")]
[JsonDerivedType(typeof(HeadTookOffice), "head-took-office")]
[JsonDerivedType(typeof(HeadLeftOffice), "head-left-office")]
[JsonDerivedType(typeof(CellServes), "cell-serves")]
[JsonDerivedType(typeof(CellServesNoLonger), "cell-serves-no-longer")]
[JsonDerivedType(typeof(CoverageUnitEnded), "coverage-unit-ended")]
[JsonDerivedType(typeof(CoverageUnitCorrected), "coverage-unit-corrected")]
internal abstract class CoverageUnitEventKinds;
