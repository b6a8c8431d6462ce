namespace PartyDomain.Oversight;

/// <summary>How an expected report stands on a day.</summary>
public enum ReportStatus
{
    /// <summary>The last day of its period has not come.</summary>
    NotYetDue = 0,

    /// <summary>It can be handed in on time: from the last day of its period to the due date, which is included.</summary>
    Due = 1,

    /// <summary>It is not handed in, and the due date is past.</summary>
    Late = 2,

    /// <summary>It was handed in on time.</summary>
    Submitted = 3,

    /// <summary>It was handed in after the due date.</summary>
    SubmittedLate = 4,
}
