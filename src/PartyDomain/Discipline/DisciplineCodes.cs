namespace PartyDomain.Discipline;

/// <summary>Codes of findings about discipline.</summary>
public static class DisciplineCodes
{
    /// <summary>There is no such measure for the subject.</summary>
    public const string MeasureNotForSubject = "discipline.measure-not-for-subject";

    /// <summary>Removal of somebody who holds no office.</summary>
    public const string RemovalWithoutOffice = "discipline.removal-without-office";

    /// <summary>Offices remain that must be reviewed.</summary>
    public const string OfficesRemain = "discipline.offices-remain";

    /// <summary>An office named for removal is not held.</summary>
    public const string NotHisOffice = "discipline.not-an-office-held";

    /// <summary>An act is already under a measure.</summary>
    public const string AlreadyDisciplined = "discipline.already-disciplined";

    /// <summary>Several acts considered together are decided by one decision.</summary>
    public const string OneDecisionOnly = "discipline.one-decision-only";

    /// <summary>The measure is lighter than the heaviest one concluded for an act.</summary>
    public const string LighterThanHeaviest = "discipline.lighter-than-heaviest";

    /// <summary>The vote was not secret.</summary>
    public const string BallotNotSecret = "discipline.ballot-not-secret";

    /// <summary>No measure has its share; the result goes up as it is.</summary>
    public const string VoteGoesUp = "discipline.vote-goes-up";

    /// <summary>The votes were added up from the heaviest measure down.</summary>
    public const string VotesAddedUp = "discipline.votes-added-up";

    /// <summary>The decision has another measure than the vote.</summary>
    public const string MeasureNotVoted = "discipline.measure-not-voted";

    /// <summary>The limitation of the measure has passed.</summary>
    public const string LimitationExpired = "discipline.limitation-expired";

    /// <summary>The limitation of one of several acts has passed.</summary>
    public const string ActExpired = "discipline.act-expired";

    /// <summary>The measure never lapses.</summary>
    public const string NeverLapses = "discipline.never-lapses";

    /// <summary>The decision has not lapsed yet.</summary>
    public const string NotYetLapsed = "discipline.not-yet-lapsed";

    /// <summary>An appeal is pending.</summary>
    public const string LapseWithAppeal = "discipline.lapse-with-appeal";

    /// <summary>A relapse or a new violation prevents the lapse.</summary>
    public const string LapsePrevented = "discipline.lapse-prevented";

    /// <summary>The appeal comes after its window.</summary>
    public const string AppealLate = "discipline.appeal-late";

    /// <summary>The appeal is not accepted.</summary>
    public const string AppealNotAccepted = "discipline.appeal-not-accepted";

    /// <summary>The matter admits no appeal.</summary>
    public const string AppealExcluded = "discipline.appeal-excluded";

    /// <summary>The decision is complied with meanwhile.</summary>
    public const string ComplyMeanwhile = "discipline.comply-meanwhile";

    /// <summary>The appeal was resolved after its deadline.</summary>
    public const string ResolvedLate = "discipline.resolved-late";

    /// <summary>The result of the appeal does not go with the measure.</summary>
    public const string OutcomeAndMeasure = "discipline.outcome-and-measure";

    /// <summary>The last instance has concluded.</summary>
    public const string AfterLastInstance = "discipline.after-last-instance";

    /// <summary>The body has no power over the measure.</summary>
    public const string NotCompetent = "discipline.not-competent";

    /// <summary>The body only proposes the measure.</summary>
    public const string OnlyProposes = "discipline.only-proposes";

    /// <summary>The cell reports to the committees and commissions concerned.</summary>
    public const string ReportToSuperiors = "discipline.report-to-superiors";

    /// <summary>The common superior of both organizations decides or assigns.</summary>
    public const string CommonSuperiorDecides = "discipline.common-superior-decides";

    /// <summary>The written decision came late.</summary>
    public const string WrittenLate = "discipline.written-late";

    /// <summary>The decision was announced late.</summary>
    public const string AnnouncedLate = "discipline.announced-late";

    /// <summary>The state or union body must follow.</summary>
    public const string StateFollows = "discipline.state-follows";

    /// <summary>The committee directs state and union bodies.</summary>
    public const string DirectState = "discipline.direct-state";

    /// <summary>The law of the day does not defer on this ground.</summary>
    public const string NotAGround = "discipline.not-a-ground";

    /// <summary>The member asked in writing to be considered.</summary>
    public const string AskedInWriting = "discipline.asked-in-writing";

    /// <summary>The law of the day does not exempt on this ground.</summary>
    public const string NotExempt = "discipline.not-exempt";

    /// <summary>The member was not heard.</summary>
    public const string NotHeard = "discipline.not-heard";

    /// <summary>The violation was not inspected.</summary>
    public const string InspectionMissing = "discipline.inspection-missing";

    /// <summary>The dates of an act contradict each other.</summary>
    public const string ActDates = "discipline.act-dates";

    /// <summary>An act is named twice.</summary>
    public const string ActNamedTwice = "discipline.act-named-twice";

    /// <summary>The sentence must be followed by expulsion.</summary>
    public const string MustBeExpelled = "discipline.must-be-expelled";

    /// <summary>A probationary member is struck off instead.</summary>
    public const string StruckOffInstead = "discipline.struck-off-instead";

    /// <summary>No official transfer while the case is considered.</summary>
    public const string TransferBarred = "discipline.transfer-barred";

    /// <summary>No posting, appointment, rank or title while the case is considered.</summary>
    public const string PersonnelBarred = "discipline.personnel-barred";

    /// <summary>Who must be expelled may neither be struck off nor leave.</summary>
    public const string LeavingBarred = "discipline.leaving-barred";

    /// <summary>The suspension is longer than the law allows.</summary>
    public const string SuspensionTooLong = "discipline.suspension-too-long";

    /// <summary>The suspension may not be extended again.</summary>
    public const string NoFurtherExtension = "discipline.no-further-extension";

    /// <summary>The suspension had ended before it was extended.</summary>
    public const string SuspensionEnded = "discipline.suspension-ended";

    /// <summary>The stage is no ground for suspending this activity.</summary>
    public const string NoGroundToSuspend = "discipline.no-ground-to-suspend";

    /// <summary>The Party need not wait.</summary>
    public const string NeedNotWait = "discipline.need-not-wait";

    /// <summary>Another body suspends.</summary>
    public const string NotToSuspend = "discipline.not-to-suspend";

    /// <summary>The act has no place in a case against this subject.</summary>
    public const string NotForSubject = "discipline.not-for-subject";

    /// <summary>The committee directly above has not proposed the dissolution.</summary>
    public const string DissolutionNotProposed = "discipline.dissolution-not-proposed";

    /// <summary>A dissolution is voted on by two committees, not on an appeal or a correction.</summary>
    public const string DissolutionByVotesOnly = "discipline.dissolution-by-votes-only";

    /// <summary>The dissolution is reported further up.</summary>
    public const string ReportDissolution = "discipline.report-dissolution";

    /// <summary>The measure is not the one that goes with the consequences.</summary>
    public const string OffTheLadder = "discipline.off-the-ladder";

    /// <summary>The responsibility of individuals was not examined.</summary>
    public const string IndividualsNotExamined = "discipline.individuals-not-examined";

    /// <summary>The decision was not announced where the organization went.</summary>
    public const string NotAnnouncedAtSuccessor = "discipline.not-announced-at-successor";

    /// <summary>Another body than the one that decided rectifies.</summary>
    public const string SuperiorRectifies = "discipline.superior-rectifies";

    /// <summary>Without a violation the decision is annulled.</summary>
    public const string WithoutViolationAnnulled = "discipline.without-violation-annulled";

    /// <summary>The discipline was not wrongful.</summary>
    public const string NotWrongful = "discipline.not-wrongful";

    /// <summary>Another body than the one that decided apologizes.</summary>
    public const string ApologyByAnother = "discipline.apology-by-another";

    /// <summary>Membership is restored on application.</summary>
    public const string ApplicationNeeded = "discipline.application-needed";

    /// <summary>Rights were restored already.</summary>
    public const string AlreadyRestored = "discipline.already-restored";

    /// <summary>Districts have ended; what the level directly above grassroots organizations decides since then was not seen.</summary>
    public const string LevelWithoutDistricts = "discipline.level-without-districts";

    /// <summary>The body is not one that an appeal against this decision goes to.</summary>
    public const string AppealToWrongBody = "discipline.appeal-to-wrong-body";

    /// <summary>Who must be removed from office may not be let step down instead.</summary>
    public const string SteppingDownBarred = "discipline.stepping-down-barred";

    /// <summary>Less is suspended than must be.</summary>
    public const string SuspensionFallsShort = "discipline.suspension-falls-short";

    /// <summary>A sentence calls for expulsion: the case does not end without discipline.</summary>
    public const string ExpulsionDue = "discipline.expulsion-due";

    /// <summary>The body verifies the violation itself before it acts on a proposal.</summary>
    public const string VerifyItself = "discipline.verify-itself";

    /// <summary>The case lacks a fact on which the step rests.</summary>
    public const string CaseIncomplete = "discipline.case-incomplete";

    /// <summary>A body that is not above the one that decided last changes or annuls its decision.</summary>
    public const string RectifiedFromBelow = "discipline.rectified-from-below";

    /// <summary>The appeal is dated before the receipt of the decision.</summary>
    public const string AppealBeforeReceipt = "discipline.appeal-before-receipt";

    /// <summary>The end of an extension is no later than the end of the suspension so far.</summary>
    public const string ExtensionNotLater = "discipline.extension-not-later";

    /// <summary>A member is named twice among those examined.</summary>
    public const string IndividualTwice = "discipline.individual-named-twice";

    /// <summary>Time that may not count for limitation ends before it begins.</summary>
    public const string ExcludedTimeDates = "discipline.excluded-time-dates";
}
