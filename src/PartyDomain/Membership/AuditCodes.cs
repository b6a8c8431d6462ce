namespace PartyDomain.Membership;

/// <summary>Codes of findings that only an audit of recorded facts gives.</summary>
public static class AuditCodes
{
    /// <summary>The date of the fact is known only to the month or year, so that no limit can be measured.</summary>
    public const string ImpreciseDate = "audit.imprecise-date";

    /// <summary>No law of that day is held.</summary>
    public const string LawNotHeld = "audit.law-not-held";

    /// <summary>The fact comes where the step table of the workflow does not lead.</summary>
    public const string OutOfOrder = "audit.out-of-order";

    /// <summary>The person was admitted before the least age; such admissions of certain times keep their date.</summary>
    public const string AdmittedUnderAge = "audit.admitted-under-age";

    /// <summary>The recorded result of a vote does not follow from its numbers.</summary>
    public const string TallyDoesNotFollow = "audit.tally-does-not-follow";

    /// <summary>The recorded end of probation is not twelve months after the ceremony.</summary>
    public const string ProbationLength = "audit.probation-length";

    /// <summary>The recorded official date is not the end of probation.</summary>
    public const string OfficialDate = "audit.official-date";

    /// <summary>The recorded deadline is not the one of the law of the day its clock started.</summary>
    public const string DeadlineDiffers = "audit.deadline-differs";
}
