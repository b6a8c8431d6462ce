using System.Text.Json.Serialization;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Json;

/// <summary>The kinds of facts of cases in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(SignalReceived), "signal-received")]
[JsonDerivedType(typeof(InspectionOpened), "inspection-opened")]
[JsonDerivedType(typeof(SentenceRegistered), "sentence-registered")]
[JsonDerivedType(typeof(ViolationConcluded), "violation-concluded")]
[JsonDerivedType(typeof(CaseDeferred), "case-deferred")]
[JsonDerivedType(typeof(DeferralEnded), "deferral-ended")]
[JsonDerivedType(typeof(MemberHeard), "member-heard")]
[JsonDerivedType(typeof(MeasureVoted), "measure-voted")]
[JsonDerivedType(typeof(LimitationTested), "limitation-tested")]
[JsonDerivedType(typeof(DecisionIssued), "decision-issued")]
[JsonDerivedType(typeof(DecisionAnnounced), "decision-announced")]
[JsonDerivedType(typeof(AppealFiled), "appeal-filed")]
[JsonDerivedType(typeof(AppealResolved), "appeal-resolved")]
[JsonDerivedType(typeof(DecisionLapsed), "decision-lapsed")]
[JsonDerivedType(typeof(IndividualsExamined), "individuals-examined")]
[JsonDerivedType(typeof(DecisionRectified), "decision-rectified")]
[JsonDerivedType(typeof(ApologyMade), "apology-made")]
[JsonDerivedType(typeof(RightsRestored), "rights-restored")]
[JsonDerivedType(typeof(CaseCorrected), "case-corrected")]
internal abstract class CaseEventKinds;
