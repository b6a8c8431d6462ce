using System.Text.Json.Serialization;
using PartyDomain.Discipline.Cases;

namespace PartyDomain.Json;

/// <summary>The kinds of commands in cases in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(ReceiveSignal), "receive-signal")]
[JsonDerivedType(typeof(OpenInspection), "open-inspection")]
[JsonDerivedType(typeof(RegisterSentence), "register-sentence")]
[JsonDerivedType(typeof(ConcludeViolation), "conclude-violation")]
[JsonDerivedType(typeof(DeferCase), "defer-case")]
[JsonDerivedType(typeof(EndDeferral), "end-deferral")]
[JsonDerivedType(typeof(HearMember), "hear-member")]
[JsonDerivedType(typeof(VoteOnMeasure), "vote-on-measure")]
[JsonDerivedType(typeof(TestLimitation), "test-limitation")]
[JsonDerivedType(typeof(IssueDecision), "issue-decision")]
[JsonDerivedType(typeof(AnnounceDecision), "announce-decision")]
[JsonDerivedType(typeof(FileAppeal), "file-appeal")]
[JsonDerivedType(typeof(ResolveAppeal), "resolve-appeal")]
[JsonDerivedType(typeof(RecordLapse), "record-lapse")]
[JsonDerivedType(typeof(ExamineIndividuals), "examine-individuals")]
[JsonDerivedType(typeof(RectifyDecision), "rectify-decision")]
[JsonDerivedType(typeof(ApologizeForDiscipline), "apologize-for-discipline")]
[JsonDerivedType(typeof(RestoreRights), "restore-rights")]
internal abstract class CaseCommandKinds;
