using System.Text.Json.Serialization;
using PartyDomain.Membership;
using PartyDomain.Membership.Admission;
using PartyDomain.Membership.Dues;
using PartyDomain.Membership.Probation;

namespace PartyDomain.Json;

/// <summary>The kinds of membership events in documents.</summary>
/// <remarks>
/// This table is the only place that names them. A name is never changed and never reused: stored documents speak of it.
/// A new member of the family is added here and nowhere else.
/// </remarks>
[JsonDerivedType(typeof(ProspectListed), "prospect-listed")]
[JsonDerivedType(typeof(ProspectRemoved), "prospect-removed")]
[JsonDerivedType(typeof(HelperAssigned), "helper-assigned")]
[JsonDerivedType(typeof(AwarenessCertificateRegistered), "awareness-certificate-registered")]
[JsonDerivedType(typeof(ProcedureAuthorized), "procedure-authorized")]
[JsonDerivedType(typeof(ApplicationSubmitted), "application-submitted")]
[JsonDerivedType(typeof(CvSubmitted), "cv-submitted")]
[JsonDerivedType(typeof(CvAmended), "cv-amended")]
[JsonDerivedType(typeof(VerificationRequested), "verification-requested")]
[JsonDerivedType(typeof(VerificationReplied), "verification-replied")]
[JsonDerivedType(typeof(VerificationConcluded), "verification-concluded")]
[JsonDerivedType(typeof(CvCertified), "cv-certified")]
[JsonDerivedType(typeof(MemberIntroduced), "member-introduced")]
[JsonDerivedType(typeof(UnionIntroduced), "union-introduced")]
[JsonDerivedType(typeof(IntroducerReplaced), "introducer-replaced")]
[JsonDerivedType(typeof(CommentRegistered), "comment-registered")]
[JsonDerivedType(typeof(OpinionsCollected), "opinions-collected")]
[JsonDerivedType(typeof(OverAgeGroundEstablished), "over-age-ground-established")]
[JsonDerivedType(typeof(PoliticalStandardConcluded), "political-standard-concluded")]
[JsonDerivedType(typeof(ConsentRegistered), "consent-registered")]
[JsonDerivedType(typeof(CellResolved), "cell-resolved")]
[JsonDerivedType(typeof(PartAppraised), "part-appraised")]
[JsonDerivedType(typeof(CommitteeResolved), "committee-resolved")]
[JsonDerivedType(typeof(DossierForwarded), "dossier-forwarded")]
[JsonDerivedType(typeof(DecisionExtended), "decision-extended")]
[JsonDerivedType(typeof(AdmissionDecided), "admission-decided")]
[JsonDerivedType(typeof(DecisionReceived), "decision-received")]
[JsonDerivedType(typeof(CeremonyHeld), "ceremony-held")]
[JsonDerivedType(typeof(MemberCvRegistered), "member-cv-registered")]
[JsonDerivedType(typeof(ApplicantMoved), "applicant-moved")]
[JsonDerivedType(typeof(HelpCertified), "help-certified")]
[JsonDerivedType(typeof(DossierForwardedAfterMove), "dossier-forwarded-after-move")]
[JsonDerivedType(typeof(DossierReceivedAfterMove), "dossier-received-after-move")]
[JsonDerivedType(typeof(OwnDecisionAnnulled), "own-decision-annulled")]
[JsonDerivedType(typeof(ReviewRequested), "review-requested")]
[JsonDerivedType(typeof(ReviewConcluded), "review-concluded")]
[JsonDerivedType(typeof(ProcedureClosed), "procedure-closed")]
[JsonDerivedType(typeof(AdmissionAnnulled), "admission-annulled")]
[JsonDerivedType(typeof(AdmissionRectified), "admission-rectified")]
[JsonDerivedType(typeof(NewMemberCertificateRegistered), "new-member-certificate-registered")]
[JsonDerivedType(typeof(HelperChanged), "helper-changed")]
[JsonDerivedType(typeof(SelfReviewSubmitted), "self-review-submitted")]
[JsonDerivedType(typeof(HelperCommented), "helper-commented")]
[JsonDerivedType(typeof(ProbationOpinionsCollected), "probation-opinions-collected")]
[JsonDerivedType(typeof(ProbationReviewed), "probation-reviewed")]
[JsonDerivedType(typeof(ReviewAppraised), "review-appraised")]
[JsonDerivedType(typeof(CommitteeReviewed), "committee-reviewed")]
[JsonDerivedType(typeof(RecognitionExtended), "recognition-extended")]
[JsonDerivedType(typeof(ProbationDecided), "probation-decided")]
[JsonDerivedType(typeof(RecognitionAnnounced), "recognition-announced")]
[JsonDerivedType(typeof(CollectivelyTransferred), "collectively-transferred")]
[JsonDerivedType(typeof(StandingRecorded), "standing-recorded")]
[JsonDerivedType(typeof(DuesPaid), "dues-paid")]
[JsonDerivedType(typeof(EventCorrected), "event-corrected")]
internal abstract class MembershipEventKinds;
