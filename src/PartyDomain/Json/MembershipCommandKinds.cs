using PartyDomain.Membership.Leaving;
using System.Text.Json.Serialization;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Probation;

namespace PartyDomain.Json;

/// <summary>The kinds of membership commands in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(ListProspect), "list-prospect")]
[JsonDerivedType(typeof(RemoveProspect), "remove-prospect")]
[JsonDerivedType(typeof(AssignHelper), "assign-helper")]
[JsonDerivedType(typeof(RegisterAwarenessCertificate), "register-awareness-certificate")]
[JsonDerivedType(typeof(AuthorizeProcedure), "authorize-procedure")]
[JsonDerivedType(typeof(SubmitApplication), "submit-application")]
[JsonDerivedType(typeof(SubmitCv), "submit-cv")]
[JsonDerivedType(typeof(AmendCv), "amend-cv")]
[JsonDerivedType(typeof(RequestVerification), "request-verification")]
[JsonDerivedType(typeof(RegisterVerificationReply), "register-verification-reply")]
[JsonDerivedType(typeof(ConcludeVerification), "conclude-verification")]
[JsonDerivedType(typeof(CertifyCv), "certify-cv")]
[JsonDerivedType(typeof(IntroduceByMember), "introduce-by-member")]
[JsonDerivedType(typeof(IntroduceByUnion), "introduce-by-union")]
[JsonDerivedType(typeof(ReplaceIntroducer), "replace-introducer")]
[JsonDerivedType(typeof(RegisterComment), "register-comment")]
[JsonDerivedType(typeof(CollectOpinions), "collect-opinions")]
[JsonDerivedType(typeof(EstablishOverAgeGround), "establish-over-age-ground")]
[JsonDerivedType(typeof(ConcludePoliticalStandard), "conclude-political-standard")]
[JsonDerivedType(typeof(RegisterConsent), "register-consent")]
[JsonDerivedType(typeof(ResolveAtCell), "resolve-at-cell")]
[JsonDerivedType(typeof(AppraiseAtPart), "appraise-at-part")]
[JsonDerivedType(typeof(ResolveAtCommittee), "resolve-at-committee")]
[JsonDerivedType(typeof(ForwardDossier), "forward-dossier")]
[JsonDerivedType(typeof(ExtendDecision), "extend-decision")]
[JsonDerivedType(typeof(DecideAdmission), "decide-admission")]
[JsonDerivedType(typeof(ReceiveDecision), "receive-decision")]
[JsonDerivedType(typeof(HoldCeremony), "hold-ceremony")]
[JsonDerivedType(typeof(RegisterMemberCv), "register-member-cv")]
[JsonDerivedType(typeof(ReportMove), "report-move")]
[JsonDerivedType(typeof(CertifyHelp), "certify-help")]
[JsonDerivedType(typeof(ForwardAfterMove), "forward-after-move")]
[JsonDerivedType(typeof(ReceiveAfterMove), "receive-after-move")]
[JsonDerivedType(typeof(AnnulOwnDecision), "annul-own-decision")]
[JsonDerivedType(typeof(RequestReview), "request-review")]
[JsonDerivedType(typeof(ConcludeReview), "conclude-review")]
[JsonDerivedType(typeof(CloseProcedure), "close-procedure")]
[JsonDerivedType(typeof(AnnulAdmission), "annul-admission")]
[JsonDerivedType(typeof(RectifyAdmission), "rectify-admission")]
[JsonDerivedType(typeof(RegisterNewMemberCertificate), "register-new-member-certificate")]
[JsonDerivedType(typeof(ChangeHelper), "change-helper")]
[JsonDerivedType(typeof(SubmitSelfReview), "submit-self-review")]
[JsonDerivedType(typeof(SubmitHelperComment), "submit-helper-comment")]
[JsonDerivedType(typeof(CollectProbationOpinions), "collect-probation-opinions")]
[JsonDerivedType(typeof(ReviewProbation), "review-probation")]
[JsonDerivedType(typeof(AppraiseReview), "appraise-review")]
[JsonDerivedType(typeof(ReviewAtCommittee), "review-at-committee")]
[JsonDerivedType(typeof(ExtendRecognition), "extend-recognition")]
[JsonDerivedType(typeof(DecideProbation), "decide-probation")]
[JsonDerivedType(typeof(AnnounceRecognition), "announce-recognition")]
[JsonDerivedType(typeof(RecordExpulsion), "record-expulsion")]
[JsonDerivedType(typeof(RestoreMembership), "restore-membership")]
internal abstract class MembershipCommandKinds;
