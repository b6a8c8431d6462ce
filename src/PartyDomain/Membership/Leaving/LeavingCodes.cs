namespace PartyDomain.Membership.Leaving;

/// <summary>Codes of findings about the end of a membership and its return.</summary>
public static class LeavingCodes
{
    /// <summary>The person is not a member.</summary>
    public const string NotMember = "leaving.not-a-member";

    /// <summary>The application to leave must be in writing and say why.</summary>
    public const string ApplicationIncomplete = "leaving.application-incomplete";

    /// <summary>A violation is open: it is disciplined first.</summary>
    public const string ViolationOpen = "leaving.violation-open";

    /// <summary>The member must be expelled, and may neither leave nor be struck off instead.</summary>
    public const string ExpulsionDue = "leaving.expulsion-due";

    /// <summary>Whoever left on own request is admitted again only after a specially difficult family situation.</summary>
    public const string NoReturnAfterRequest = "leaving.no-return-after-request";

    /// <summary>The certificate of party seniority is for members who left on own request.</summary>
    public const string NoCertificate = "leaving.no-certificate";

    /// <summary>The cell collects the party card and hands it to the committee directly above.</summary>
    public const string CardCollected = "leaving.card-collected";

    /// <summary>The party badge is withdrawn.</summary>
    public const string BadgeWithdrawn = "leaving.badge-withdrawn";

    /// <summary>The cell has not voted to propose it.</summary>
    public const string CellVoteMissing = "leaving.cell-vote-missing";

    /// <summary>The member has neither reviewed him- or herself before the cell nor been asked often enough.</summary>
    public const string NotHeard = "leaving.not-heard";

    /// <summary>The cell goes on without the self-review.</summary>
    public const string WithoutReview = "leaving.without-review";

    /// <summary>The member was asked for the self-review on that day or later.</summary>
    public const string RequestedAlready = "leaving.requested-already";

    /// <summary>The old cell and the committee directly above it are informed.</summary>
    public const string InformOldPlace = "leaving.inform-old-place";

    /// <summary>Too few months in the year for the ground.</summary>
    public const string TooFewMonths = "leaving.too-few-months";

    /// <summary>The months of education by the cell are not over.</summary>
    public const string EducationRuns = "leaving.education-runs";

    /// <summary>The months for handing in the papers of the transfer are not over.</summary>
    public const string FilingRuns = "leaving.filing-runs";

    /// <summary>What the ground needs is not shown.</summary>
    public const string GroundNotShown = "leaving.ground-not-shown";

    /// <summary>The competent body has not concluded.</summary>
    public const string NotConcluded = "leaving.not-concluded";

    /// <summary>The decision cannot have been received before it was taken.</summary>
    public const string ReceivedBeforeDecision = "leaving.received-before-decision";

    /// <summary>The appeal comes after its time and is not resolved.</summary>
    public const string AppealLate = "leaving.appeal-late";

    /// <summary>The appeal is one of those that are not resolved.</summary>
    public const string AppealNotResolved = "leaving.appeal-not-resolved";

    /// <summary>The appeal goes to a committee above the one that decided.</summary>
    public const string AppealWrongLevel = "leaving.appeal-wrong-level";

    /// <summary>The appeal was resolved after its deadline.</summary>
    public const string AppealOverdue = "leaving.appeal-overdue";

    /// <summary>The person stays a member while the appeal is pending.</summary>
    public const string AppealSuspends = "leaving.appeal-suspends";

    /// <summary>The striking off has effect while the appeal is pending.</summary>
    public const string AppealDoesNotSuspend = "leaving.appeal-does-not-suspend";

    /// <summary>The family keeps the party card of the member who died.</summary>
    public const string CardKept = "leaving.card-kept";

    /// <summary>No expulsion of the person is in force in the case.</summary>
    public const string NoExpulsion = "leaving.no-expulsion";

    /// <summary>The expulsion is recorded on another day than the first day of its effect.</summary>
    public const string NotDayOfEffect = "leaving.not-day-of-effect";

    /// <summary>The person was no full member on the first day of effect.</summary>
    public const string NotFullThen = "leaving.not-full-then";

    /// <summary>The membership did not end by this expulsion.</summary>
    public const string NotExpelled = "leaving.not-expelled";

    /// <summary>The expulsion stands, or stood on the day of the act.</summary>
    public const string ExpulsionStands = "leaving.expulsion-stands";

    /// <summary>The rights of a wrongfully expelled member have not been restored in the case, on application.</summary>
    public const string RightsNotRestored = "leaving.rights-not-restored";

    /// <summary>The competent body has not concluded on the person's conduct since the expulsion.</summary>
    public const string ConductNotConfirmed = "leaving.conduct-not-confirmed";

    /// <summary>Says that party seniority is continuous.</summary>
    public const string SeniorityContinuous = "leaving.seniority-continuous";

    /// <summary>Says that the time outside does not count as party seniority.</summary>
    public const string GapNotCounted = "leaving.gap-not-counted";

    /// <summary>The dues of the time outside are to be paid at the rates of that time.</summary>
    public const string DuesOfGap = "leaving.dues-of-gap";
}
