namespace PartyDomain.Oversight.Inspections;

/// <summary>The codes of what is found in sessions of inspection and supervision and in counts of them.</summary>
public static class InspectionCodes
{
    /// <summary>The form is missing.</summary>
    public const string FormMissing = "inspection.form-missing";

    /// <summary>The kind of session is not held in this form.</summary>
    public const string FormNotOfKind = "inspection.form-not-of-kind";

    /// <summary>An organization does not exist on the day.</summary>
    public const string OrganizationNotThere = "inspection.organization-not-there";

    /// <summary>The organization has no such body.</summary>
    public const string BodyNotOfKind = "inspection.body-not-of-kind";

    /// <summary>There is no subject.</summary>
    public const string NoSubject = "inspection.no-subject";

    /// <summary>A subject is given twice.</summary>
    public const string SubjectTwice = "inspection.subject-twice";

    /// <summary>A body of this kind is no subject.</summary>
    public const string SubjectNotAllowed = "inspection.subject-not-allowed";

    /// <summary>Inspection of compliance is the committee's, not the inspection commission's.</summary>
    public const string NotTheCommissions = "inspection.not-the-commissions";

    /// <summary>An organization does not stand below the one that acts.</summary>
    public const string NotBelow = "inspection.not-below";

    /// <summary>A member is not in the cell that acts, nor below the organization that acts.</summary>
    public const string MemberNotBelow = "inspection.member-not-below";

    /// <summary>A cell without a committee holds no thematic supervision.</summary>
    public const string CellWithoutCommittee = "inspection.cell-without-committee";

    /// <summary>A cell that is neither large nor dispersed nor divided into many groups holds no thematic supervision.</summary>
    public const string CellTooSmall = "inspection.cell-too-small";

    /// <summary>A cell reports signs of violation of a member whom a superior manages, and does not inspect them.</summary>
    public const string ReportUp = "inspection.report-up";

    /// <summary>The session does not have this subject.</summary>
    public const string NotInSession = "inspection.not-in-session";

    /// <summary>The session has concluded on this subject.</summary>
    public const string ConcludedAlready = "inspection.concluded-already";

    /// <summary>There are subjects without a conclusion.</summary>
    public const string SubjectsOpen = "inspection.subjects-open";

    /// <summary>It was not concluded that the subject must be disciplined, or the discipline is registered.</summary>
    public const string DisciplineNotDue = "inspection.discipline-not-due";

    /// <summary>A number is negative.</summary>
    public const string NumberNegative = "inspection.number-negative";

    /// <summary>A part is larger than its whole.</summary>
    public const string PartExceedsWhole = "inspection.part-exceeds-whole";

    /// <summary>There are more distinct subjects than occurrences.</summary>
    public const string DistinctExceedsOccurrences = "inspection.distinct-exceeds-occurrences";

    /// <summary>So many occurrences in so few sessions need more distinct subjects.</summary>
    public const string DistinctTooFew = "inspection.distinct-too-few";
}
