namespace PartyDomain.Membership.Admission;

/// <summary>Codes of findings about admission.</summary>
public static class AdmissionCodes
{
    /// <summary>The CV is not in, so that age and education cannot be judged.</summary>
    public const string ProfileMissing = "admission.profile-missing";

    /// <summary>The applicant is not a Vietnamese citizen.</summary>
    public const string NotCitizen = "admission.not-citizen";

    /// <summary>The date of birth lies after the act.</summary>
    public const string BornAfterAct = "admission.born-after-act";

    /// <summary>The applicant is younger than the least age.</summary>
    public const string UnderAge = "admission.under-age";

    /// <summary>The conditions for considering a person over 60 are not met.</summary>
    public const string OverAgeConditions = "admission.over-age-conditions";

    /// <summary>The prior written consent for a person over 60 is missing.</summary>
    public const string OverAgeConsentMissing = "admission.over-age-consent-missing";

    /// <summary>Regulation and guidance differ on who decides about a person over 60; the guidance is followed.</summary>
    public const string OverAgeCompetenceConflict = "admission.over-age-competence-conflict";

    /// <summary>The documented education is below the requirement.</summary>
    public const string EducationTooLow = "admission.education-too-low";

    /// <summary>The prior written consent for an elder with literacy only is missing.</summary>
    public const string ElderConsentMissing = "admission.elder-consent-missing";

    /// <summary>Separate rules apply to the person, and no consent under them is registered.</summary>
    public const string SpecialRulesApply = "admission.special-rules-apply";

    /// <summary>The body may not assign a cell for a place that has none.</summary>
    public const string WrongAssigner = "admission.wrong-assigner";

    /// <summary>Another body authorizes the procedure.</summary>
    public const string WrongAuthorizer = "admission.wrong-authorizer";

    /// <summary>The procedure was not authorized.</summary>
    public const string NotAuthorized = "admission.not-authorized";

    /// <summary>The awareness certificate is missing.</summary>
    public const string CertificateMissing = "admission.certificate-missing";

    /// <summary>The awareness certificate no longer holds.</summary>
    public const string CertificateExpired = "admission.certificate-expired";

    /// <summary>The application is missing.</summary>
    public const string ApplicationMissing = "admission.application-missing";

    /// <summary>The application was not written personally.</summary>
    public const string ApplicationNotPersonal = "admission.application-not-personal";

    /// <summary>The CV is missing.</summary>
    public const string CvMissing = "admission.cv-missing";

    /// <summary>The CV does not declare a relative it must declare.</summary>
    public const string RelativeNotDeclared = "admission.relative-not-declared";

    /// <summary>A verification request of that key exists already.</summary>
    public const string DuplicateRequest = "admission.duplicate-request";

    /// <summary>There is no open verification request of that key.</summary>
    public const string UnknownRequest = "admission.unknown-request";

    /// <summary>The reply came after its deadline.</summary>
    public const string VerificationReplyLate = "admission.verification-reply-late";

    /// <summary>The CV is not verified.</summary>
    public const string VerificationMissing = "admission.verification-missing";

    /// <summary>A person who must be verified is not in the conclusion.</summary>
    public const string PersonNotVerified = "admission.person-not-verified";

    /// <summary>A person cannot count as verified on that ground.</summary>
    public const string BasisNotAllowed = "admission.basis-not-allowed";

    /// <summary>A verification request was not answered before the conclusion.</summary>
    public const string RequestsOpen = "admission.requests-open";

    /// <summary>The CV is not certified.</summary>
    public const string CvNotCertified = "admission.cv-not-certified";

    /// <summary>Another body certifies the CV.</summary>
    public const string WrongCertifier = "admission.wrong-certifier";

    /// <summary>The introducer is not a full member.</summary>
    public const string IntroducerNotFull = "admission.introducer-not-full";

    /// <summary>How introducer and applicant know each other is not given.</summary>
    public const string IntroducerUnknown = "admission.introducer-unknown";

    /// <summary>Introducer and applicant were not in one unit of the same grassroots organization.</summary>
    public const string IntroducerOtherUnit = "admission.introducer-other-unit";

    /// <summary>Under the law of the day shared party life at the residence does not count.</summary>
    public const string ResidenceDoesNotCount = "admission.residence-does-not-count";

    /// <summary>Introducer and applicant have not known each other long enough.</summary>
    public const string AcquaintanceTooShort = "admission.acquaintance-too-short";

    /// <summary>The person to be replaced does not introduce the applicant.</summary>
    public const string NotAnIntroducer = "admission.not-an-introducer";

    /// <summary>The replacing member's letter is missing.</summary>
    public const string ReplacementLetterMissing = "admission.replacement-letter-missing";

    /// <summary>The member introduces the applicant already.</summary>
    public const string AlreadyIntroduces = "admission.already-introduces";

    /// <summary>The resolution of the mass organization is missing.</summary>
    public const string UnionMissing = "admission.union-missing";

    /// <summary>Too few full members introduce the applicant.</summary>
    public const string TooFewIntroducers = "admission.too-few-introducers";

    /// <summary>An introducer can no longer follow and help the applicant.</summary>
    public const string IntroducerMustBeReplaced = "admission.introducer-must-be-replaced";

    /// <summary>The consolidated opinions are missing.</summary>
    public const string OpinionsMissing = "admission.opinions-missing";

    /// <summary>The dossier is too old; some papers must be done again.</summary>
    public const string PapersExpired = "admission.papers-expired";

    /// <summary>Another organization considers the applicant.</summary>
    public const string WrongPlace = "admission.wrong-place";

    /// <summary>A written comment that the place of consideration needs is missing.</summary>
    public const string CommentMissing = "admission.comment-missing";

    /// <summary>The prior written consent on political standards is missing.</summary>
    public const string PoliticalConsentMissing = "admission.political-consent-missing";

    /// <summary>Another body gives that consent.</summary>
    public const string WrongConsenter = "admission.wrong-consenter";

    /// <summary>The cell has not voted.</summary>
    public const string CellVoteMissing = "admission.cell-vote-missing";

    /// <summary>The grassroots committee has voted already.</summary>
    public const string CommitteeVotedAlready = "admission.committee-voted-already";

    /// <summary>The cell of the new place is the old one: nobody has moved.</summary>
    public const string SameCell = "admission.same-cell";

    /// <summary>The person is not a member whose admission could be annulled or done again.</summary>
    public const string NotAMember = "admission.not-a-member";

    /// <summary>The date fixed anew lies before the step that is done again could end.</summary>
    public const string DateBeforeStep = "admission.date-before-step";

    /// <summary>Admission is decided already.</summary>
    public const string AlreadyDecided = "admission.already-decided";

    /// <summary>The old place has sent its papers already.</summary>
    public const string AlreadyForwarded = "admission.already-forwarded";

    /// <summary>After the decision the procedure ends only when the person withdraws or dies; else the decision is annulled.</summary>
    public const string DecisionStands = "admission.decision-stands";

    /// <summary>There is no recognition that could be done again.</summary>
    public const string NothingToRectify = "admission.nothing-to-rectify";

    /// <summary>The result, agreed or not, must be notified to the proposing cell.</summary>
    public const string CellNotification = "admission.cell-notification";

    /// <summary>The ceremony is late and the direct superior has not agreed.</summary>
    public const string CeremonyLateNoConsent = "admission.ceremony-late-no-consent";

    /// <summary>The ceremony is late; the direct superior agreed.</summary>
    public const string CeremonyLateAgreed = "admission.ceremony-late-agreed";

    /// <summary>Several persons were admitted together instead of one at a time.</summary>
    public const string CeremonyNotIndividual = "admission.ceremony-not-individual";

    /// <summary>The member CV was declared after its deadline.</summary>
    public const string MemberCvLate = "admission.member-cv-late";

    /// <summary>The old place has not sent its papers.</summary>
    public const string MoveNotForwarded = "admission.move-not-forwarded";

    /// <summary>The dossier was forwarded after its deadline.</summary>
    public const string MoveForwardLate = "admission.move-forward-late";

    /// <summary>The decision came too late after the move: the old committee must annul it first.</summary>
    public const string MoveMustAnnul = "admission.move-must-annul";

    /// <summary>The old committee decided too late after the move; it must annul the decision and forward the dossier.</summary>
    public const string MoveDecidedLate = "admission.move-decided-late";

    /// <summary>The decision was in time after the move and stands.</summary>
    public const string MoveAnnulmentNotDue = "admission.move-annulment-not-due";

    /// <summary>The new committee did not decide in time and must report the reasons to its direct superior.</summary>
    public const string MoveOverdueReport = "admission.move-overdue-report";

    /// <summary>The applicant has not moved.</summary>
    public const string NotMoved = "admission.not-moved";

    /// <summary>The review took longer than allowed.</summary>
    public const string ReviewLate = "admission.review-late";

    /// <summary>A superior committee has not directed it.</summary>
    public const string NotDirectedBySuperior = "admission.not-directed-by-superior";

    /// <summary>The written agreement of the competent superior is missing.</summary>
    public const string SuperiorAgreementMissing = "admission.superior-agreement-missing";

    /// <summary>The competent committee of the present place acts for an issuer that no longer exists.</summary>
    public const string IssuerGone = "admission.issuer-gone";

    /// <summary>The date fixed anew lies after the act that fixes it.</summary>
    public const string DateAfterAct = "admission.date-after-act";
}
