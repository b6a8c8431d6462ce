using System.Text.Json.Serialization;
using PartyDomain.Organizations.Elections;

namespace PartyDomain.Json;

/// <summary>The kinds of acts on offices in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(CallCongress), "call-congress")]
[JsonDerivedType(typeof(HoldCongress), "hold-congress")]
[JsonDerivedType(typeof(HoldElection), "hold-election")]
[JsonDerivedType(typeof(ReportElection), "report-election")]
[JsonDerivedType(typeof(ConfirmElection), "confirm-election")]
[JsonDerivedType(typeof(AppointOffices), "appoint-offices")]
[JsonDerivedType(typeof(MoveTermEnd), "move-term-end")]
[JsonDerivedType(typeof(LeaveOffices), "leave-offices")]
internal abstract class ElectionCommandKinds;
